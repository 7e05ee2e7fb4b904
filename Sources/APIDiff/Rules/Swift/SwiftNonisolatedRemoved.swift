import APIModel

extension Rule {
  static let swiftNonisolatedRemoved = Rule(
    id: "swift-nonisolated-removed",
    summary: "A member of an isolated type is isolated now as well.",
    rationale: "Callers outside the actor must await it.",
    fix: "Keep it nonisolated.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public actor Store {
          public init() {}
          public nonisolated func name() -> String { "" }
        }
        """,
      new: """
        public actor Store {
          public init() {}
          public func name() -> String { "" }
        }
        """,
      client: """
        func use(store: Store) -> String { store.name() }
        """),
    check: .values { old, new, comparison in
      guard old.modifiers.contains(.nonisolated), !new.modifiers.contains(.nonisolated), comparison.isolatesMembers(of: new) else { return nil }
      return Hit("\(old.described) is isolated now", comparison.isolationImpact(old, new))
    })
}
