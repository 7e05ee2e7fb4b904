import APIModel

extension Rule {
  static let swiftNoasyncRemoved = Rule(
    id: "swift-noasync-removed",
    summary: "A declaration may be used from asynchronous code again.",
    rationale: "Nobody has to change anything.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        @available(*, noasync) public func wait() {}
        """,
      new: """
        public func wait() {}
        """,
      client: """
        func use() { wait() }
        """),
    check: .changed { old, new, _ in
      guard old.kind.isValue, new.kind.isValue, old.isNoAsync, !new.isNoAsync else { return [] }
      return [Hit("\(old.described) may be used from asynchronous code again", .none)]
    })
}
