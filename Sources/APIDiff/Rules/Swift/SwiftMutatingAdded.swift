import APIModel

extension Rule {
  static let swiftMutatingAdded = Rule(
    id: "swift-mutating-added",
    summary: "A method became mutating.",
    rationale: "It cannot be called on a constant any more.",
    fix: "Add a mutating method under another name, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public func next() {}
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public mutating func next() {}
        }
        """,
      client: """
        func use(box: Box) { box.next() }
        """),
    check: .values { old, new, comparison in
      guard !old.modifiers.contains(.mutating), new.modifiers.contains(.mutating) else { return nil }
      let impact = old.modifiers.contains(.consuming)
        ? comparison.impactOfOwnership(callers: .breaking, old, new) : comparison.impact(callers: .breaking, old, new)
      return Hit("\(old.described) is mutating now", impact)
    })
}
