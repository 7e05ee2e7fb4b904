import APIModel

extension Rule {
  static let swiftParameterAddedWithDefault = Rule(
    id: "swift-parameter-added-with-default",
    summary: "Parameters with defaults were added.",
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
    check: .values { old, new, comparison in
      guard old.kind != .enumCase else { return nil }
      let added = comparison.signature(old, new).parameters.filter { $0.kind == .addedWithDefault }
      guard !added.isEmpty else { return nil }
      let names = added.map { $0.parameterName(old, new) }.listed
      return Hit(
        "\(old.described) has \(names), with a default\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new), detail: names)
    })
}
