import Foundation
import Processes

/// A git repository, read through the `git` tool. Nothing of the user's checkout is changed:
/// no hook runs, no filter is asked, no index is refreshed.
struct GitRepository: Sendable {
  /// The checkout's root.
  let root: String
  /// The project's folder inside the checkout, ending with `/`; empty at the root.
  let prefix: String

  /// Finds the repository that a folder belongs to; nil when it belongs to none.
  static func containing(_ folder: String) async throws(GitError) -> GitRepository? {
    let output = try await git(["rev-parse", "--show-toplevel", "--show-prefix"], in: folder)
    guard output.isSuccess else {
      guard output.standardError.contains("not a git repository") else { throw .failed(Failure("rev-parse", output)) }
      return nil
    }
    let lines = output.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return GitRepository(root: lines[0], prefix: lines.count > 1 ? lines[1] : "")
  }

  /// Like `containing`, for what can do without git: nil also when git is not installed.
  static func ifAny(containing folder: String) async throws(GitError) -> GitRepository? {
    do throws(GitError) {
      return try await containing(folder)
    } catch {
      guard error.isGitMissing else { throw error }
      return nil
    }
  }

  /// The commit that a ref names; nil when there is none.
  func commit(of ref: String) async throws(GitError) -> String? {
    guard !ref.hasPrefix("-") else { return nil }
    let output = try await run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(ref)^{commit}"])
    let hash = output.standardOutput.prefix { $0 != "\n" }
    return output.isSuccess && !hash.isEmpty ? String(hash) : nil
  }

  /// The names of all tags and branches.
  func refs() async throws(GitError) -> [String] {
    let output = try await checked(
      ["for-each-ref", "--format=%(refname:short)", "refs/tags", "refs/heads", "refs/remotes"])
    return output.split(separator: "\n").map(String.init)
  }

  /// The day of a commit, in UTC: `2026-11-21`.
  func date(of commit: String) async throws(GitError) -> String {
    let output = try await checked(
      ["show", "--no-patch", "--no-show-signature", "--format=%cd", "--date=format-local:%Y-%m-%d", commit])
    return String(output.prefix { $0 != "\n" })
  }

  /// Whether a commit has submodules, whose content a worktree does not get.
  func hasSubmodules(at commit: String) async throws(GitError) -> Bool {
    try await checked(["ls-tree", "--name-only", commit, ".gitmodules"]).isEmpty == false
  }

  /// Whether the project's files are those of the last commit; snapshots do not count.
  func isClean() async throws(GitError) -> Bool {
    let paths = [":(top)\(prefix)", ":(top,exclude)\(prefix)Snapshots"]
    return try await checked(["status", "--porcelain", "--untracked-files=normal", "--"] + paths).isEmpty
  }

  // MARK: Running git

  /// - Parameter variables: On top of those that make git answer the same everywhere.
  func run(_ arguments: [String], variables: [String: String] = [:]) async throws(GitError) -> ToolOutput {
    try await Self.git(arguments, in: root, variables: variables)
  }

  func checked(_ arguments: [String]) async throws(GitError) -> String {
    let output = try await run(arguments)
    guard output.isSuccess else { throw .failed(Failure(arguments.first ?? "", output)) }
    return output.standardOutput
  }

  private static func git(
    _ arguments: [String], in folder: String, variables: [String: String] = [:]
  ) async throws(GitError) -> ToolOutput {
    let environment = environment.merging(variables.mapValues { $0 }) { $1 }
    do throws(ToolError) {
      return try await ToolRunner(environment: environment).run("git", safety + arguments, in: folder)
    } catch {
      throw .tool(error)
    }
  }

  /// A repository's own configuration must not make git run programs.
  private static let safety = [
    "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "filter.lfs.smudge=",
    "-c", "filter.lfs.process=", "-c", "filter.lfs.required=false", "-c", "submodule.recurse=false",
  ]

  /// In a hook git sets variables that would lead away from the folder that we ask about.
  private static let environment: [String: String?] = [
    "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil,
    "GIT_OBJECT_DIRECTORY": nil, "GIT_COMMON_DIR": nil, "GIT_PREFIX": nil,
    "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_LFS_SKIP_SMUDGE": "1",
    "GIT_PAGER": "cat", "LC_ALL": "C", "TZ": "UTC",
  ]

  /// A git command that failed.
  struct Failure: Sendable, Equatable {
    let command: String
    let ending: String
    let message: String

    init(_ command: String, _ output: ToolOutput) {
      self.command = command
      self.ending = output.ending
      let lines = output.standardError.split(separator: "\n").prefix(5)
      self.message = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n  ")
    }
  }
}

/// Why git did not give what was asked for.
enum GitError: CommandFailure, Equatable {
  case tool(ToolError)
  case failed(GitRepository.Failure)
  /// The temporary folder for a checkout could not be made.
  case folder(path: String, cause: String)

  var isGitMissing: Bool { self == .tool(.notFound(tool: "git")) }

  var exitStatus: ExitStatus {
    if case .tool(let error) = self { error.exitStatus } else { .couldNotCheck }
  }

  var description: String {
    switch self {
    case .tool(let error): error.description
    case .failed(let failure): "git \(failure.command) failed (\(failure.ending)):\n  \(failure.message)"
    case .folder(let path, let cause):
      "cannot make the folder \(quoted(path)) for a checkout: \(cause). Set TMPDIR to a folder with room"
    }
  }
}
