import APIModel

extension Rule {
  static let swiftGlobalActorRemoved = Rule(
    id: "swift-global-actor-removed",
    summary: "A declaration is no longer isolated to a global actor.",
    rationale: """
      It may be called from everywhere. An override, or a conforming type's method, took the isolation over, \
      and what it does with the actor's things stops; one that is isolated itself does not fit. A member of an actor is isolated to \
      that one instead, and nobody else calls it without waiting.
      """,
    fix: "Say it in the release notes.",
    kind: .change,
    impact: .sourceBreaking,
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
      // A member of an actor is isolated to that one instead.
      let isMoved = comparison.new.container(of: new)?.kind == .actor && !new.kind.isStaticMember
        && new.kind != .initializer && !comparison.isNonisolated(new)
      return Hit(
        "\(old.described) is no longer isolated to '\(actor)'",
        isMoved ? comparison.isolationImpact(old, new) : comparison.isolationLossImpact(old, new), detail: actor)
    })
}
