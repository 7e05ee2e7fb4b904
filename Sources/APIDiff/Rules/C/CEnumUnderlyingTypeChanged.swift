import APIModel

extension Rule {
  static let cEnumUnderlyingTypeChanged = Rule(
    id: "c-enum-underlying-type-changed",
    summary: "An enumeration is stored in another integer type.",
    rationale: """
      Its size is part of every structure and parameter list that holds it. -fshort-enums, a fixed \
      underlying type or a very large constant change it.
      """,
    fix: "Add a constant that keeps the size, or keep the large ones out.",
    kind: .change,
    impact: Impact(source: .risky, binary: .breaking),
    example: Example(
      old: """
        enum mask { LOW = 1 };
        void set(enum mask mask);
        """,
      new: """
        enum mask { LOW = 1, HIGH = 0x100000000 };
        void set(enum mask mask);
        """,
      client: "void use(void) { set(LOW); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cEnum, new.kind == .cEnum, let before = old.c?.layout, let after = new.c?.layout,
        before.size != after.size
      else { return [] }
      return [
        Hit(
          "'\(new.cDisplayName)' has \(after.size) bytes now, from \(before.size)\(comparison.new.targetInWords).",
          Impact(source: .risky, binary: .breaking))
      ]
    })
}
