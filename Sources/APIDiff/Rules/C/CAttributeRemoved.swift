import APIModel

extension Rule {
  static let cAttributeRemoved = Rule(
    id: "c-attribute-removed",
    summary: "A function no longer has an attribute that compilers check.",
    rationale: "Warnings go away. Code after a call that was known not to return is reachable again.",
    fix: "Nothing to do.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "__attribute__((warn_unused_result)) int area(int side);",
      new: "int area(int side);",
      client: "int main(void) { return area(2); }"),
    check: .changed { old, new, _ in
      guard old.kind == new.kind, old.kind == .cFunction else { return [] }
      return CAttributes.difference(old, new).map { attribute in
        Hit("The function '\(new.name)' is no longer marked '\(attribute)'.", .none, detail: attribute)
      }
    })
}
