import APIModel

extension Rule {
  static let swiftMemberBecameOpen = Rule(
    id: "swift-member-became-open",
    summary: "A member of an open class can be overridden.",
    rationale: "Clients may override it, and need not.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        open class Base {
          public init() {}
          public func draw() {}
        }
        """,
      new: """
        open class Base {
          public init() {}
          open func draw() {}
        }
        """,
      client: """
        func use(base: Base) { base.draw() }
        """),
    check: .values { old, new, comparison in
      guard old.access == .public, new.access == .open, comparison.old.container(of: old)?.access == .open else { return nil }
      return Hit(
        "\(old.described) can be overridden now",
        .none)
    })
}
