import APIModel

extension Rule {
  static let swiftPrecedenceGroupRemoved = Rule(
    id: "swift-precedence-group-removed",
    summary: "A precedence group is gone.",
    rationale: "Clients that put their own operators into the group do not compile any more.",
    fix: "Keep it, deprecated, for the period that your policy promises.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Other {}
        precedencegroup JoinPrecedence {
          higherThan: AdditionPrecedence
        }
        """,
      new: """
        public struct Other {}
        """,
      client: """
        infix operator <+>: JoinPrecedence
        """),
    check: .removed { old, _ in
      guard old.kind == .precedenceGroup else { return nil }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' was removed", .sourceBreaking)
    })
}
