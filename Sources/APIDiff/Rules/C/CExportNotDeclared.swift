import APIModel

extension Rule {
  static let cExportNotDeclared = Rule(
    id: "c-export-not-declared",
    summary: "The library exports new symbols that no public header declares.",
    rationale: """
      Nobody was promised them, and yet somebody may come to depend on them, and they can clash with \
      other libraries' names.
      """,
    fix: "Give internal functions hidden visibility, or declare them where clients look.",
    kind: .note,
    impact: .none,
    example: Example(
      old: """
        // exports: area
        int area(int side);
        """,
      new: """
        // exports: area area_helper
        int area(int side);
        """,
      client: "int main(void) { return area(2); }"),
    check: .module { comparison in
      guard let old = comparison.exports.old, let new = comparison.exports.new else { return [] }
      let names = comparison.exports.changes.filter { change in
        change.old.isEmpty && !change.new.isEmpty && old.declaration(of: change.symbol) == nil
          && !new.mentioned.contains(change.symbol) && !CNaming.isPrivate(change.symbol)
      }.map(\.symbol)
      guard !names.isEmpty else { return [] }
      return [Hit(message(names), .none, detail: names.joined(separator: " "))]
    })
}

private func message(_ names: [String]) -> String {
  let shown = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
  let rest = names.count > 8 ? " and \(names.count - 8) more" : ""
  return names.count == 1
    ? "The library exports \(shown), which no public header declares."
    : "The library exports \(names.count) new symbols that no public header declares: \(shown)\(rest)."
}
