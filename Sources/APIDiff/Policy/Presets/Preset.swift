/// A published deprecation policy, as a value: the sentences that it consists of, and the policy
/// that enforces them.
package struct Preset: Sendable, Hashable, Identifiable {
  package let id: String
  /// Whose it is, in a line.
  package let title: String
  /// What it promises: one sentence for each thing that the policy checks, or that it leaves to
  /// waivers and configuration.
  package let promises: [String]
  /// Where the project publishes it.
  package let source: String
  package let policy: Policy

  init(_ id: String, _ title: String, source: String, promises: [String], _ change: (inout Policy) -> Void) {
    self.id = id
    self.title = title
    self.source = source
    self.promises = promises
    var policy = Policy(preset: id)
    change(&policy)
    self.policy = policy
  }

  /// All of them: the default first, then as in `Documentation/Policy.md`.
  package static let all: [Preset] = [
    .semver, .cargo, .pyca, .django, .python, .kubernetes, .node, .matrix, .swiftDocC, .arrow, .swiftNIO,
    .swiftCollections, .libgit2, .soname, .frozen,
  ]

  package static func named(_ id: String) -> Preset? { all.first { $0.id == id } }
}
