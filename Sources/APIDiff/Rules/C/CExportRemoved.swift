import APIModel

extension Rule {
  static let cExportRemoved = Rule(
    id: "c-export-removed",
    summary: "A symbol that no public header declares is no longer exported.",
    rationale: """
      Whoever declared it by hand, or looked it up with `dlsym`, no longer finds it. Clients that keep to \
      the headers do not notice.
      """,
    fix: "Keep exporting it until the next major version, or announce that it was never API.",
    kind: .removal,
    impact: Impact(binary: .risky),
    example: Example(
      old: """
        // exports: area area_table
        int area(int side);
        """,
      new: """
        // exports: area
        int area(int side);
        """,
      client: """
        extern int area_table[];
        int main(void) { return area_table[0]; }
        """),
    check: .export { change, comparison in
      guard !change.old.isEmpty, change.new.isEmpty, change.newDeclaration == nil else { return nil }
      if change.wasAPI {
        return Hit("The library no longer exports '\(change.symbol)'.", Impact(binary: .breaking))
      }
      // By convention no API, unless the headers' own macros and inline functions use it.
      if CNaming.isPrivate(change.symbol) {
        guard comparison.exports.old?.mentioned.contains(change.symbol) == true else { return nil }
        if CHelpers.usedByHeaders(comparison.c.old).contains(change.symbol) {
          return Hit(
            "The library no longer exports '\(change.symbol)', which code in the old headers uses.", Impact(binary: .breaking))
        }
      }
      return Hit(
        "The library no longer exports '\(change.symbol)', which no public header declares.", Impact(binary: .risky))
    })
}
