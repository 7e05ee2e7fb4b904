import APIModel

extension Rule {
  static let swiftDefaultedRequirementAdded = Rule(
    id: "swift-defaulted-requirement-added",
    summary: "A protocol asks for something new that has a default.",
    rationale: """
      Conforming types that lack it get the default implementation. Where it makes '[Self]' or another type of 'Self', \
      only structs, enums and final classes can.
      """,
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
      if let hit = comparison.hidingHit(new) { return hit }
      let message = "protocol '\(container.qualifiedName)' requires '\(new.name)' now, with a default"
      guard comparison.excludesOpenClasses(new) else { return Hit(message, .none) }
      return Hit("\(message) that no class with subclasses can have, because 'Self' is part of another type there", .sourceBreaking)
    })
}

extension Comparison {
  /// Whether classes that are not final conformed to the protocol until it asked for this.
  fileprivate func excludesOpenClasses(_ new: Declaration) -> Bool {
    guard new.isForFinalClasses, let container = self.new.container(of: new), let before = oldType(of: container) else { return false }
    return !old.requirements(ofProtocol: old.fullName(of: before)).contains(where: \.isForFinalClasses)
  }
}
