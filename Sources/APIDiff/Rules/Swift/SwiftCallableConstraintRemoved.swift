import APIModel

extension Rule {
  static let swiftCallableConstraintRemoved = Rule(
    id: "swift-callable-constraint-removed",
    summary: "A generic function, member or extension asks for less.",
    rationale: """
      Every old call goes on. Overriding methods and conforming types that ask for more do not fit any \
      more, but types that conform may go on to ask for 'Sendable'.
      """,
    fix: "For an open method or a requirement, keep the constraint.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func show<Value: Equatable>(_ value: Value) {}
        """,
      new: """
        public func show<Value>(_ value: Value) {}
        """,
      client: """
        func use() { show(1) }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue else { return [] }
      let match = comparison.signature(old, new)
      guard match.shape == .same else { return [] }
      return match.droppedRequirements.map { requirement in
        let name = old.writtenText(of: requirement)
        // What conforms may go on to ask for `Sendable`; what overrides may not.
        let isFollowed = old.requirement == nil || !requirement.isSendable && !requirement.isSendableMetatype
        let callers: Impact.Level = comparison.tellsAlone(requirement, in: old, new) ? .breaking : .none
        return Hit(
          "\(old.described) does not ask for '\(name)' any more\(isFollowed ? comparison.followers(old, new) : "")",
          comparison.impact(callers: callers, implementers: isFollowed ? .breaking : .none, old, new), detail: name)
      }
    })
}

extension Comparison {
  /// Whether only the requirement told what a generic type's parameter is, for those who write `Box()` and not `Box<Int>()`.
  fileprivate func tellsAlone(_ requirement: GenericRequirement, in old: Declaration, _ new: Declaration) -> Bool {
    guard requirement.relation == .sameType, old.kind == .initializer || old.kind.isStaticMember,
      let container = self.old.container(of: old), case .parameter(let name) = TypeStructure(requirement.subject).head,
      container.generics.parameters.contains(where: { $0.canonicalName == name })
    else { return false }
    return !(new.parameters ?? []).contains { !$0.hasDefault && TypeStructure($0.type).determines(name, from: .void) }
  }
}
