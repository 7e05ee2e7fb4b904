import APIModel

extension Rule {
  static let swiftFunctionRemoved = Rule(
    id: "swift-function-removed",
    summary: "A function or method is gone.",
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
        public func open(_ path: String) {}
        public func close() {}
        """,
      new: """
        public func close() {}
        """,
      client: """
        func use() { open("a") }
        """),
    check: .removed { old, comparison in
      guard kinds.contains(old.kind), old.requirement == nil else { return nil }
      return comparison.removalHit(old)
    })
}

private let kinds: Set<DeclarationKind> = [.function, .method, .staticMethod]
