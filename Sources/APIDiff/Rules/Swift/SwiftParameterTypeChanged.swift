import APIModel

extension Rule {
  static let swiftParameterTypeChanged = Rule(
    id: "swift-parameter-type-changed",
    summary: "A parameter has another type, which does not take every old argument.",
    rationale: "Calls that pass the old type do not compile.",
    fix: "Add an overload with the new type, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(_ id: Int) {}
        """,
      new: """
        public func load(_ id: String) {}
        """,
      client: """
        func use(id: Int) { load(id) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .type(accepted: false), let (before, after) = edit.parameters(old, new) else { return nil }
      // A key path that is written where it is passed may become a function.
      let (path, function) = (TypeStructure(before.type), TypeStructure(after.type))
      let isWritten = path.isKeyPath && function.functionResult != nil && path.arguments == function.arguments
        || comparison.takesSameLiterals(old, new)
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) changed its type from \(old.quotedType(of: before)) to \(new.quotedType(of: after))",
        comparison.impact(callers: isWritten ? .risky : .breaking, implementers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
