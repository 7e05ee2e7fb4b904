import APIModel

extension Rule {
  static let swiftParameterTypeWidened = Rule(
    id: "swift-parameter-type-widened",
    summary: "A parameter has another type, which takes every old argument too.",
    rationale: """
      Calls go on: a value converts to an optional, a subclass to its superclass, and a generic \
      parameter takes what fulfils its constraints. Overriding methods and conforming types must have \
      the new type.
      """,
    fix: "For an open method or a requirement, add an overload instead.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(_ id: Int) {}
        """,
      new: """
        public func load(_ id: Int?) {}
        """,
      client: """
        func use(id: Int) { load(id) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .type(accepted: true), let (before, after) = edit.parameters(old, new) else { return nil }
      let isKept = before.isVariadic == after.isVariadic && comparison.isOverridden(before.type, as: after.type, old)
      let implementers: Impact.Level = isKept ? .none : .breaking
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) changed its type from \(old.quotedType(of: before)) to \(new.quotedType(of: after)), which takes every old argument\(implementers == .none ? "" : comparison.followers(old, new))",
        // Overrides may run elsewhere than what they override says, which is a warning until Swift 6.
        comparison.impact(
          implementers: implementers, onlyInSwift6: old.requirement == nil && comparison.differsInActor(before, after), old, new),
        detail: edit.detail(old, new))
    })
}
