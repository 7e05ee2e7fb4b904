import APIModel

extension Rule {
  static let cMacroAdded = Rule(
    id: "c-macro-added",
    summary: "A macro is new.",
    rationale: """
      Old clients do not know it. Only a client that uses the same name for something of its own \
      notices.
      """,
    fix: "Give new names the library's prefix.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: "#define LIMIT 4",
      new: """
        #define LIMIT 4
        #define WIDE_LIMIT 8
        """,
      client: "int limit = LIMIT;"),
    check: .added { new, _ in
      guard new.kind == .cMacro else { return nil }
      return Hit("The macro '\(new.name)' is new.", .none)
    })
}
