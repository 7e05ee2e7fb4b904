import APIModel

extension Rule {
  static let swiftNonisolatedAdded = Rule(
    id: "swift-nonisolated-added",
    summary: "A member of an isolated type is not isolated any more.",
    rationale: "It may be called from everywhere; await gets a warning.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public actor Store {
          public init() {}
          public func name() -> String { "" }
        }
        """,
      new: """
        public actor Store {
          public init() {}
          public nonisolated func name() -> String { "" }
        }
        """,
      client: """
        func use(store: Store) async -> String { await store.name() }
        """),
    check: .values { old, new, comparison in
      guard !old.modifiers.contains(.nonisolated), new.modifiers.contains(.nonisolated), comparison.isolatesMembers(of: new) else { return nil }
      return Hit(
        "\(old.described) is not isolated any more",
        comparison.impact(old, new))
    })
}
