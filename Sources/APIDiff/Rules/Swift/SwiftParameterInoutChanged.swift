import APIModel

extension Rule {
  static let swiftParameterInoutChanged = Rule(
    id: "swift-parameter-inout-changed",
    summary: "A parameter became inout, or is no longer inout.",
    rationale: "An inout argument is written with &, and others must not be.",
    fix: "Add an overload under another name, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func sort(_ values: inout [Int]) {}
        """,
      new: """
        public func sort(_ values: [Int]) {}
        """,
      client: """
        func use(values: [Int]) {
          var copy = values
          sort(&copy)
        }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .becameInout || edit.kind == .noLongerInout else { return nil }
      // What takes the address of a value is called as before.
      let isCalled = comparison.signature(old, new).parameters.contains { $0.kind == .type(accepted: true) && $0.old == edit.old }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) \(edit.kind == .becameInout ? "became inout" : "is no longer inout")",
        comparison.impact(callers: isCalled ? .none : .breaking, implementers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
