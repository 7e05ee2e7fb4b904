import APIModel

extension Rule {
  static let swiftSetterRemoved = Rule(
    id: "swift-setter-removed",
    summary: "A property or subscript cannot be set any more.",
    rationale: "Assignments do not compile.",
    fix: "Keep the setter, deprecated, for the period that your policy promises.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public var size = 1
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public private(set) var size = 1
        }
        """,
      client: """
        func use(box: inout Box) { box.size = 2 }
        """),
    check: .values { old, new, comparison in
      guard let before = old.accessors, let after = new.accessors, before.isSettable, !after.isSettable else { return nil }
      return Hit(
        "\(old.described) cannot be set any more",
        comparison.removalImpact)
    })
}
