import APIModel

extension Rule {
  static let cExportKindChanged = Rule(
    id: "c-export-kind-changed",
    summary: "An exported symbol changed between code and data.",
    rationale: """
      A compiled client calls it or reads it, whichever it was. Calling data ends the program; reading \
      code gives nonsense.
      """,
    fix: "Give the new thing a new name.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: """
        // exports: area (FUNC)
        int area(int side);
        """,
      new: """
        // exports: area (OBJECT)
        extern int (*area)(int side);
        """,
      client: "int use(void) { return area(0); }"),
    check: .export { change, _ in
      guard let before = change.oldCurrent?.kind, let after = change.newCurrent?.kind else { return nil }
      let isCode: (CExports.Export.Kind) -> Bool = { $0 == .function || $0 == .indirectFunction }
      let isData: (CExports.Export.Kind) -> Bool = { $0 == .object || $0 == .threadLocal }
      let words: String
      if isCode(before), isData(after) {
        words = "was code and is data now"
      } else if isData(before), isCode(after) {
        words = "was data and is code now"
      } else {
        return nil
      }
      return Hit("The symbol '\(change.symbol)' \(words)", Impact(binary: change.wasAPI ? .breaking : .risky))
    })
}
