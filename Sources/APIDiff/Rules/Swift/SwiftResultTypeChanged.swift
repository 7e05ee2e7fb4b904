import APIModel

extension Rule {
  static let swiftResultTypeChanged = Rule(
    id: "swift-result-type-changed",
    summary: "The type of the result of a function or subscript changed.",
    rationale: """
      Clients use the old type: they unwrap what was optional, call its members, and store it.
      """,
    fix: """
      Add a declaration of the new type under another name, and keep the old one, deprecated.
      """,
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public func find() -> Int { 1 }
        """,
      new: """
        public func find() -> Int? { 1 }
        """,
      client: """
        func use() -> Int { find() }
        """),
    check: .values { old, new, comparison in
      guard let edit = comparison.signature(old, new).result, edit != .becameConcrete, !old.isStored else { return nil }
      return Hit(
        "\(old.described) returns \(new.quoted(new.type)) instead of \(old.quoted(old.type))",
        comparison.impact(of: edit, old, new),
        detail: "\(old.quoted(old.type)) \(new.quoted(new.type))")
    })
}
