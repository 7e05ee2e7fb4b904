import APIModel

extension Rule {
  static let swiftParameterAutoclosureChanged = Rule(
    id: "swift-parameter-autoclosure-changed",
    summary: "A parameter became an autoclosure, or is no longer one.",
    rationale: "A value is passed in one case and a closure in the other.",
    fix: "Offer both as overloads.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func log(_ text: @autoclosure () -> String) {}
        """,
      new: """
        public func log(_ text: () -> String) {}
        """,
      client: """
        func use() { log("a") }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .attributeAdded("@autoclosure") || edit.kind == .attributeRemoved("@autoclosure"),
        !comparison.acceptsAutoclosures(old, edit)
      else { return nil }
      // Callers that wrote a value go on; it is always evaluated now.
      let isValue = edit.parameters(old, new).map { TypeStructure($1.type).functionResult == nil } ?? false
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) \(edit.kind == .attributeAdded("@autoclosure") ? "became an autoclosure" : "is no longer an autoclosure")",
        comparison.impact(callers: isValue ? .risky : .breaking, implementers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
