import APIModel

extension Rule {
  static let swiftAssociatedTypeConstraintRemoved = Rule(
    id: "swift-associated-type-constraint-removed",
    summary: "An associated type has to fulfil less.",
    rationale: """
      Conforming types go on as before, but generic code that relied on the constraint does not \
      compile.
      """,
    fix: "Keep the constraint.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public protocol Shape {
          associatedtype Color: Hashable
        }
        """,
      new: """
        public protocol Shape {
          associatedtype Color
        }
        """,
      client: """
        func use<S: Shape>(_ shape: S, _ colors: [S.Color]) { _ = Set(colors) }
        """),
    check: .changed { old, new, comparison in
      let dropped = comparison.droppedProtocolRequirements(old, new)
      guard !dropped.isEmpty else { return [] }
      let message = "conforming types of '\(old.qualifiedName)' need not fulfil: " + dropped.map(\.text).listed
      let isSendability = dropped.allSatisfy { $0.isSendable || $0.isSendableMetatype }
      // Compiled conforming types refer to the requirement. `Sendable` is none for them.
      let isBinary = comparison.hasLibraryEvolution && !isSendability
      // The compiler only warns where a metatype passes.
      let source: Impact.Level = dropped.allSatisfy(\.isSendableMetatype) ? .risky : .breaking
      return [Hit(message, Impact(source: source, binary: isBinary ? .breaking : .none, onlyInSwift6: isSendability))]
    })
}
