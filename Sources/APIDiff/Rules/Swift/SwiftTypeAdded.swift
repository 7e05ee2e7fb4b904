import APIModel

extension Rule {
  static let swiftTypeAdded = Rule(
    id: "swift-type-added",
    summary: "A struct, enum, class or actor is new.",
    rationale: """
      A new name does not take any away: a declaration of the client's own module with that name wins.
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
    check: .added { new, _ in
      guard kinds.contains(new.kind) else { return nil }
      return Hit("\(new.kind.noun) '\(new.qualifiedName)' was added", .none)
    })
}

private let kinds: Set<DeclarationKind> = [.struct, .enum, .class, .actor]
