import APIModel

extension Rule {
  static let cDeclarationDeprecated = Rule(
    id: "c-declaration-deprecated",
    summary: "A declaration is deprecated.",
    rationale: """
      Clients compile and get a warning, which -Werror makes an error. It starts the time after which \
      it may be removed.
      """,
    fix: "Name the replacement in the message, or as the attribute's second argument.",
    kind: .deprecation,
    impact: .none,
    example: Example(
      old: "int area(int side);",
      new: """
        __attribute__((deprecated("use volume"))) int area(int side);
        """,
      client: "int main(void) { return area(2); }"),
    check: .changed { old, new, _ in
      guard !old.isDeprecated, let clause = new.deprecation else { return [] }
      return [Hit("The \(new.cNoun) '\(new.cDisplayName)' is deprecated\(clause.advice).", .none)]
    })
}
