import APIModel

extension Rule {
  static let swiftInitializerBecameConvenience = Rule(
    id: "swift-initializer-became-convenience",
    summary: """
      A designated initialiser of an open class became a convenience initialiser.
      """,
    rationale: """
      Subclasses in clients must call a designated initialiser, and cannot override this one.
      """,
    fix: "Keep it designated.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        open class Base {
          public init(size: Int) {}
          public init() {}
        }
        """,
      new: """
        open class Base {
          public init(size: Int) {}
          public convenience init() { self.init(size: 1) }
        }
        """,
      client: """
        class Derived: Base {
          override init() { super.init() }
        }
        """),
    check: .values { old, new, comparison in
      guard old.kind == .initializer, comparison.isSubclassable(old, new), !old.modifiers.contains(.convenience), new.modifiers.contains(.convenience) else { return nil }
      return Hit(
        "\(old.described) became a convenience initialiser",
        .sourceBreaking)
    })
}
