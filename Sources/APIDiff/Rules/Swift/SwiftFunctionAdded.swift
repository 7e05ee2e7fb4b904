import APIModel

extension Rule {
  static let swiftFunctionAdded = Rule(
    id: "swift-function-added",
    summary: "A function or method is new.",
    rationale: """
      Clients can use it and need not. It breaks old calls only where they fit the new overload as \
      well and the compiler cannot choose, or chooses one that is asynchronous, throws, is isolated to \
      an actor, or gives another type. All blocks pass a result builder's new 'buildExpression', \
      'buildPartialBlock' or 'buildFinalResult', which must take what they consisted of.
      """,
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func close() {}
        """,
      new: """
        public func open(_ path: String) {}
        public func close() {}
        """,
      client: """
        func use() { close() }
        """),
    check: .added { new, comparison in
      guard kinds.contains(new.kind), new.requirement == nil else { return nil }
      return comparison.additionHit(new)
    })
}

private let kinds: Set<DeclarationKind> = [.function, .method, .staticMethod]
