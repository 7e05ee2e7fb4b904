import APIModel

extension Rule {
  static let swiftResultTypeRevealed = Rule(
    id: "swift-result-type-revealed",
    summary: """
      The type of the result of a function or subscript is named where it was opaque.
      """,
    rationale: "What is known of the opaque type holds for the named one too.",
    fix: "Nothing has to be done for callers; keep the opaque type where clients override or implement it.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public protocol Shape {}
        public struct Circle: Shape {}
        public func make() -> some Shape { Circle() }
        """,
      new: """
        public protocol Shape {}
        public struct Circle: Shape {}
        public func make() -> Circle { Circle() }
        """,
      client: """
        func use() -> any Shape { make() }
        """),
    check: .values { old, new, comparison in
      guard comparison.signature(old, new).result == .becameConcrete, !old.isStored else { return nil }
      return Hit(
        "\(old.described) returns \(new.quoted(new.type)) instead of \(old.quoted(old.type))\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new), detail: "\(old.quoted(old.type)) \(new.quoted(new.type))")
    })
}
