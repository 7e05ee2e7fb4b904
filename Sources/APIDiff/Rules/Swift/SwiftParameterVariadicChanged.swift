import APIModel

extension Rule {
  static let swiftParameterVariadicChanged = Rule(
    id: "swift-parameter-variadic-changed",
    summary: "A variadic parameter became an array, or the other way round.",
    rationale: """
      A list of arguments is no array, and an array cannot be passed to a variadic parameter.
      """,
    fix: "Offer both as overloads.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func sum(_ values: Int...) {}
        """,
      new: """
        public func sum(_ values: [Int]) {}
        """,
      client: """
        func use() { sum(1, 2) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .becameVariadic || edit.kind == .becameArray else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) \(edit.kind == .becameVariadic ? "became variadic" : "is no longer variadic")",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
