import APIModel

extension Rule {
  static let cMacroConditionLost = Rule(
    id: "c-macro-condition-lost",
    summary: "The preprocessor can no longer compute a macro.",
    rationale: """
      `#if` knows neither types nor enumeration constants: a cast, `sizeof`, a floating number or a text \
      makes it an error, although the macro has its value in all other code.
      """,
    fix: "Give the macro a type with a suffix (`16u`, `16L`) instead of a cast.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: "#define BUFFER_SIZE 512",
      new: "#define BUFFER_SIZE ((unsigned short)512)",
      client: """
        #if BUFFER_SIZE > 256
        int is_large;
        #endif
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .cMacro, new.kind == .cMacro, let before = old.c?.value, Int128(before) != nil,
        let after = new.c?.value, Int128(after) != nil,
        CCondition(comparison.c.old).isComputable(old) == true,
        CCondition(comparison.c.new).isComputable(new) == false
      else { return [] }
      return [
        Hit(
          "The macro '\(old.name)' is '\(new.c?.replacement ?? "")' now, which '#if' cannot compute.",
          .sourceBreaking)
      ]
    })
}
