import APIModel

extension Rule {
  static let swiftAssociatedTypeConstraintAdded = Rule(
    id: "swift-associated-type-constraint-added",
    summary: "An associated type has to fulfil more.",
    rationale: "Conforming types whose type does not fulfil it do not compile.",
    fix: "Put the constraint on the functions that need it.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public protocol Shape {
          associatedtype Color
        }
        """,
      new: """
        public protocol Shape {
          associatedtype Color: Hashable
        }
        """,
      client: """
        struct Paint {}
        struct Mine: Shape { typealias Color = Paint }
        """),
    check: .changed { old, new, comparison in
      let added = comparison.addedProtocolRequirements(old, new)
      guard !added.isEmpty else { return [] }
      let message = "conforming types of '\(new.qualifiedName)' must fulfil more: " + added.map(\.text).listed
      // Compiled conforming types have no table for it. `Sendable` has none.
      let isBinary = comparison.hasLibraryEvolution && !added.allSatisfy { $0.isSendable || $0.isSendableMetatype }
      let isLater = added.allSatisfy(\.isSendable)
      return [Hit(message, Impact(source: .breaking, binary: isBinary ? .breaking : .none, onlyInSwift6: isLater))]
    })
}
