import APIModel

extension Rule {
  static let swiftTypeConstraintAdded = Rule(
    id: "swift-type-constraint-added",
    summary: "A generic type asks more of its arguments.",
    rationale: "Types that were arguments before, and do not fulfil it, are none any more.",
    fix: "Put the constraint on an extension with the members that need it.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public struct Box<Value> {
          public init() {}
        }
        """,
      new: """
        public struct Box<Value: Hashable> {
          public init() {}
        }
        """,
      client: """
        struct Mine {}
        func use(_ box: Box<Mine>) {}
        """),
    check: .changed { old, new, comparison in
      let added = comparison.addedTypeRequirements(old, new)
      guard !added.isEmpty else { return [] }
      let message = "'\(new.qualifiedName)' asks more of its arguments: \(added.listed(under: new.generics))"
      let isLater = added.allSatisfy(\.isMindedInSwift6Alone)
      return [Hit(message, isLater ? Impact(source: .breaking, onlyInSwift6: true) : comparison.removalImpact)]
    })
}
