import APIModel

extension Rule {
  static let swiftDefaultedRequirementAdded = Rule(
    id: "swift-defaulted-requirement-added",
    summary: "A protocol asks for something new that has a default.",
    rationale: "Conforming types that lack it get the default implementation.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
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
        extension Shape {
          public func erase() {}
        }
        """,
      client: """
        struct Mine: Shape {
          func draw() {}
        }
        """),
    check: .added { new, comparison in
      guard new.requirement != nil, new.kind != .associatedType, let container = comparison.new.container(of: new),
        comparison.new.hasDefault(new, under: comparison.newDefaults(of: container), comparison)
      else { return nil }
      return Hit("protocol '\(container.qualifiedName)' requires '\(new.name)' now, with a default", .none)
    })
}
