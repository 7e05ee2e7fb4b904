import APIModel

extension Rule {
  static let swiftCallableConstraintAdded = Rule(
    id: "swift-callable-constraint-added",
    summary: "A generic function, member or extension asks for more.",
    rationale: "Calls with types that do not fulfil the new constraint do not compile.",
    fix: "Add an overload with the constraint, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func show<Value>(_ value: Value) {}
        """,
      new: """
        public func show<Value: Equatable>(_ value: Value) {}
        """,
      client: """
        struct Plain {}
        func use() { show(Plain()) }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue else { return [] }
      return comparison.signature(old, new).addedRequirements.compactMap { requirement in
        // With the mark a value is let through that is not Sendable itself, but no collection of such values.
        let isLater = requirement.isMindedInSwift6Alone
        if isLater, comparison.isPreconcurrency(new), !new.asksForElements(of: requirement.subject) { return nil }
        let name = old.writtenText(of: requirement)
        return Hit(
          "\(old.described) asks for '\(name)'",
          comparison.impact(callers: .breaking, onlyInSwift6: isLater, old, new),
          detail: name)
      }
    })
}
