import APIModel

extension Rule {
  static let swiftParameterAddedWithDefault = Rule(
    id: "swift-parameter-added-with-default",
    summary: "A parameter with a default was added.",
    rationale: """
      Calls go on without it. Functions that are passed on unapplied have another type, and overriding \
      methods and conforming types must have the parameter too.
      """,
    fix: "For an open method or a requirement, add an overload instead.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(_ path: String) {}
        """,
      new: """
        public func load(_ path: String, retries: Int = 3) {}
        """,
      client: """
        func use() { load("a") }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .addedWithDefault else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is new and has a default\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
