import APIModel

extension Rule {
  static let swiftDeprecationChanged = Rule(
    id: "swift-deprecation-changed",
    summary: """
      A deprecation says something else: its message, its successor, or since when.
      """,
    rationale: "The warning reads otherwise.",
    fix: "Nothing has to be done.",
    kind: .deprecation,
    impact: .none,
    example: Example(
      old: """
        @available(*, deprecated, message: "use read()")
        public func load() {}
        """,
      new: """
        @available(*, deprecated, message: "use readAll()")
        public func load() {}
        """,
      client: """
        func use() { load() }
        """),
    check: .changed { old, new, _ in
      guard let before = old.deprecation, let after = new.deprecation, before != after else { return [] }
      return [Hit("the deprecation of \(old.described) changed\(after.advice)", .none, detail: after.advice)]
    })
}
