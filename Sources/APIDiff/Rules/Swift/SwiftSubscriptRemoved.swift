import APIModel

extension Rule {
  static let swiftSubscriptRemoved = Rule(
    id: "swift-subscript-removed",
    summary: "A subscript is gone.",
    rationale: """
      Whoever uses it does not compile any more. When an overload that stays takes every call of it, \
      clients do not notice; what moved to a superclass or a protocol is no removal.
      """,
    fix: """
      Keep it, deprecated, for the period that your policy promises, and let it call its successor.
      """,
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public struct Row {
          public init() {}
          public subscript(index: Int) -> Int { index }
        }
        """,
      new: """
        public struct Row {
          public init() {}
        }
        """,
      client: """
        func use(row: Row) { _ = row[1] }
        """),
    check: .removed { old, comparison in
      guard kinds.contains(old.kind), old.requirement == nil else { return nil }
      return comparison.removalHit(old)
    })
}

private let kinds: Set<DeclarationKind> = [.subscript, .staticSubscript]
