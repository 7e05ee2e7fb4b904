import APIModel

extension Rule {
  static let swiftInitializerAdded = Rule(
    id: "swift-initializer-added",
    summary: "An initialiser is new.",
    rationale: """
      Clients can use it and need not. It breaks old calls only where they fit the new overload as \
      well and the compiler cannot choose, or chooses one that throws, is isolated or gives another type. \
      In an open class it breaks subclasses when it is required, or designated beside inherited convenience \
      initialisers. In a property wrapper, one that takes nothing changes memberwise initialisers: they take \
      the wrapper where they took its value.
      """,
    fix: "In an open class add it as a convenience initialiser; elsewhere nothing has to be done.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Point {
          public init() {}
        }
        """,
      new: """
        public struct Point {
          public init() {}
          public init(x: Int) {}
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

private let kinds: Set<DeclarationKind> = [.initializer]
