import APIModel

extension Rule {
  static let swiftThrowsAdded = Rule(
    id: "swift-throws-added",
    summary: """
      A declaration throws that did not, or whatever happens where it rethrew.
      """,
    rationale: "Calls must be marked with try and handle the error.",
    fix: "Add a throwing declaration under another name, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load() {}
        """,
      new: """
        public func load() throws {}
        """,
      client: """
        func use() { load() }
        """),
    check: .values { old, new, comparison in
      guard comparison.throwing(old, new) == .added else { return nil }
      return Hit(
        "\(old.described) \(old.effects.throwing == .rethrows ? "throws also when its closure does not" : "throws now")",
        comparison.impact(callers: .breaking, implementers: .none, old, new))
    })
}
