import APIModel

extension Rule {
  static let swiftThrowsRemoved = Rule(
    id: "swift-throws-removed",
    summary: """
      A declaration does not throw any more, or only what its closure throws.
      """,
    rationale: """
      Calls with try get a warning; a catch that looks into the one type that was thrown does not \
      compile. Overriding methods and conforming types that throw do not fit any more.
      """,
    fix: "For an open method or a requirement, keep throws.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load() throws {}
        """,
      new: """
        public func load() {}
        """,
      client: """
        func use() throws { try load() }
        """),
    check: .values { old, new, comparison in
      guard comparison.throwing(old, new) == .removed else { return nil }
      // `catch { switch error { case .one: … } }` finds `any Error` in a catch that is never reached.
      let callers: Impact.Level = if case .typed = old.throwing { .breaking } else { .none }
      return Hit(
        "\(old.described) \(new.effects.throwing == .rethrows ? "only rethrows now" : "does not throw any more")\(comparison.followers(old, new))",
        comparison.impact(callers: callers, implementers: .breaking, old, new))
    })
}
