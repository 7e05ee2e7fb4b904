import APIModel

extension Rule {
  static let cRecordKindChanged = Rule(
    id: "c-record-kind-changed",
    summary: "A structure became a union or an enumeration, or the other way round, or a union is no longer transparent.",
    rationale: """
      The tag no longer fits its keyword, and the fields share their place or part. Who handed one member to a \
      transparent union must make the union now.
      """,
    fix: "Give the new type a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "struct value { int number; float real; };",
      new: "union value { int number; float real; };",
      client: "struct value first;"),
    check: .changed { old, new, comparison in
      if old.isTransparentUnion, new.kind == .cUnion, new.c?.isOpaque != true, !new.isTransparentUnion {
        return [Hit("The union '\(old.name)' is no longer transparent: calls do not take its members.", .sourceBreaking)]
      }
      guard old.isTag, new.isTag, old.kind != new.kind else { return [] }
      // Who writes the typedef alone names the fields as before.
      let isUnwritten = old.c?.isAnonymous == true || comparison.c.old.isForTypedef(old) && !comparison.c.old.aliases(of: old).isEmpty
      let source: Impact.Level = isUnwritten && old.isRecord && new.isRecord ? .risky : .breaking
      let isSame = old.c?.isOpaque == true || old.isRecord && new.isRecord && CRecordChange(old, new, comparison.c).keepsEverything
      return [
        Hit(
          "The \(old.cNoun) '\(old.name)' is a \(new.cNoun) now.",
          Impact(source: source, binary: isSame ? .none : .breaking))
      ]
    })
}
