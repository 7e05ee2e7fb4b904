import APIModel

extension Rule {
  static let swiftParametersReordered = Rule(
    id: "swift-parameters-reordered",
    summary: "The parameters stand in another order.",
    rationale: "Arguments must stand in the order of the parameters.",
    fix: "Keep an overload with the old order, deprecated.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func draw(width: Int, height: Int) {}
        """,
      new: """
        public func draw(height: Int, width: Int) {}
        """,
      client: """
        func use() { draw(width: 1, height: 2) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .reordered else { return nil }
      return Hit(
        "the parameters of \(old.described) stand in another order",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
