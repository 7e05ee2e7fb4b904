import APIModel

extension Rule {
  static let swiftGlobalActorRemoved = Rule(
    id: "swift-global-actor-removed",
    summary: "A declaration is no longer isolated to a global actor.",
    rationale: """
      It may be called from everywhere; what relied on the isolation (a closure that is converted, an \
      override) may not compile.
      """,
    fix: "Say it in the release notes.",
    kind: .change,
    impact: Impact(source: .risky),
    example: Example(
      old: """
        @MainActor public func show() {}
        """,
      new: """
        public func show() {}
        """,
      client: """
        @MainActor func use() { show() }
        """),
    check: .values { old, new, comparison in
      guard let actor = comparison.removedGlobalActor(old, new) else { return nil }
      return Hit(
        "\(old.described) is no longer isolated to '\(actor)'",
        comparison.impact(callers: .risky, old, new), detail: actor)
    })
}
