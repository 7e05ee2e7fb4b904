import APIModel

extension Rule {
  static let swiftNoasyncAdded = Rule(
    id: "swift-noasync-added",
    summary: "A declaration must not be used from asynchronous code any more.",
    rationale: """
      Asynchronous callers get an error in the Swift 6 language mode and a warning before.
      """,
    fix: "Offer an asynchronous successor first, and name it in renamed:.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public func wait() {}
        """,
      new: """
        @available(*, noasync) public func wait() {}
        """,
      client: """
        func use() async { wait() }
        """),
    check: .changed { old, new, _ in
      guard old.kind.isValue, new.kind.isValue, !old.isNoAsync, new.isNoAsync else { return [] }
      return [
        Hit("\(old.described) must not be used from asynchronous code", Impact(source: .breaking, onlyInSwift6: true))
      ]
    })
}
