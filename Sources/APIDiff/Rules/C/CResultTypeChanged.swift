import APIModel

extension Rule {
  static let cResultTypeChanged = Rule(
    id: "c-result-type-changed",
    summary: "A function returns another type.",
    rationale: """
      C converts numbers silently, warns about unlike pointers (GCC 14 and C++ refuse them) and \
      refuses the rest, also the use of nothing. A compiled client reads the old size and \
      representation.
      """,
    fix: "Add a function for the new type and keep the old one as a wrapper.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "int lookup(int key);",
      new: "void lookup(int key);",
      client: "int use(void) { return lookup(1); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cFunction, new.kind == .cFunction,
        let change = CTypeChange(
          old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType,
          pairing: comparison.c),
        change.qualifierChange == nil
      else { return [] }
      let binary = change.wasTruth(called: old.cSpelledType) ? .risky : change.binaryAsResult
      let impact = Impact(source: change.sourceAsResult, binary: old.exportsSymbol ? binary : .none)
      return [
        Hit(
          "The result of '\(old.name)' changed from '\(old.cSpelledType)' to '\(new.cSpelledType)'.", impact)
      ]
    })
}
