import APIModel

extension Rule {
  static let swiftParameterAutoclosureChanged = Rule(
    id: "swift-parameter-autoclosure-changed",
    summary: "A parameter became an autoclosure, or is no longer one.",
    rationale: """
      A value is passed in one case and a closure in the other. Who passed a value to a parameter that
      makes a closure of it, or the other way round, goes on; but the value may not throw or wait there, and
      a wrapped property cannot be set in an initialiser when its wrapper takes a closure.
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
      guard edit.kind == .attributeAdded("@autoclosure") || edit.kind == .attributeRemoved("@autoclosure") else { return nil }
      let isSparing = edit.parameters(old, new).map { passesValue(edit, $0, $1) } == true && !comparison.initializesWrapper(old, edit)
      let callers: Impact.Level = comparison.acceptsAutoclosures(old, edit) ? .none : isSparing ? .risky : .breaking
      let impact = comparison.impact(callers: callers, implementers: .breaking, old, new)
      guard impact.source != .none else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) \(edit.kind == .attributeAdded("@autoclosure") ? "became an autoclosure" : "is no longer an autoclosure")",
        impact,
        detail: edit.detail(old, new))
    })
}

extension Comparison {
  /// A wrapped property is set from its value in initialisers of clients; from a closure it cannot be.
  fileprivate func initializesWrapper(_ old: Declaration, _ edit: ParameterEdit) -> Bool {
    edit.kind == .attributeAdded("@autoclosure") && old.name.hasPrefix("init(wrappedValue:")
      && self.old.container(of: old)?.has("@propertyWrapper") == true
  }
}

/// Callers that write a value go on, with another moment of evaluation: only what throws or waits stops in an
/// autoclosure.
private func passesValue(_ edit: ParameterEdit, _ old: Parameter, _ new: Parameter) -> Bool {
  let value = edit.kind == .attributeAdded("@autoclosure") ? old : new
  return !TypeStructure(value.type).isFunction
}
