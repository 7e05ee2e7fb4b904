import APIModel

extension Rule {
  static let cEnumConstantRemoved = Rule(
    id: "c-enum-constant-removed",
    summary: "An enumeration constant is gone.",
    rationale: """
      Clients that name it do not compile. A macro or a constant of another enumeration with the same \
      name and value replaces it.
      """,
    fix: "Keep the old name with the old value, also when nothing uses it any more.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: "enum color { RED, GREEN, BLUE };",
      new: "enum color { RED, GREEN };",
      client: "int main(void) { return BLUE; }"),
    check: .removed { old, _ in
      guard old.kind == .cEnumConstant else { return nil }
      return Hit("The constant '\(old.name)'\(old.cValueInWords) is gone.", .sourceBreaking)
    })
}
