import APIModel

extension Rule {
  static let swiftDeprecationRemoved = Rule(
    id: "swift-deprecation-removed",
    summary: "A declaration is no longer deprecated.",
    rationale: """
      Clients that moved away did so for nothing; nobody has to change anything.
      """,
    fix: "Say it in the release notes.",
    kind: .deprecation,
    impact: .none,
    example: Example(
      old: """
        @available(*, deprecated)
        public func load() {}
        """,
      new: """
        public func load() {}
        """,
      client: """
        func use() { load() }
        """),
    check: .changed { old, new, _ in
      guard old.isDeprecated, !new.isDeprecated else { return [] }
      return [Hit("\(old.described) is no longer deprecated", .none)]
    })
}
