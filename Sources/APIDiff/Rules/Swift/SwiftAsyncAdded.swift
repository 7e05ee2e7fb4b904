import APIModel

extension Rule {
  static let swiftAsyncAdded = Rule(
    id: "swift-async-added",
    summary: "A declaration became asynchronous.",
    rationale: """
      Calls must be marked with await and stand in an asynchronous context. Calls of an actor's members do \
      from outside, and stop only in what clients add to the actor.
      """,
    fix: "Add an asynchronous declaration, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load() {}
        """,
      new: """
        public func load() async {}
        """,
      client: """
        func use() { load() }
        """),
    check: .values { old, new, comparison in
      guard !old.isAsync, new.isAsync else { return nil }
      return Hit(
        "\(old.described) is asynchronous now",
        comparison.impact(callers: comparison.isAwaited(old) ? .risky : .breaking, implementers: .breaking, old, new))
    })
}
