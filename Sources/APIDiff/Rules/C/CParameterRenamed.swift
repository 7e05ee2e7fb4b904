import APIModel

extension Rule {
  static let cParameterRenamed = Rule(
    id: "c-parameter-renamed",
    summary: "A parameter has another name.",
    rationale: """
      C has no argument labels. Where a C function is imported with names (Swift, generated bindings), \
      callers may see it.
      """,
    fix: "Nothing to do.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "int area(int width, int height);",
      new: "int area(int columns, int height);",
      client: "int main(void) { return area(0, 1); }"),
    check: .changed { old, new, comparison in
      guard let signature = CSignature(old, new, comparison.c), signature.old.count == signature.new.count,
        !signature.isReordered
      else { return [] }
      let retyped = Set(signature.changes.map(\.position))
      return zip(signature.old, signature.new).enumerated().compactMap { position, pair in
        guard !retyped.contains(position), let before = pair.0.name, let after = pair.1.name, before != after
        else { return nil }
        return Hit(
          "The \(ordinal(position)) parameter of '\(old.name)' is called '\(after)' now, no longer '\(before)'.",
          .none,
          detail: "\(position)")
      }
    })
}
