import APIModel

extension Rule {
  static let swiftOperatorPrecedenceChanged = Rule(
    id: "swift-operator-precedence-changed",
    summary: "An operator belongs to another precedence group.",
    rationale: """
      Expressions that mix it with other operators are grouped in another way: they mean something \
      else or do not compile.
      """,
    fix: "Add another operator.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        infix operator <+>: ComparisonPrecedence
        public func <+> (left: Int, right: Int) -> Bool { left < right }
        """,
      new: """
        infix operator <+>: MultiplicationPrecedence
        public func <+> (left: Int, right: Int) -> Bool { left < right }
        """,
      client: """
        func use() -> Bool { 1 + 2 <+> 3 + 4 }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .operatorDeclaration, new.kind == .operatorDeclaration else { return [] }
      let (before, after) = (old.type?.text ?? "DefaultPrecedence", new.type?.text ?? "DefaultPrecedence")
      if before == after { return [] }
      return [Hit("operator '\(old.name)' is in \(after) now, not in \(before)", .sourceBreaking)]
    })
}
