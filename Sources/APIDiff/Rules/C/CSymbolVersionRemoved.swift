import APIModel

extension Rule {
  static let cSymbolVersionRemoved = Rule(
    id: "c-symbol-version-removed",
    summary: "The library no longer defines a symbol version.",
    rationale: """
      A program asks for each version that its symbols had when it was linked, and the loader refuses to \
      start it when the library lacks one. Some libraries without any versions get off with a warning.
      """,
    fix: "Keep the version in the linker's version script, with the symbols that had it.",
    kind: .removal,
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
    check: .module { comparison in
      guard let old = comparison.exports.old, let new = comparison.exports.new else { return [] }
      return old.facts.versions.filter { !new.facts.versions.contains($0) }.compactMap { version in
        hit(version, old, new)
      }
    })
}

private func hit(_ version: String, _ old: CExports.Side, _ new: CExports.Side) -> Rule.Hit? {
  // Symbols that are gone altogether have findings of their own.
  let members = old.facts.exports.filter { $0.version == version && !new.versions(of: $0.name).isEmpty }
  guard !members.isEmpty else { return nil }
  let isAPI = members.contains { old.declaration(of: $0.name) != nil }
  let example = members.first { old.declaration(of: $0.name) != nil } ?? members[0]
  let count = members.count == 1 ? "'\(example.name)'" : "\(members.count) symbols, '\(example.name)' among them"
  if new.facts.versions.isEmpty, new.facts.toleratesVersions {
    return Rule.Hit(
      "The library has no symbol versions any more (\(version) had \(count)): the loader warns, and takes what it finds",
      Impact(binary: .risky), detail: version)
  }
  return Rule.Hit(
    "The symbol version \(version) is gone, which \(count) had: programs that were linked with it do not start",
    Impact(binary: isAPI ? .breaking : .risky), detail: version)
}
