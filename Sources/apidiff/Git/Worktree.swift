import Foundation

extension GitRepository {
  /// Checks a commit out in a temporary folder outside the user's tree, hands it to `body`, and
  /// removes it again, also after a failure or a cancellation.
  ///
  /// - Parameter body: Gets the project's folder inside the checkout.
  func withWorktree<Value: Sendable>(
    at commit: String, _ body: (_ folder: String) async throws -> Value
  ) async throws -> Value {
    let home = try Self.makeTemporaryFolder()
    // Named like the user's own: the name is the package's identity, by which dependencies may refer back to it.
    let name = URL(filePath: root).lastPathComponent
    let folder = "\(home)/\(name == "/" ? "tree" : name)"
    let result: Result<Value, any Error>
    do {
      _ = try await checked(["worktree", "add", "--quiet", "--detach", "--force", folder, commit])
      result = .success(try await body(prefix.isEmpty ? folder : "\(folder)/\(prefix.dropLast())"))
    } catch {
      result = .failure(error)
    }
    await removeWorktree(at: folder, in: home)
    return try result.get()
  }

  /// A task of its own, because git must run here even when the calling task was cancelled.
  private func removeWorktree(at folder: String, in home: String) async {
    await Task.detached {
      // What cannot be removed through git is removed as files; `prune` forgets it then.
      _ = try? await run(["worktree", "remove", "--force", "--force", folder])
      try? FileManager.default.removeItem(atPath: home)
      _ = try? await run(["worktree", "prune"])
    }.value
  }

  private static func makeTemporaryFolder() throws(GitError) -> String {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("apidiff-\(UUID().uuidString)").resolvingSymlinksInPath().path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return path
    } catch {
      throw .folder(path: path, cause: "\(error.localizedDescription)")
    }
  }
}
