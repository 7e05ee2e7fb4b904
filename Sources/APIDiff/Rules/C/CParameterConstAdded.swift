import APIModel

extension Rule {
  static let cParameterConstAdded = Rule(
    id: "c-parameter-const-added",
    summary: "A parameter's pointee became const.",
    rationale: """
      Every argument that fitted still fits. Only who stores the function in a pointer of the old \
      type, or overrides it, notices.
      """,
    fix: "Nothing to do.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "int print(char *text);",
      new: "int print(const char *text);",
      client: "int use(char *text) { return print(text); }"),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), !signature.isReordered else { return [] }
      return signature.changes.compactMap { position, change in
        guard change.qualifierChange == .added else { return nil }
        return Hit(
          "The \(ordinal(position)) parameter of '\(old.name)' is "
            + "'\(signature.new[position].cSpelledType)' now: all calls still compile.",
          Impact(source: change.sourceAsParameter), detail: "\(position)")
      }
    })
}
