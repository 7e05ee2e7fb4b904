import APIModel

extension Rule {
  static let cTypeRemoved = Rule(
    id: "c-type-removed",
    summary: "A structure, union, enumeration or typedef is gone.",
    rationale: "Clients that name the type do not compile. Nothing in a compiled program names a type.",
    fix: "Keep the old name as a typedef of its successor.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        typedef struct point { int x, y; } point;
        struct size { int width; };
        """,
      new: "struct size { int width; };",
      client: "point origin;"),
    check: .removed { old, _ in
      guard old.isTag || old.kind == .cTypedef else { return nil }
      return Hit("The \(old.cNoun) '\(old.cDisplayName)' is gone.", .sourceBreaking)
    })
}
