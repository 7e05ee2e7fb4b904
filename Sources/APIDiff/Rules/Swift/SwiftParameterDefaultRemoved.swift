import APIModel

extension Rule {
  static let swiftParameterDefaultRemoved = Rule(
    id: "swift-parameter-default-removed",
    summary: "A parameter lost its default.",
    rationale: "Calls that leave the argument out do not compile.",
    fix: "Keep the default, or add an overload without the parameter.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(retries: Int = 3) {}
        """,
      new: """
        public func load(retries: Int) {}
        """,
      client: """
        func use() { load() }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .defaultRemoved, !comparison.acceptsWithoutDefaults(old, new) else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) has no default any more",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
