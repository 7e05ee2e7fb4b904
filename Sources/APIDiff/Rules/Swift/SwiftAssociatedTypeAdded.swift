import APIModel

extension Rule {
  static let swiftAssociatedTypeAdded = Rule(
    id: "swift-associated-type-added",
    summary: "A protocol has another associated type.",
    rationale: "Without a default every conforming type has to name one.",
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
      let message = "protocol '\(container.qualifiedName)' has the associated type '\(new.name)' now"
      if new.type != nil { return Hit("\(message), with a default", .none) }
      if comparison.new.isInferred(new, comparison) { return Hit("\(message), which a default implementation decides", .none) }
      if let before = comparison.oldType(of: container), comparison.wasRequired(new, byProtocol: before) { return nil }
      return Hit("\(message), without a default", comparison.removalImpact)
    })
}
