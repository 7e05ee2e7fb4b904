import APIModel

extension Rule {
  static let cDeclarationUnavailable = Rule(
    id: "c-declaration-unavailable",
    summary: "A declaration is marked unavailable.",
    rationale: "The compiler refuses every use. Programs that were compiled before still run.",
    fix: "Deprecate it for one release before making it unavailable.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: "int area(int side);",
      new: """
        __attribute__((unavailable("use volume"))) int area(int side);
        """,
      client: "int main(void) { return area(2); }"),
    check: .hidden { old, new, why, _ in
      guard why == .unavailable else { return nil }
      let says = new.unavailability?.message.map { ": \"\($0)\"" } ?? ""
      return Hit("The \(old.cNoun) '\(old.cDisplayName)' is unavailable now\(says).", .sourceBreaking)
    })
}
