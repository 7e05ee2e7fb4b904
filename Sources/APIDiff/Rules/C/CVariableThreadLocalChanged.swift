import APIModel

extension Rule {
  static let cVariableThreadLocalChanged = Rule(
    id: "c-variable-thread-local-changed",
    summary: "A global variable became thread-local, or no longer is.",
    rationale: """
      A compiled client looks for another kind of symbol: it does not link, or reads another place. A thread-local \
      variable's address is no constant, so it cannot initialise a static one.
      """,
    fix: "Add a variable under a new name.",
    kind: .change,
    impact: Impact(source: .risky, binary: .breaking),
    example: Example(
      old: "extern int last_error;",
      new: "extern __thread int last_error;",
      client: "int use(void) { return last_error; }"),
    check: .changed { old, new, _ in
      guard old.kind == .cVariable, new.kind == .cVariable, let before = old.c?.isThreadLocal,
        let after = new.c?.isThreadLocal, before != after
      else { return [] }
      return [
        Hit(
          "The variable '\(old.name)' is \(after ? "thread-local now" : "no longer thread-local").",
          // Who reads and writes it sees nothing of it; as an initialiser its address is seldom written.
          Impact(source: after ? .risky : .none, binary: .breaking))
      ]
    })
}
