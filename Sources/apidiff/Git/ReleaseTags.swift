import APIModel

/// The tags of a repository that name releases.
struct ReleaseTags: Sendable {
  private let tags: [String]
  /// How the project names them; nil when it does not say.
  private let pattern: TagPattern?

  init(_ tags: [String], pattern: TagPattern? = nil) {
    self.tags = tags
    self.pattern = pattern
  }

  init(of repository: GitRepository, pattern: TagPattern?) async throws(GitError) {
    self.pattern = pattern
    let output = try await repository.checked(["for-each-ref", "--format=%(refname:strip=2)", "refs/tags"])
    tags = output.split(separator: "\n").map(String.init)
  }

  /// The tag of a module's version: what the project's pattern says; without one, a tag of the
  /// module itself (`NIO-2.0.0`, `NIO/2.0.0`), else one of the whole project (`v2.0.0`, `2.0.0`,
  /// `release-2.0.0`).
  func tag(of version: Version, module: String) -> String? {
    if let pattern {
      let named = tags.filter { tag in
        pattern.match(tag).map { $0.version == version && ($0.module ?? module) == module } ?? false
      }
      return Self.best(named, version)
    }
    let forms = [["-", "/", "@", "_"].map { module + $0 }, [""], ["release-", "release/", "rel-", "version-"]]
    return forms.lazy.compactMap { prefixes in
      let named = tags.filter { tag in
        prefixes.contains { tag.hasPrefix($0) && Version(String(tag.dropFirst($0.count))) == version }
      }
      return Self.best(named, version)
    }.first
  }

  /// Build metadata makes no other version, but another tag: the one that spells it is meant.
  private static func best(_ tags: [String], _ version: Version) -> String? {
    tags.first { $0.hasSuffix(version.description) } ?? tags.first
  }
}
