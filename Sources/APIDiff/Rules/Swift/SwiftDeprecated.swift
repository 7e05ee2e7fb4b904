import APIModel

extension Rule {
  static let swiftDeprecated = Rule(
    id: "swift-deprecated",
    summary: "A declaration is deprecated.",
    rationale: "Clients get a warning, and know that it will go.",
    fix: "Name the successor in renamed: or in the message.",
    kind: .deprecation,
    impact: .none,
    example: Example(
      old: """
        public func load() {}
        public func read() {}
        """,
      new: """
        @available(*, deprecated, renamed: "read()")
        public func load() {}
        public func read() {}
        """,
      client: """
        func use() { load() }
        """),
    check: .changed { old, new, comparison in
      guard !old.isDeprecated, let deprecation = new.deprecation else { return [] }
      // A graph repeats a type's clause on each of its members.
      if comparison.new.container(of: new)?.deprecation == deprecation { return [] }
      return [Hit("\(old.described) is deprecated\(deprecation.advice)", .none)]
    })
}
