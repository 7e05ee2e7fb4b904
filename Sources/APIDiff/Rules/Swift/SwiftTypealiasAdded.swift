import APIModel

extension Rule {
  static let swiftTypealiasAdded = Rule(
    id: "swift-typealias-added",
    summary: "A typealias is new.",
    rationale: """
      A new name does not take any away: a declaration of the client's own module with that name wins. One of the \
      standard library is hidden by it, as a member from subclasses and conforming types.
      """,
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public struct Other {}
        """,
      new: """
        public struct Other {}
        public typealias Identifier = Int
        """,
      client: """
        func unaware() {}
        """),
    check: .added { new, comparison in
      guard new.kind == .typealias else { return nil }
      return comparison.newTypeHit(new)
    })
}
