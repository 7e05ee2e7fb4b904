import APIModel

extension Rule {
  static let cTagRenamed = Rule(
    id: "c-tag-renamed",
    summary: "A tag has another name or none, with its typedef kept.",
    rationale: """
      Who writes the typedef does not notice. Who writes the tag (`struct foo`), or declares it ahead, \
      does not compile.
      """,
    fix: "Keep the tag: it costs nothing.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        typedef struct point_s { int x; } point;
        void show(struct point_s *point);
        """,
      new: """
        typedef struct point { int x; } point;
        void show(point *point);
        """,
      client: "void use(struct point_s *point) { point->x = 1; }"),
    check: .renamed { old, new, comparison in
      guard old.isTag else { return nil }
      let now =
        new.c?.isAnonymous == true
        ? "is gone; the typedef '\(new.name)' stays" : "is '\(new.tagSpelling)' now; the typedef stays"
      // A pointer to the old tag is one to another type then, of which compilers warn; newer ones refuse it.
      let isOpaque = old.c?.isOpaque == true && new.c?.isOpaque == true
      // With a typedef of the same name, snapshots do not say which of both the headers write.
      let isWritten = comparison.c.old.writesTag(old) && comparison.c.old.aliases(of: old).allSatisfy { $0.name != old.name }
      let whom =
        isWritten && !isOpaque
        ? "the old headers write it themselves"
        : "clients that write the tag \(isOpaque ? "get warnings" : "no longer compile")"
      let isRisky = isOpaque || comparison.c.old.isForTypedef(old)
      return Hit("The tag '\(old.tagSpelling)' \(now): \(whom).", isRisky ? Impact(source: .risky) : .sourceBreaking)
    })
}
