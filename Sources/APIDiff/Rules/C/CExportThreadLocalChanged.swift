import APIModel

extension Rule {
  static let cExportThreadLocalChanged = Rule(
    id: "c-export-thread-local-changed",
    summary: "An exported variable became thread-local in the library, or no longer is.",
    rationale: """
      Thread-local variables are reached in another way. A compiled client that asks for the other kind \
      is not started, or reads another place.
      """,
    fix: "Add a variable under a new name.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: """
        // exports: last_error (OBJECT)
        extern int last_error;
        """,
      new: """
        // exports: last_error (TLS)
        extern __thread int last_error;
        """,
      client: "int use(void) { return last_error; }"),
    check: .export { change, _ in
      guard let before = change.oldCurrent?.kind, let after = change.newCurrent?.kind else { return nil }
      let isThreadLocal: Bool
      switch (before, after) {
      case (.object, .threadLocal): isThreadLocal = true
      case (.threadLocal, .object): isThreadLocal = false
      default: return nil
      }
      return Hit(
        "The variable '\(change.symbol)' is \(isThreadLocal ? "thread-local now" : "no longer thread-local") in the library",
        Impact(binary: change.wasAPI ? .breaking : .risky))
    })
}
