import APIModel

extension Rule {
  static let cExportSizeChanged = Rule(
    id: "c-export-size-changed",
    summary: "An exported variable has another size.",
    rationale: """
      A program reserves as much room for the variable as it had when the program was linked (copy \
      relocations), and the library uses that room. What no longer fits is cut off.
      """,
    fix: "Export a function that gives a pointer to the data, or add a variable under a new name.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: """
        // exports: sizes (8 bytes)
        extern const int sizes[];
        """,
      new: """
        // exports: sizes (16 bytes)
        extern const int sizes[];
        """,
      client: "int main(void) { return sizes[0]; }"),
    check: .export { change, _ in
      guard let before = change.oldCurrent, let after = change.newCurrent, before.kind == after.kind,
        let old = before.size, let new = after.size, old > 0, new > 0, old != new
      else { return nil }
      let level: Impact.Level = change.wasAPI && new > old ? .breaking : .risky
      return Hit(
        "The variable '\(change.symbol)' has \(new) bytes in the library now, and had \(old)", Impact(binary: level),
        detail: "\(old) \(new)")
    })
}
