import APIModel

extension Rule {
  static let swiftProtocolAdded = Rule(
    id: "swift-protocol-added",
    summary: "A protocol is new.",
    rationale: """
      A new name does not take any away: a declaration of the client's own module with that name wins. One of the \
      standard library is hidden by it.
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
        public protocol Visitor {}
        """,
      client: """
        func unaware() {}
        """),
    check: .added { new, comparison in
      guard new.kind == .protocol else { return nil }
      return comparison.newTypeHit(new)
    })
}
