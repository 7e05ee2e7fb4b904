import Foundation
import Processes

/// What checking a working tree and gating a tag ask git.
extension GitRepository {
  /// The tree of the project's folder at a commit; nil when the commit has no such folder.
  func tree(of commit: String) async throws(GitError) -> String? {
    let place = prefix.isEmpty ? "\(commit)^{tree}" : "\(commit):\(prefix.dropLast())"
    let output = try await run(["rev-parse", "--verify", "--quiet", "--end-of-options", place])
    let hash = output.standardOutput.prefix { $0 != "\n" }
    return output.isSuccess && !hash.isEmpty ? String(hash) : nil
  }

  /// The tree that the project's folder would have if everything in it were committed now; nil
  /// when git cannot tell. The user's index and object store stay as they are.
  func workingTree() async throws -> String? {
    let paths = try await checked(["rev-parse", "--path-format=absolute", "--git-path", "index", "--git-path", "objects"])
      .split(separator: "\n").map(String.init)
    guard paths.count == 2 else { return nil }
    let files = FileManager.default
    let home = files.temporaryDirectory.appendingPathComponent("apidiff-\(UUID().uuidString)").path
    defer { try? files.removeItem(atPath: home) }
    do {
      try files.createDirectory(atPath: "\(home)/objects", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // What the index knows about unchanged files saves reading them.
      if files.fileExists(atPath: paths[0]) { try files.copyItem(atPath: paths[0], toPath: "\(home)/index") }
    } catch {
      return nil
    }
    let variables = [
      "GIT_INDEX_FILE": "\(home)/index", "GIT_OBJECT_DIRECTORY": "\(home)/objects",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES": paths[1],
    ]
    let place = prefix.isEmpty ? "." : String(prefix.dropLast())
    let added = try await run(["-c", "advice.addEmbeddedRepo=false", "add", "--all", "--", place], variables: variables)
    guard added.isSuccess else { return nil }
    let written = try await run(
      prefix.isEmpty ? ["write-tree"] : ["write-tree", "--prefix=\(prefix)"], variables: variables)
    let hash = written.standardOutput.prefix { $0 != "\n" }
    return written.isSuccess && !hash.isEmpty ? String(hash) : nil
  }

  /// The commit that a branch left another one at; nil when none is known.
  func mergeBase(_ left: String, _ right: String) async throws(GitError) -> String? {
    let output = try await run(["merge-base", "--end-of-options", left, right])
    let hash = output.standardOutput.prefix { $0 != "\n" }
    return output.isSuccess && !hash.isEmpty ? String(hash) : nil
  }

  /// Whether a commit went before another one; nil when git does not have it.
  func isAncestor(_ commit: String, of other: String) async throws(GitError) -> Bool? {
    let output = try await run(["merge-base", "--is-ancestor", commit, other])
    return switch output.status {
    case .exited(0): true
    case .exited(1): false
    default: nil
    }
  }

  /// The clone ends somewhere: older commits, and mostly tags, are missing.
  func isShallow() async throws(GitError) -> Bool {
    try await checked(["rev-parse", "--is-shallow-repository"]).hasPrefix("true")
  }

  /// Tags whose commits went before another one.
  func tags(before commit: String) async throws(GitError) -> [String] {
    try await checked(["tag", "--list", "--merged", commit]).split(separator: "\n").map(String.init)
  }

  /// A file of the project's folder at a commit; nil when it is not there.
  func text(of file: String, at commit: String) async throws(GitError) -> String? {
    let output = try await run(["cat-file", "blob", "\(commit):\(prefix)\(file)"])
    return output.isSuccess ? output.standardOutput : nil
  }
}
