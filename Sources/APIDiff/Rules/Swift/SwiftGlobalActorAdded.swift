import APIModel

extension Rule {
  static let swiftGlobalActorAdded = Rule(
    id: "swift-global-actor-added",
    summary: "A declaration is isolated to a global actor, or to another one.",
    rationale: """
      Synchronous callers outside the actor do not compile, and asynchronous ones must await. Who awaits \
      it already goes on, but that Swift 6 minds what passes between the actors and is not Sendable. With \
      @preconcurrency synchronous callers get a warning, with the same exception.
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
      guard let actor = comparison.addedGlobalActor(old, new) else { return nil }
      if comparison.isPreconcurrency(new) {
        let impact = comparison.preconcurrencyIsolationImpact(old, new)
        return Hit("\(old.described) is isolated to '\(actor)' now", impact, detail: actor)
      }
      let impact = isSharedConstant(old, new)
        ? comparison.impact(callers: .breaking, onlyInSwift6: true, old, new) : comparison.isolationImpact(old, new)
      return Hit("\(old.described) is isolated to '\(actor)' now", impact, detail: actor)
    })
}
