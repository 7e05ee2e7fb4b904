import APIModel

extension Rule {
  static let swiftGlobalActorAdded = Rule(
    id: "swift-global-actor-added",
    summary: "A declaration is isolated to a global actor, or to another one.",
    rationale: """
      Synchronous callers outside the actor do not compile, and asynchronous ones must await.
      """,
    fix: """
      Mark it @preconcurrency, or add an isolated declaration and keep the old one.
      """,
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func show() {}
        """,
      new: """
        @MainActor public func show() {}
        """,
      client: """
        func use() { show() }
        """),
    check: .values { old, new, comparison in
      guard let actor = comparison.addedGlobalActor(old, new), !comparison.isPreconcurrency(new) else { return nil }
      return Hit(
        "\(old.described) is isolated to '\(actor)' now",
        comparison.impact(callers: .breaking, old, new), detail: actor)
    })
}
