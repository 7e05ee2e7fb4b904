import APIModel

extension Rule {
  static let swiftSetterBecameMutating = Rule(
    id: "swift-setter-became-mutating",
    summary: "Setting a property or subscript changes its owner now.",
    rationale: "It cannot be set on a constant any more.",
    fix: "Keep the setter nonmutating.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public var size: Int { get { 1 } nonmutating set {} }
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public var size: Int { get { 1 } set {} }
        }
        """,
      client: """
        func use(box: Box) { box.size = 2 }
        """),
    check: .values { old, new, comparison in
      guard let before = old.accessors, let after = new.accessors, before.isSettable, after.isSettable, before.hasNonmutatingSetter, !after.hasNonmutatingSetter else { return nil }
      return Hit(
        "setting \(old.described) is mutating now",
        comparison.impact(callers: .breaking, old, new))
    })
}
