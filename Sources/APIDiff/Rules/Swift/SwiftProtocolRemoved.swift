import APIModel

extension Rule {
  static let swiftProtocolRemoved = Rule(
    id: "swift-protocol-removed",
    summary: "A protocol is gone.",
    rationale: "Whoever conforms to it, or uses it as a constraint, does not compile any more.",
    fix: """
      Keep it, deprecated, for the period that your policy promises; a typealias can forward to its \
      successor.
      """,
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public struct Other {}
        public protocol Visitor {}
        """,
      new: """
        public struct Other {}
        """,
      client: """
        struct Mine: Visitor {}
        """),
    check: .removed { old, comparison in
      guard old.kind == .protocol else { return nil }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' was removed", comparison.removalImpact)
    })
}
