import APIModel

extension Rule {
  static let swiftRequirementAdded = Rule(
    id: "swift-requirement-added",
    summary: "A protocol asks for something new that has no default.",
    rationale: "Every client's conforming type lacks it.",
    fix: "Give it a default implementation in a protocol extension.",
    kind: .addition,
    impact: .breaking,
    example: Example(
      old: """
        public protocol Shape {
          func draw()
        }
        """,
      new: """
        public protocol Shape {
          func draw()
          func erase()
        }
        """,
      client: """
        struct Mine: Shape {
          func draw() {}
        }
        """),
    check: .added { new, comparison in
      guard new.requirement != nil, new.kind != .associatedType, let container = comparison.new.container(of: new),
        let before = comparison.oldType(of: container), before.kind == .protocol,
        !comparison.wasRequired(new, byProtocol: before),
        !comparison.new.hasDefault(new, under: comparison.newDefaults(of: container), comparison),
        !StandardLibrary.provides(new, to: comparison.old.ancestors(of: comparison.old.fullName(of: before)))
      else { return nil }
      if comparison.isFulfilled(new, byTypesOfProtocol: before) {
        let message = "protocol '\(container.qualifiedName)' requires '\(new.name)' now, which conforming types have for another requirement"
        return Hit(message, Impact(binary: comparison.removalImpact.binary))
      }
      let lack = new.requirement == .defaulted ? "a default for all conforming types" : "a default implementation"
      return Hit("protocol '\(container.qualifiedName)' requires '\(new.name)' now, without \(lack)", comparison.removalImpact)
    })
}
