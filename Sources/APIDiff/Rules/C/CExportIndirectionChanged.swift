import APIModel

extension Rule {
  static let cExportIndirectionChanged = Rule(
    id: "c-export-indirection-changed",
    summary: "An exported function is chosen while programs are loaded (IFUNC), or no longer is.",
    rationale: """
      Programs call it as before. But a resolver of the library runs in every program, before the \
      program itself, when much of the process is not protected yet. That is a common way to choose \
      code for a processor; it also is how the backdoor of liblzma 5.6.0 got its start. Headers do not \
      show it.
      """,
    fix: "Know why the resolver is there, and read it.",
    kind: .note,
    impact: .none,
    example: Example(
      old: """
        // exports: area (FUNC)
        int area(int side);
        """,
      new: """
        // exports: area (IFUNC)
        int area(int side);
        """,
      client: "int main(void) { return area(0); }"),
    check: .export { change, _ in
      guard let before = change.oldCurrent?.kind, let after = change.newCurrent?.kind else { return nil }
      switch (before, after) {
      case (.function, .indirectFunction):
        return Hit(
          "'\(change.symbol)' is an indirect function (IFUNC) now: code of the library runs while programs are loaded",
          .none, detail: "indirect")
      case (.indirectFunction, .function):
        return Hit("'\(change.symbol)' is a plain function again, no longer an indirect one (IFUNC)", .none, detail: "plain")
      default: return nil
      }
    })
}
