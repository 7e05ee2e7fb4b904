import APIModel

extension Rule {
  static let swiftAssociatedTypeDefaultAdded = Rule(
    id: "swift-associated-type-default-added",
    summary: "An associated type got a default.",
    rationale: "Conforming types may leave it out now.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public protocol Shape {
          associatedtype Color
        }
        """,
      new: """
        public protocol Shape {
          associatedtype Color = Int
        }
        """,
      client: """
        struct Mine: Shape { typealias Color = String }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .associatedType, new.kind == .associatedType, old.type == nil, let after = new.type else {
        return []
      }
      return [Hit("the associated type '\(new.qualifiedName)' has the default '\(after)' now", .none)]
    })
}
