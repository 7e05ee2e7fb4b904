import APIModel

extension Rule {
  static let cFieldRenamed = Rule(
    id: "c-field-renamed",
    summary: "A field has another name at the same place.",
    rationale:
      "Clients that name it do not compile. The layout is the same, so compiled clients do not notice.",
    fix: "Keep both names in an anonymous union until the next major version.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: "struct point { int x; int y; };",
      new: "struct point { int x; int z; };",
      client: "int use(struct point *point) { return point->y; }"),
    check: .renamed { old, new, _ in
      guard old.kind == .cField else { return nil }
      return Hit(
        "The field '\(old.qualifiedName)' is called '\(new.name)' now, at the same place.", .sourceBreaking)
    })
}
