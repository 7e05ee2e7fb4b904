import APIModel

extension Rule {
  static let cExportVersionChanged = Rule(
    id: "c-export-version-changed",
    summary: "A symbol has another version.",
    rationale: """
      A program asks for the version that it was linked with. The loader refuses it when the symbol no \
      longer has that version. As long as the old version is kept beside the new default one, nothing \
      breaks.
      """,
    fix: "Keep the old version with `.symver name,name@OLD` beside the new default one.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: """
        // exports: area@@LIB_1.0
        int area(int side);
        """,
      new: """
        // exports: area@@LIB_2.0
        int area(int side);
        """,
      client: "int main(void) { return area(0); }"),
    check: .export { change, comparison in
      guard !change.old.isEmpty, !change.new.isEmpty else { return nil }
      if !change.wasAPI, CNaming.isPrivate(change.symbol) { return nil }
      let lost = change.old.filter { comparison.exports.fate(of: $0) == .moved }.compactMap(\.version)
      if let version = lost.first {
        let level: Impact.Level = change.wasAPI ? .breaking : .risky
        return Hit(
          "'\(change.symbol)' no longer has the version \(version): programs that were linked with it do not start",
          Impact(binary: level), detail: lost.joined(separator: " "))
      }
      return defaultChange(change, comparison)
    })
}

/// The old version is still there, and clients that are linked again get another.
private func defaultChange(_ change: CExportChange, _ comparison: Comparison) -> Rule.Hit? {
  guard let before = change.oldCurrent?.version, comparison.exports.fate(of: change.old[0]) == .kept,
    change.old.allSatisfy({ comparison.exports.fate(of: $0) == .kept }),
    let after = change.newCurrent?.version, before != after
  else { return nil }
  return Rule.Hit(
    "'\(change.symbol)' has the default version \(after) instead of \(before), which is kept for programs that were "
      + "linked before", .none, detail: "\(before) \(after)")
}
