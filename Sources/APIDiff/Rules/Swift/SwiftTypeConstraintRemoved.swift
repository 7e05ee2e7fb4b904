import APIModel

extension Rule {
  static let swiftTypeConstraintRemoved = Rule(
    id: "swift-type-constraint-removed",
    summary: "A generic type asks less of its arguments.",
    rationale: """
      All arguments still fit. Only an extension by a client that relied on the constraint does not \
      compile.
      """,
    fix: "Nothing to do: mention it in the release notes.",
    kind: .change,
    impact: Impact(source: .risky),
    example: Example(
      old: """
        public struct Box<Value: Hashable> {
          public init() {}
        }
        """,
      new: """
        public struct Box<Value> {
          public init() {}
        }
        """,
      client: """
        func use(_ box: Box<Int>) {}
        """),
    check: .changed { old, new, comparison in
      let dropped = comparison.droppedTypeRequirements(old, new)
      guard !dropped.isEmpty else { return [] }
      let message = "'\(old.qualifiedName)' asks less of its arguments, not: \(dropped.listed(under: old.generics))"
      // Extensions ask for it wherever they do not say otherwise.
      let isImplied = dropped.allSatisfy { ["Copyable", "Escapable"].contains($0.constraint.text) }
      return [Hit(message, isImplied ? .none : Impact(source: .risky))]
    })
}
