import APIModel

extension Rule {
  static let cRecordKindChanged = Rule(
    id: "c-record-kind-changed",
    summary: "A structure became a union or an enumeration, or the other way round.",
    rationale: "The tag no longer fits its keyword, and the fields share their place or part.",
    fix: "Give the new type a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "struct value { int number; float real; };",
      new: "union value { int number; float real; };",
      client: "struct value first;"),
    check: .changed { old, new, _ in
      guard old.isTag, new.isTag, old.kind != new.kind else { return [] }
      let source: Impact.Level =
        old.c?.isAnonymous == true && old.isRecord && new.isRecord ? .risky : .breaking
      let isOpaque = old.c?.isOpaque == true
      return [
        Hit(
          "The \(old.cNoun) '\(old.name)' is a \(new.cNoun) now.",
          Impact(source: source, binary: isOpaque ? .none : .breaking))
      ]
    })
}
