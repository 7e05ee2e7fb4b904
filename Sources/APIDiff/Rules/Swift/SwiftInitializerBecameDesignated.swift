import APIModel

extension Rule {
  static let swiftInitializerBecameDesignated = Rule(
    id: "swift-initializer-became-designated",
    summary: "A convenience initialiser of an open class became a designated one.",
    rationale: """
      Subclasses in clients that override the other designated initialisers do not inherit it any \
      more, and compiled ones that inherit it are left with their own properties unset.
      """,
    fix: "Keep it a convenience initialiser.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        open class Base {
          public init(size: Int) {}
          public convenience init() { self.init(size: 1) }
        }
        """,
      new: """
        open class Base {
          public init(size: Int) {}
          public init() {}
        }
        """,
      client: """
        class Derived: Base {
          override init(size: Int) { super.init(size: size) }
        }
        func use() { _ = Derived() }
        """),
    check: .values { old, new, comparison in
      guard old.kind == .initializer, comparison.isSubclassable(old, new), old.modifiers.contains(.convenience), !new.modifiers.contains(.convenience) else { return nil }
      var impact = comparison.removalImpact
      // Who cannot override them all inherited no convenience initialiser before.
      if comparison.old.container(of: old)?.has("@_hasMissingDesignatedInitializers") == true { impact.source = .none }
      return Hit("\(old.described) became a designated initialiser", impact)
    })
}
