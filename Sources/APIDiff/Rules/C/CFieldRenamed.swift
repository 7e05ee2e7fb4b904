import APIModel

extension Rule {
  static let cFieldRenamed = Rule(
    id: "c-field-renamed",
    summary: "A field has another name at the same place.",
    rationale: """
      Clients that name it do not compile. The layout is the same, so compiled clients do not notice, unless the names say that \
      one is a size and the other a place.
      """,
    fix: "Keep both names in an anonymous union until the next major version.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "struct span { int start; int width; };",
      new: "struct span { int start; int end; };",
      client: "int use(struct span *span) { return span->width; }"),
    check: .renamed { old, new, _ in
      guard old.kind == .cField else { return nil }
      let isOther = CNaming.isExtent(old.name) && CNaming.isCorner(new.name) || CNaming.isCorner(old.name) && CNaming.isExtent(new.name)
      return Hit(
        "The field '\(old.qualifiedName)' is called '\(new.name)' now, at the same place\(isOther ? ", and is no size any more or no place" : "").",
        isOther ? .breaking : .sourceBreaking)
    })
}
