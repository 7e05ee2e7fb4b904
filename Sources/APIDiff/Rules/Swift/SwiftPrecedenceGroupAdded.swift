import APIModel

extension Rule {
  static let swiftPrecedenceGroupAdded = Rule(
    id: "swift-precedence-group-added",
    summary: "A precedence group is new.",
    rationale: "A client that declares the same group keeps its own.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public struct Other {}
        """,
      new: """
        public struct Other {}
        precedencegroup JoinPrecedence {
          higherThan: AdditionPrecedence
        }
        """,
      client: """
        func unaware() {}
        """),
    check: .added { new, _ in
      guard new.kind == .precedenceGroup else { return nil }
      return Hit("\(new.kind.noun) '\(new.qualifiedName)' was added", .none)
    })
}
