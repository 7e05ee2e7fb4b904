import APIModel

extension Rule {
  static let cVariableRemoved = Rule(
    id: "c-variable-removed",
    summary: "A global variable is gone.",
    rationale: """
      Clients that read it do not compile, and programs that were linked against the old library do \
      not start.
      """,
    fix: "Keep the variable, deprecated, until the next major version; offer a function for new clients.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        extern int log_level;
        extern int log_limit;
        """,
      new: "extern int log_limit;",
      client: "int main(void) { return log_level; }"),
    check: .removed { old, comparison in
      guard old.kind == .cVariable else { return nil }
      let binary: Impact.Level = comparison.exports.loses(old) ? .breaking : .none
      let condition = binary == .none ? comparison.exports.condition(of: old) : nil
      let now = condition.map { "only declared for '#\($0)' now" } ?? "gone"
      let isBehindMacro = comparison.c.isNamedByKeptMacro(old)
      return Hit(
        "The variable '\(old.name)' is \(now)\(isBehindMacro ? "; clients reach it by a macro, which follows" : "").",
        Impact(source: isBehindMacro ? .risky : .breaking, binary: binary))
    })
}
