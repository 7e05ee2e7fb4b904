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
      let exception = comparison.unusualArgument(before, after, new)
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) changed its type from \(old.quotedType(of: before)) to \(new.quotedType(of: after)), which takes every old argument\(exception.map { " but \($0)" } ?? "")\(implementers == .none ? "" : comparison.followers(old, new))",
        // Overrides may run elsewhere than what they override says, which is a warning until Swift 6.
        comparison.impact(
          callers: exception == nil ? .none : .risky, implementers: implementers,
          onlyInSwift6: old.requirement == nil && comparison.differsInActor(before, after), old, new),
        detail: edit.detail(old, new))
    })
}

extension Comparison {
  /// What only the old type takes of what callers may write, in words.
  fileprivate func unusualArgument(_ before: Parameter, _ after: Parameter, _ new: Declaration) -> String? {
    if asksForResult(before, after, new) { return "a closure that gives nothing" }
    if case .parameter? = TypeStructure(after.type).arguments.first?.head, TypeStructure(after.type).isOptional,
      resolveOld(TypeStructure(before.type)).isOptional
    {
      return "'nil'"
    }
    return isMadeInPlace(before, after) ? "'.init(…)'" : nil
  }

  /// Whether the parameter said of which type `.init(…)` is, and no longer does.
  private func isMadeInPlace(_ before: Parameter, _ after: Parameter) -> Bool {
    switch TypeStructure(after.type).head {
    case .parameter, .any, .some: break
    default: return false
    }
    return old.declaration(of: resolveOld(TypeStructure(before.type))).map(isMadeInPlace) ?? false
  }

  /// Whether what a closure gives decides a generic parameter now, so that one that only throws, or never returns, is
  /// taken for one that gives `()`, which is not what is asked for.
  private func asksForResult(_ before: Parameter, _ after: Parameter, _ new: Declaration) -> Bool {
    guard let given = TypeStructure(before.type).functionResult, given != .void, given.root.isFixed,
      case .parameter(let name)? = TypeStructure(after.type).functionResult?.head
    else { return false }
    let isAsked = new.generics.requirements.contains { $0.subject.text == name && !$0.isSendable && !$0.isInverse }
    return isAsked || new.type.map { TypeStructure($0).mentions([name: given]) } == true
  }
}
