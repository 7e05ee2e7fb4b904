import APIModel

extension Rule {
  static let swiftClassMemberBecameStatic = Rule(
    id: "swift-class-member-became-static",
    summary: "A class member of an open class became static.",
    rationale: "Overrides in clients do not compile.",
    fix: "Keep it a class member.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        open class Base {
          public init() {}
          open class func make() {}
        }
        """,
      new: """
        open class Base {
          public init() {}
          public static func make() {}
        }
        """,
      client: """
        class Derived: Base {
          override class func make() {}
        }
        """),
    check: .values { old, new, comparison in
      guard comparison.becameStaticInClass(old, new), old.access == .open else { return nil }
      return Hit(
        "\(old.described) became static and cannot be overridden any more",
        .sourceBreaking)
    })
}
