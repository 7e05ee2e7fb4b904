import APIModel

extension Rule {
  static let swiftMutatingRemoved = Rule(
    id: "swift-mutating-removed",
    summary: "A method is no longer mutating.",
    rationale: """
      It may be called on constants too. Conforming types whose method is mutating do not fit any \
      more.
      """,
    fix: "For a requirement, keep mutating.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public mutating func next() {}
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public func next() {}
        }
        """,
      client: """
        func use(box: Box) {
          var box = box
          box.next()
        }
        """),
    check: .values { old, new, comparison in
      guard old.modifiers.contains(.mutating), !new.modifiers.contains(.mutating) else { return nil }
      return Hit(
        "\(old.described) is no longer mutating\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new))
    })
}
