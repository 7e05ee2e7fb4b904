import APIModel

extension Rule {
  static let swiftParameterAutoclosureChanged = Rule(
    id: "swift-parameter-autoclosure-changed",
    summary: "A parameter became an autoclosure, or is no longer one.",
    rationale: """
      A value is passed in one case and a closure in the other. Who passed a value to a parameter that
      makes a closure of it, or the other way round, goes on; but the value may not throw or wait there.
      """,
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
      // Callers that wrote a value go on, where it was one and where it is one now; only the time of its
      // evaluation changes, and what it may do.
      let isValue = edit.parameters(old, new).map { before, after in
        [before, after].contains { TypeStructure($0.type).functionResult == nil }
      } ?? false
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) \(edit.kind == .attributeAdded("@autoclosure") ? "became an autoclosure" : "is no longer an autoclosure")",
        comparison.impact(callers: isValue ? .risky : .breaking, implementers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
