import APIModel

extension Rule {
  static let swiftCallableConstraintRemoved = Rule(
    id: "swift-callable-constraint-removed",
    summary: "A generic function, member or extension asks for less.",
    rationale: """
      Every old call goes on. Overriding methods and conforming types that ask for more do not fit any \
      more.
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
        return Hit(
          "\(old.described) does not ask for '\(name)' any more\(comparison.followers(old, new))",
          comparison.impact(implementers: .breaking, old, new), detail: name)
      }
    })
}
