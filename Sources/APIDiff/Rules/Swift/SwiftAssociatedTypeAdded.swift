import APIModel

extension Rule {
  static let swiftAssociatedTypeAdded = Rule(
    id: "swift-associated-type-added",
    summary: "A protocol has another associated type.",
    rationale: """
      Without a default every conforming type has to name one, unless it follows from what it implements. One with an \
      everyday name of the standard library hides that one from all of them. Where a refined protocol has it, it \
      follows no longer from what they implement for that one.
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
      if let before, comparison.overridesInherited(new, inProtocol: before) {
        let consequence = new.type.map { "its default '\($0)' goes before" } ?? "it does not follow from"
        let text = "\(message): \(consequence) what conforming types have for that of the refined protocol"
        return Hit(text, comparison.removalImpact)
      }
      let heirs = comparison.heirsMissing(new)
      if new.type != nil {
        if let heirs {
          return Hit("\(message), with a default, and \(heirs) find it where they mean the standard library's", .sourceBreaking)
        }
        let unmet = comparison.requirements(unmetByDefaultOf: new, in: container)
        guard let first = unmet.first else {
          guard let heirs = comparison.heirsOfNewName(new) else { return Hit("\(message), with a default", .none) }
          let text = "\(message), with a default, and \(heirs) find it where they mean a type of their module with that name"
          return Hit(text, Impact(source: .risky))
        }
        let impact = Impact(source: .breaking, binary: comparison.removalImpact.binary, onlyInSwift6: unmet.allSatisfy(\.isSendable))
        return Hit("\(message), with a default that need not be what it asks for ('\(first.text)')", impact)
      }
      if let before, comparison.wasRequired(new, byProtocol: before) { return nil }
      var impact = comparison.removalImpact
      if comparison.isInferred(new), heirs == nil { impact.source = .none }
      return Hit("\(message), without a default", impact)
    })
}
