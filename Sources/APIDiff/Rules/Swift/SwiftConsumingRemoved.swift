import APIModel

extension Rule {
  static let swiftConsumingRemoved = Rule(
    id: "swift-consuming-removed",
    summary: "A method no longer consumes its value.",
    rationale: "The value may be used after the call, and need not.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public struct File: ~Copyable {
          public init() {}
          public consuming func sync() {}
        }
        """,
      new: """
        public struct File: ~Copyable {
          public init() {}
          public func sync() {}
        }
        """,
      client: """
        func use() {
          let file = File()
          file.sync()
        }
        """),
    check: .values { old, new, comparison in
      guard old.modifiers.contains(.consuming), !new.modifiers.contains(.consuming), !new.modifiers.contains(.mutating)
      else { return nil }
      return Hit("\(old.described) does not consume its value any more", comparison.impactOfOwnership(old, new))
    })
}
