import APIModel

extension Rule {
  static let swiftDefaultImplementationAdded = Rule(
    id: "swift-default-implementation-added",
    summary: "A requirement got a default implementation.",
    rationale: "Conforming types may leave it out now.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public protocol Shape {
          func draw()
        }
        """,
      new: """
        public protocol Shape {
          func draw()
        }
        extension Shape {
          public func draw() {}
        }
        """,
      client: """
        struct Mine: Shape {
          func draw() {}
        }
        """),
    check: .changed { old, new, comparison in
      guard old.requirement != nil, new.requirement == .defaulted, new.kind != .associatedType,
        !comparison.old.hasUnconditionalDefault(old, comparison),
        comparison.new.hasUnconditionalDefault(new, comparison)
      else { return [] }
      return [Hit("'\(new.qualifiedName)' has a default implementation now", .none)]
    })
}
