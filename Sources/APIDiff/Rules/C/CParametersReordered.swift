import APIModel

extension Rule {
  static let cParametersReordered = Rule(
    id: "c-parameters-reordered",
    summary: "A function takes its parameters in another order.",
    rationale: """
      Arguments land in the wrong places: calls stop compiling where the types differ, and silently do \
      something else where they do not.
      """,
    fix: "Give the function with the new order a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "void copy(char *to, int count);",
      new: "void copy(int count, char *to);",
      client: "void use(char *text) { copy(text, 3); }"),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), signature.isReordered else { return [] }
      let changes = signature.changes.map(\.change)
      let source = changes.map(\.sourceAsParameter).reduce(.risky, max)
      // Also where the types are the same: the values of compiled calls take each other's place, unless
      // they are of kinds that are passed apart from each other.
      let binary = signature.binary(old, new)
      let order = signature.new.compactMap(\.name).joined(separator: ", ")
      return [
        Hit(
          "The function '\(old.name)' takes its parameters in another order: \(order).",
          Impact(source: source, binary: binary))
      ]
    })
}
