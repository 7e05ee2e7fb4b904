import APIModel

extension Rule {
  static let swiftGetterBecameNonmutating = Rule(
    id: "swift-getter-became-nonmutating",
    summary: "Reading a property or subscript leaves its owner as it is.",
    rationale: """
      It may be read from constants too. Conforming types whose getter is mutating do not fit a \
      requirement any more.
      """,
    fix: "For a requirement, keep the getter mutating.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public var size: Int { mutating get { 1 } }
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public var size: Int { 1 }
        }
        """,
      client: """
        func use(box: inout Box) -> Int { box.size }
        """),
    check: .values { old, new, comparison in
      guard let before = old.accessors, let after = new.accessors, before.hasMutatingGetter, !after.hasMutatingGetter else { return nil }
      return Hit(
        "reading \(old.described) is no longer mutating\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new))
    })
}
