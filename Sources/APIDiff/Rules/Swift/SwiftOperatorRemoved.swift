import APIModel

extension Rule {
  static let swiftOperatorRemoved = Rule(
    id: "swift-operator-removed",
    summary: "An operator declaration is gone.",
    rationale: "An operator that is not declared cannot be written, nor can clients define functions for it.",
    fix: "Keep it, deprecated, for the period that your policy promises.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Other {}
        infix operator <+>: AdditionPrecedence
        """,
      new: """
        public struct Other {}
        """,
      client: """
        func <+> (a: String, b: String) -> String { a + b }
        """),
    check: .removed { old, _ in
      guard old.kind == .operatorDeclaration else { return nil }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' was removed", .sourceBreaking)
    })
}
