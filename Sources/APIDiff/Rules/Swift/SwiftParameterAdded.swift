import APIModel

extension Rule {
  static let swiftParameterAdded = Rule(
    id: "swift-parameter-added",
    summary: "A parameter without a default was added.",
    rationale: "Every call lacks an argument now.",
    fix: "Give the parameter a default, or add an overload and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(_ path: String) {}
        """,
      new: """
        public func load(_ path: String, retries: Int) {}
        """,
      client: """
        func use() { load("a") }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .added else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is new, and every call must pass it",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
