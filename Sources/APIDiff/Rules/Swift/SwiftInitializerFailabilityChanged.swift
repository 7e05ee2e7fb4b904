import APIModel

extension Rule {
  static let swiftInitializerFailabilityChanged = Rule(
    id: "swift-initializer-failability-changed",
    summary: "An initialiser can fail that could not, or the other way round.",
    rationale: """
      A failable one gives an optional, which must be unwrapped, and a value that is not optional must \
      not be.
      """,
    fix: "Add an initialiser with other labels, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public init(size: Int) {}
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public init?(size: Int) {}
        }
        """,
      client: """
        func use() -> Box { Box(size: 1) }
        """),
    check: .values { old, new, comparison in
      guard old.kind == .initializer, old.failability != new.failability else { return nil }
      // `T!` may be bound like an optional; a variable that held a value holds an optional now.
      let isStillOptional = old.failability == .failing && new.failability == .unwrapping
      return Hit(
        "\(old.described) \(old.failability) before and \(new.failability) now",
        comparison.impact(callers: isStillOptional ? .none : .breaking, old, new))
    })
}
