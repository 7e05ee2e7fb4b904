import APIModel

extension Rule {
  static let cAttributeAdded = Rule(
    id: "c-attribute-added",
    summary: "A function asks more of its callers through an attribute.",
    rationale: """
      The compiler warns about ignored results, format strings that do not fit or null where none is \
      allowed. -Werror makes that an error; null that the compiler trusts not to come can change what \
      it generates.
      """,
    fix: "Document the demand a release before the compiler checks it.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "int area(int side);",
      new: "__attribute__((warn_unused_result)) int area(int side);",
      client: "int main(void) { return area(2); }"),
    check: .changed { old, new, _ in
      guard old.kind == new.kind, old.kind == .cFunction else { return [] }
      return CAttributes.difference(new, old).map { attribute in
        Hit(
          "The function '\(new.name)' is marked '\(attribute)' now: \(CAttributes.meaning(of: attribute)).",
          .none, detail: attribute)
      }
    })
}
