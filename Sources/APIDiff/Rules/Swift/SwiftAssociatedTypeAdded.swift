import APIModel

extension Rule {
  static let swiftAssociatedTypeAdded = Rule(
    id: "swift-associated-type-added",
    summary: "A protocol has another associated type.",
    rationale: """
      Without a default every conforming type has to name one, unless it follows from what it implements. One with an \
      everyday name of the standard library hides that one from all of them.
      """,
    fix: "Give it a default, and a name of its own.",
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
      let heirs = comparison.heirsMissing(new)
      if new.type != nil {
        guard let heirs else { return Hit("\(message), with a default", .none) }
        return Hit("\(message), with a default, and \(heirs) find it where they mean the standard library's", .sourceBreaking)
      }
      if let before, comparison.wasRequired(new, byProtocol: before) { return nil }
      var impact = comparison.removalImpact
      if comparison.isInferred(new), heirs == nil { impact.source = .none }
      return Hit("\(message), without a default", impact)
    })
}
