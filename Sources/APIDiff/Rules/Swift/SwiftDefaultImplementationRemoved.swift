import APIModel

extension Rule {
  static let swiftDefaultImplementationRemoved = Rule(
    id: "swift-default-implementation-removed",
    summary: "A requirement lost its default implementation.",
    rationale: "Conforming types that relied on it lack the member now.",
    fix: "Keep the default implementation.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public protocol Shape {
          func draw()
        }
        extension Shape {
          public func draw() {}
        }
        """,
      new: """
        public protocol Shape {
          func draw()
        }
        """,
      client: """
        struct Mine: Shape {}
        """),
    check: .changed { old, new, comparison in
      guard new.requirement != nil, old.requirement == .defaulted, old.kind != .associatedType,
        comparison.old.hasUnconditionalDefault(old, comparison),
        !comparison.new.hasUnconditionalDefault(new, comparison)
      else { return [] }
      return [Hit("'\(old.qualifiedName)' has no default implementation any more", comparison.removalImpact)]
    })
}
