import APIModel

extension Rule {
  static let cDeclarationKindChanged = Rule(
    id: "c-declaration-kind-changed",
    summary: "A name stands for another kind of thing.",
    rationale: """
      What clients can do with a name depends on what it is: call it, assign to it, declare something \
      with it.
      """,
    fix: "Give the new thing a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "extern int limit;",
      new: "int limit(void);",
      client: "int use(void) { return limit + 1; }"),
    check: .changed { old, new, comparison in
      guard let impact = CKindChange.impact(old, new, comparison) else { return [] }
      return [Hit("'\(old.name)' was a \(old.cNoun) and is a \(new.cNoun) now.", impact)]
    })
}
