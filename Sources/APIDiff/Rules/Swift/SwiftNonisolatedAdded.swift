import APIModel

extension Rule {
  static let swiftNonisolatedAdded = Rule(
    id: "swift-nonisolated-added",
    summary: "A member of an isolated type is not isolated any more.",
    rationale: """
      It may be called from everywhere; await gets a warning. What an actor has for a requirement must not be \
      isolated either, unless it is asynchronous.
      """,
    fix: "Leave a requirement isolated; nothing has to be done for other members.",
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
      // What an actor has for it is isolated, and may be where it is awaited.
      let implementers: Impact.Level = old.requirement == nil || new.isAsync ? .none : .breaking
      return Hit(
        "\(old.described) is not isolated any more\(implementers == .none ? "" : comparison.followers(old, new))",
        comparison.impact(implementers: implementers, old, new))
    })
}
