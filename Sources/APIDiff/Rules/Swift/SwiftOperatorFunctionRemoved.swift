import APIModel

extension Rule {
  static let swiftOperatorFunctionRemoved = Rule(
    id: "swift-operator-function-removed",
    summary: "An operator function is gone.",
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
        public struct Point {
          public init() {}
          public static func + (left: Point, right: Point) -> Point { left }
        }
        """,
      new: """
        public struct Point {
          public init() {}
        }
        """,
      client: """
        func use(a: Point, b: Point) { _ = a + b }
        """),
    check: .removed { old, comparison in
      guard kinds.contains(old.kind), old.requirement == nil else { return nil }
      return comparison.removalHit(old)
    })
}

private let kinds: Set<DeclarationKind> = [.operatorFunction]
