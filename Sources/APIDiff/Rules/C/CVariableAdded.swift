import APIModel

extension Rule {
  static let cVariableAdded = Rule(
    id: "c-variable-added",
    summary: "A global variable is new.",
    rationale: """
      Old clients do not know it. Only a client that uses the same name for something of its own \
      notices.
      """,
    fix: "Give new names the library's prefix.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: "extern int log_level;",
      new: """
        extern int log_level;
        extern int log_limit;
        """,
      client: "int main(void) { return log_level; }"),
    check: .added { new, _ in
      guard new.kind == .cVariable else { return nil }
      return Hit("The variable '\(new.name)' is new.", .none)
    })
}
