import APIModel

extension Rule {
  static let swiftTypealiasRemoved = Rule(
    id: "swift-typealias-removed",
    summary: "A typealias is gone.",
    rationale: "The name is gone, though the type that it stood for may still be there.",
    fix: """
      Keep it, deprecated, for the period that your policy promises; a typealias can forward to its \
      successor.
      """,
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Other {}
        public typealias Identifier = Int
        """,
      new: """
        public struct Other {}
        """,
      client: """
        func use(_ id: Identifier) {}
        """),
    check: .removed { old, _ in
      guard old.kind == .typealias else { return nil }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' was removed", .sourceBreaking)
    })
}
