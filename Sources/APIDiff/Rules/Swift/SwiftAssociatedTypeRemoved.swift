import APIModel

extension Rule {
  static let swiftAssociatedTypeRemoved = Rule(
    id: "swift-associated-type-removed",
    summary: "A protocol lost an associated type.",
    rationale: "Generic code that names it does not compile.",
    fix: "Keep it, deprecated.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public protocol Shape {
          associatedtype Color
        }
        """,
      new: """
        public protocol Shape {}
        """,
      client: """
        func use<S: Shape>(_ shape: S, _ color: S.Color) {}
        """),
    check: .removed { old, comparison in
      guard old.kind == .associatedType, let container = comparison.old.container(of: old) else { return nil }
      if let successor = comparison.newContainer(of: old).flatMap({ comparison.new.byID[$0] }),
        comparison.hasAssociatedType(old.name, inProtocol: successor)
      {
        return nil
      }
      let message = "protocol '\(container.qualifiedName)' no longer has the associated type '\(old.name)'"
      return Hit(message, comparison.removalImpact)
    })
}
