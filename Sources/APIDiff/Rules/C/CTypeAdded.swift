import APIModel

extension Rule {
  static let cTypeAdded = Rule(
    id: "c-type-added",
    summary: "A structure, union, enumeration or typedef is new.",
    rationale: """
      Old clients do not know it. Only a client that uses the same name for something of its own \
      notices.
      """,
    fix: "Give new names the library's prefix.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: "struct point { int x; };",
      new: """
        struct point { int x; };
        struct size { int width; };
        """,
      client: "struct point origin;"),
    check: .added { new, _ in
      guard new.isTag || new.kind == .cTypedef else { return nil }
      return Hit("The \(new.cNoun) '\(new.cDisplayName)' is new.", .none)
    })
}
