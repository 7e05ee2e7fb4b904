import APIModel

extension Rule {
  static let swiftAsyncRemoved = Rule(
    id: "swift-async-removed",
    summary: "A declaration is not asynchronous any more.",
    rationale: """
      Calls with await get a warning. Overriding methods and conforming types that are asynchronous do \
      not fit any more; with noasync it cannot be called from asynchronous code.
      """,
    fix: "For an open method or a requirement, keep async.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load() async {}
        """,
      new: """
        public func load() {}
        """,
      client: """
        func use() async { await load() }
        """),
    check: .values { old, new, comparison in
      guard old.isAsync, !new.isAsync else { return nil }
      return Hit(
        "\(old.described) is not asynchronous any more\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new))
    })
}
