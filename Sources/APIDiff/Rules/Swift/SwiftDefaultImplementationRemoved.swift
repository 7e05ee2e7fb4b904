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
      guard let (old, new) = requirements(old, new, comparison), old.requirement == .defaulted,
        old.kind != .associatedType, !comparison.new.hasUnconditionalDefault(new, comparison)
      else { return [] }
      let message = "'\(old.qualifiedName)' has no default implementation any more"
      if comparison.old.hasUnconditionalDefault(old, comparison) { return [Hit(message, comparison.removalImpact)] }
      // One for some of the conforming types only.
      let lost = comparison.old.defaults(of: old).first { implementation in
        !comparison.new.hasDefault(new, under: implementation.generics.requirements, comparison)
      }
      return lost.map { [Hit("\(message) where \(conditions(of: $0))", comparison.removalImpact)] } ?? []
    })
}

/// The requirement on both sides, when it changed or what implemented it takes or gives something else now.
private func requirements(
  _ old: Declaration, _ new: Declaration, _ comparison: Comparison
) -> (old: Declaration, new: Declaration)? {
  if old.requirement != nil { return new.requirement == nil ? nil : (old, new) }
  // Where the requirement changed as well, that says it.
  guard let asked = old.implements.flatMap({ comparison.old.byID[$0] }), asked.requirement != nil,
    let kept = comparison.new.byID[asked.id], kept.hasSameInterface(as: asked),
    comparison.old.defaults(of: asked).contains(where: { $0.id == old.id }),
    !comparison.new.defaults(of: kept).contains(where: { $0.id == new.id })
  else { return nil }
  return (asked, kept)
}

private func conditions(of implementation: Declaration) -> String {
  implementation.generics.requirements.map { implementation.written($0.text) }.joined(separator: ", ")
}
