import APIModel

extension Rule {
  static let swiftAssociatedTypeDefaultRemoved = Rule(
    id: "swift-associated-type-default-removed",
    summary: "An associated type lost its default, or has another.",
    rationale: """
      Conforming types that relied on the default lack the type, or get another one. Where it follows from what \
      they implement, only those that write its name there relied on it.
      """,
    fix: "Keep the default.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public protocol Shape {
          associatedtype Color = Int
        }
        """,
      new: """
        public protocol Shape {
          associatedtype Color
        }
        """,
      client: """
        struct Mine: Shape {}
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .associatedType, new.kind == .associatedType, let before = comparison.old.associatedDefault(old) else { return [] }
      // Where it is inferred, only conforming types that write its name relied on the default.
      let impact = comparison.isInferred(new) ? Impact(source: .risky) : .sourceBreaking
      guard let after = comparison.new.associatedDefault(new) else {
        return [Hit("the associated type '\(old.qualifiedName)' has no default any more", impact)]
      }
      if comparison.sameType(before, after) { return [] }
      return [Hit("the default of '\(old.qualifiedName)' is '\(after)' now, not '\(before)'", impact)]
    })
}
