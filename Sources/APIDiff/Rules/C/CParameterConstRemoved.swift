import APIModel

extension Rule {
  static let cParameterConstRemoved = Rule(
    id: "c-parameter-const-removed",
    summary: "A parameter's pointee is no longer const.",
    rationale: """
      Clients that pass a pointer to const get a warning, which -Werror and C++ make an error; and the \
      function may now write where clients keep constants.
      """,
    fix: "Keep the const, and add a function that writes.",
    kind: .change,
    impact: Impact(source: .risky, binary: .risky),
    example: Example(
      old: "int print(const char *text);",
      new: "int print(char *text);",
      client: "int use(const char *text) { return print(text); }"),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), !signature.isReordered else { return [] }
      return signature.changes.compactMap { position, change in
        guard let kind = change.qualifierChange, kind != .added else { return nil }
        return Hit(
          "The \(ordinal(position)) parameter of '\(old.name)' is "
            + "'\(signature.new[position].cSpelledType)' now, without the const that it had.",
          Impact(source: .risky, binary: .risky), detail: "\(position)")
      }
    })
}
