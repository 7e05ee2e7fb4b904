import APIModel

extension Rule {
  static let cResultConstChanged = Rule(
    id: "c-result-const-changed",
    summary: "The pointee of a function's result became const, or no longer is.",
    rationale: """
      When const comes, clients that keep the result in a pointer to mutable get a warning, which \
      -Werror and C++ make an error, and may write to what is now constant. When it goes, nobody \
      notices, but where a pointer to pointers was to constants: C takes no `char **` for a \
      `const char **`.
      """,
    fix: "Return the mutable pointer until the next major version.",
    kind: .change,
    impact: Impact(source: .risky),
    example: Example(
      old: "char *name(void);",
      new: "const char *name(void);",
      client: "char *use(void) { return name(); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cFunction, new.kind == .cFunction,
        let change = CTypeChange(
          old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType,
          pairing: comparison.c),
        let kind = change.qualifierChange, change.old.unqualified != change.new.unqualified,
        // Below the first pointer C wants the same qualifiers, also where there are fewer.
        kind != .removed || change.sourceAsResult > .none
      else { return [] }
      let use = kind == .removed ? "keep it as what it was" : "write through it"
      return [
        Hit(
          "The result of '\(old.name)' is '\(new.cSpelledType)' now: clients that \(use) get a warning.",
          Impact(source: .risky))
      ]
    })
}
