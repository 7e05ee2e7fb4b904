import APIModel

extension Rule {
  static let swiftSetterBecameNonmutating = Rule(
    id: "swift-setter-became-nonmutating",
    summary: "Setting a property or subscript leaves its owner as it is.",
    rationale: """
      It may be set on constants too. Conforming types whose setter is mutating do not fit a \
      requirement any more.
      """,
    fix: "For a requirement, keep the setter mutating.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public var size: Int { get { 1 } set {} }
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public var size: Int { get { 1 } nonmutating set {} }
        }
        """,
      client: """
        func use(box: inout Box) { box.size = 2 }
        """),
    check: .values { old, new, comparison in
      guard let before = old.accessors, let after = new.accessors, before.isSettable, after.isSettable, !before.hasNonmutatingSetter, after.hasNonmutatingSetter else { return nil }
      return Hit(
        "setting \(old.described) is no longer mutating\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new))
    })
}
