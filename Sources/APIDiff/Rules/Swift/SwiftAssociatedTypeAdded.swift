import APIModel

extension Rule {
  static let swiftAssociatedTypeAdded = Rule(
    id: "swift-associated-type-added",
    summary: "A protocol has another associated type.",
    rationale: "Without a default every conforming type has to name one, unless it follows from what it implements.",
    fix: "Give it a default.",
    kind: .addition,
    impact: .breaking,
    example: Example(
      old: """
        public protocol Shape {}
        """,
      new: """
        public protocol Shape {
          associatedtype Color
        }
        """,
      client: """
        struct Mine: Shape {}
        """),
    check: .added { new, comparison in
      guard new.kind == .associatedType, let container = comparison.new.container(of: new) else { return nil }
      // Nobody conformed to what was no protocol.
      let before = comparison.oldType(of: container)
      if let before, before.kind != .protocol { return nil }
      let message = "protocol '\(container.qualifiedName)' has the associated type '\(new.name)' now"
      if new.type != nil { return Hit("\(message), with a default", .none) }
      if let before, comparison.wasRequired(new, byProtocol: before) { return nil }
      var impact = comparison.removalImpact
      if comparison.isInferred(new) { impact.source = .none }
      return Hit("\(message), without a default", impact)
    })
}
