import APIModel

extension Rule {
  static let cSymbolNameChanged = Rule(
    id: "c-symbol-name-changed",
    summary: "A function or variable has another linker name.",
    rationale: """
      Clients that are compiled again ask for the new symbol. A program that was linked before asks \
      for the old one.
      """,
    fix: "Export the old symbol as an alias.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: "int area(int side);",
      new: """
        int area(int side) __asm__("area_v2");
        """,
      client: "int main(void) { return area(0); }"),
    check: .changed { old, new, _ in
      guard old.kind == new.kind, old.exportsSymbol, new.exportsSymbol else { return [] }
      let (before, after) = (old.c?.assemblerName ?? old.name, new.c?.assemblerName ?? new.name)
      guard before != after else { return [] }
      return [
        Hit(
          "The symbol behind '\(old.name)' is '\(after)' now, no longer '\(before)'.",
          Impact(binary: .breaking))
      ]
    })
}
