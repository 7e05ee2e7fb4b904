import APIModel

extension Rule {
  static let swiftOperatorFunctionAdded = Rule(
    id: "swift-operator-function-added",
    summary: "An operator function is new.",
    rationale: """
      Clients can use it and need not. It is risky only where an old call fits the new overload as \
      well and the compiler cannot choose, or chooses the asynchronous one.
      """,
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: Impact(source: .risky),
    example: Example(
      old: """
        public struct Point {
          public init() {}
        }
        """,
      new: """
        public struct Point {
          public init() {}
          public static func + (left: Point, right: Point) -> Point { left }
        }
        """,
      client: """
        func use() { _ = Point() }
        """),
    check: .added { new, comparison in
      guard kinds.contains(new.kind), new.requirement == nil else { return nil }
      return comparison.additionHit(new)
    })
}

private let kinds: Set<DeclarationKind> = [.operatorFunction]
