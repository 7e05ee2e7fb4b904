import APIModel

extension Rule {
  static let swiftTypeAdded = Rule(
    id: "swift-type-added",
    summary: "A struct, enum, class or actor is new.",
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
        public struct Token {
          public init() {}
        }
        """,
      client: """
        func unaware() {}
        """),
    check: .added { new, comparison in
      guard kinds.contains(new.kind) else { return nil }
      return comparison.newTypeHit(new)
    })
}

private let kinds: Set<DeclarationKind> = [.struct, .enum, .class, .actor]
