import APIModel

extension Rule {
  static let swiftSubscriptAdded = Rule(
    id: "swift-subscript-added",
    summary: "A subscript is new.",
    rationale: """
      Clients can use it and need not. It breaks old calls only where they fit the new overload as \
      well and the compiler cannot choose, or chooses one that throws, is isolated or gives another type.
      """,
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Row {
          public init() {}
        }
        """,
      new: """
        public struct Row {
          public init() {}
          public subscript(index: Int) -> Int { index }
        }
        """,
      client: """
        func use() { _ = Row() }
        """),
    check: .added { new, comparison in
      guard kinds.contains(new.kind), new.requirement == nil else { return nil }
      return comparison.additionHit(new)
    })
}

private let kinds: Set<DeclarationKind> = [.subscript, .staticSubscript]
