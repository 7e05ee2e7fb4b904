import APIModel

extension Rule {
  static let swiftSetterAdded = Rule(
    id: "swift-setter-added",
    summary: "A property or subscript can be set.",
    rationale: """
      Clients may set it, and need not. Conforming types that only offer to read it do not fit a \
      requirement any more.
      """,
    fix: "For a requirement, add another one with a default instead.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public private(set) var size = 1
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public var size = 1
        }
        """,
      client: """
        func use(box: Box) -> Int { box.size }
        """),
    check: .values { old, new, comparison in
      guard let before = old.accessors, let after = new.accessors, !before.isSettable, after.isSettable else { return nil }
      var impact = comparison.impact(implementers: .breaking, old, new)
      // Compiled conforming types have no setter to call.
      if comparison.hasLibraryEvolution, new.requirement == .required { impact.binary = .breaking }
      return Hit("\(old.described) can be set now\(comparison.followers(old, new))", impact)
    })
}
