import APIModel

extension Rule {
  static let swiftOperatorAdded = Rule(
    id: "swift-operator-added",
    summary: "An operator declaration is new.",
    rationale: "A client that declares the same operator keeps its own declaration.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public struct Other {}
        """,
      new: """
        public struct Other {}
        infix operator <+>: AdditionPrecedence
        """,
      client: """
        func unaware() {}
        """),
    check: .added { new, _ in
      guard new.kind == .operatorDeclaration else { return nil }
      return Hit("\(new.kind.noun) '\(new.qualifiedName)' was added", .none)
    })
}
