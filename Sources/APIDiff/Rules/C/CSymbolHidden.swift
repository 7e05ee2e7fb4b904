import APIModel

extension Rule {
  static let cSymbolHidden = Rule(
    id: "c-symbol-hidden",
    summary: "A function or variable is declared, but no longer exported.",
    rationale: """
      Clients compile, and then do not link; programs that were linked before do not start. A variable \
      that is static in the header is a copy for each client.
      """,
    fix: "Export the symbol until the next major version.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: "int area(int side);",
      new: """
        __attribute__((visibility("hidden"))) int area(int side);
        """,
      client: "int main(void) { return area(0); }"),
    check: .changed { old, new, _ in
      guard old.kind == new.kind, old.exportsSymbol, !new.exportsSymbol else { return [] }
      if new.c?.isHidden == true {
        return [
          Hit(
            "The \(old.cNoun) '\(old.name)' has hidden visibility now: clients cannot link against it.",
            Impact(binary: .breaking))
        ]
      }
      guard old.kind == .cVariable else { return [] }
      return [
        Hit(
          "The variable '\(old.name)' is static in the header now: the library has no symbol for it.",
          Impact(binary: .breaking))
      ]
    })
}
