import APIModel

extension Rule {
  static let swiftMemberNoLongerOpen = Rule(
    id: "swift-member-no-longer-open",
    summary: "A member of an open class cannot be overridden any more.",
    rationale: "Overrides in clients do not compile.",
    fix: "Keep it open for the period that your policy promises.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        open class Base {
          public init() {}
          open func draw() {}
        }
        """,
      new: """
        open class Base {
          public init() {}
          public func draw() {}
        }
        """,
      client: """
        class Derived: Base {
          override func draw() {}
        }
        """),
    check: .values { old, new, comparison in
      guard old.access == .open, new.access == .public, comparison.new.container(of: new)?.access == .open, !comparison.becameStaticInClass(old, new) else { return nil }
      return Hit(
        "\(old.described) cannot be overridden any more",
        .sourceBreaking)
    })
}
