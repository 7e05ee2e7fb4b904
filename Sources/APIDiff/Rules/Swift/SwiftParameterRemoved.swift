import APIModel

extension Rule {
  static let swiftParameterRemoved = Rule(
    id: "swift-parameter-removed",
    summary: "A parameter is gone.",
    rationale: "Calls that pass it do not compile.",
    fix: """
      Keep an overload with the old parameters, deprecated, that calls the new one.
      """,
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(_ path: String, retries: Int) {}
        """,
      new: """
        public func load(_ path: String) {}
        """,
      client: """
        func use() { load("a", retries: 2) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .removed else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) was removed",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
