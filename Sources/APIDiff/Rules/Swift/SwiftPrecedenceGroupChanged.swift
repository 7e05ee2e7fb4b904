import APIModel

extension Rule {
  static let swiftPrecedenceGroupChanged = Rule(
    id: "swift-precedence-group-changed",
    summary: "The relations or the associativity of a precedence group changed.",
    rationale: """
      Expressions with its operators are grouped in another way: they mean something else or do not \
      compile.
      """,
    fix: "Add another group and another operator.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        precedencegroup JoinPrecedence {
          associativity: left
        }
        infix operator <+>: JoinPrecedence
        public func <+> (left: Int, right: Int) -> Int { left + right }
        """,
      new: """
        precedencegroup JoinPrecedence {
          associativity: none
        }
        infix operator <+>: JoinPrecedence
        public func <+> (left: Int, right: Int) -> Int { left + right }
        """,
      client: """
        func use() -> Int { 1 <+> 2 <+> 3 }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .precedenceGroup, new.kind == .precedenceGroup else { return [] }
      let lost = Set(old.precedence).subtracting(new.precedence).subtracting(["associativity: none"]).sorted()
      let gained = Set(new.precedence).subtracting(old.precedence).subtracting(["associativity: none"]).sorted()
      if !lost.isEmpty {
        return [Hit("precedence group '\(old.name)' no longer states \(lost.listed)", .sourceBreaking)]
      }
      if gained.isEmpty { return [] }
      // What was ambiguous, and so was not written, has a meaning now.
      return [Hit("precedence group '\(old.name)' also states \(gained.listed)", .none)]
    })
}
