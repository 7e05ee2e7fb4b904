import APIModel

extension Rule {
  static let swiftSuperclassRemoved = Rule(
    id: "swift-superclass-removed",
    summary: "A class no longer inherits from a class.",
    rationale: """
      Its instances cannot be passed where the superclass is asked for, and the inherited members are \
      gone.
      """,
    fix: "Keep the superclass; a class may be put between the two.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        open class Base {
          public init() {}
        }
        public class Leaf: Base {}
        """,
      new: """
        open class Base {
          public init() {}
        }
        public class Leaf {
          public init() {}
        }
        """,
      client: """
        func use(_ leaf: Leaf) -> Base { leaf }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .class, new.kind == .class, let before = old.superclass else { return [] }
      if let after = new.superclass, comparison.sameType(before, after) { return [] }
      if comparison.inheritsFromSuperclass(of: old, new) { return [] }
      if comparison.keepsMembers(ofHidden: before, new) { return [] }
      // The superclass became a protocol, which is reported of it.
      if comparison.new.declaration(of: TypeStructure(before))?.kind == .protocol,
        comparison.new.ancestors(of: comparison.new.fullName(of: new)).isSuperset(of: comparison.old.names(in: before))
      {
        return []
      }
      return [Hit("class '\(old.qualifiedName)' no longer inherits from '\(before)'", comparison.removalImpact)]
    })
}
