import APIModel

extension Rule {
  static let cDeclarationNotExported = Rule(
    id: "c-declaration-not-exported",
    summary: "A header declares what the library does not export.",
    rationale: """
      Clients compile, and then do not link. Programs that were linked against a library that had the \
      symbol do not start.
      """,
    fix: "Export the symbol, or take the declaration out of the public headers.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: """
        // exports: area
        int area(int side);
        """,
      new: """
        // exports nothing
        int area(int side);
        """,
      client: "int main(void) { return area(0); }"),
    check: .export { change, _ in
      guard let declaration = change.newDeclaration, change.new.isEmpty else { return nil }
      let subject = "the \(declaration.cNoun) '\(declaration.name)'"
      if change.old.isEmpty {
        return Hit("\(subject) is declared, but the library does not export it: clients that use it do not link", .none)
      }
      return Hit(
        "\(subject) is still declared, but the library no longer exports it: clients do not link, and programs that "
          + "were linked before do not start", Impact(binary: .breaking))
    })
}
