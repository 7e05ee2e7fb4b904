import APIModel

/// The tags of a repository that name releases.
struct ReleaseTags: Sendable {
  private let tags: [String]

  init(_ tags: [String]) { self.tags = tags }

  init(of repository: GitRepository) async throws(GitError) {
    let output = try await repository.checked(["for-each-ref", "--format=%(refname:strip=2)", "refs/tags"])
    tags = output.split(separator: "\n").map(String.init)
  }

  /// The tag of a module's version: one of the module itself (`NIO-2.0.0`, `NIO/2.0.0`), else one
  /// of the whole project (`v2.0.0`, `2.0.0`, `release-2.0.0`).
  func tag(of version: Version, module: String) -> String? {
    let own = tags.filter { tag in
      ["-", "/", "@", "_"].contains { tag.hasPrefix(module + $0) && Version(String(tag.dropFirst(module.count + 1))) == version }
    }
    if let tag = Self.best(own, version) { return tag }
    let plain = tags.filter { Version($0) == version }
    if let tag = Self.best(plain, version) { return tag }
    return Self.best(tags.filter { tag in ["release-", "release/", "rel-", "version-"].contains { tag.hasPrefix($0) && Version(String(tag.dropFirst($0.count))) == version } }, version)
  }

  /// Build metadata makes no other version, but another tag: the one that spells it is meant.
  private static func best(_ tags: [String], _ version: Version) -> String? {
    tags.first { $0.hasSuffix(version.description) } ?? tags.first
  }
}
