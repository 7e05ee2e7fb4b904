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
        comparison.removalImpact(of: edit, old, new),
        detail: edit.detail(old, new))
    })
}

extension Comparison {
  /// Nobody passes what says where the call stands. That the call leaves its actor then is another rule's business.
  fileprivate func removalImpact(of edit: ParameterEdit, _ old: Declaration, _ new: Declaration) -> Impact {
    guard let place = edit.old, let parameter = old.parameters?[place], parameter.defaultValue == "#isolation" else {
      return impact(callers: .breaking, old, new)
    }
    return impact(callers: .risky, implementers: .breaking, old, new)
  }
}
