import APIModel

extension Rule {
  static let swiftPrimaryAssociatedTypesChanged = Rule(
    id: "swift-primary-associated-types-changed",
    summary: "The primary associated types of a protocol changed.",
    rationale: "any Shape<Int> names them by position.",
    fix: "Add new ones at the end of the protocol's life only: that is, with a major version.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public protocol Shape<Color> {
          associatedtype Color
          associatedtype Line
        }
        """,
      new: """
        public protocol Shape<Line> {
          associatedtype Color
          associatedtype Line
        }
        """,
      client: """
        func use<S: Shape<Int>>(_ shape: S, _ color: S.Color) -> Int { color }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .protocol, new.kind == .protocol else { return [] }
      let (before, after) = (old.primaryAssociatedTypes, new.primaryAssociatedTypes)
      // A protocol without them could not be used with arguments.
      if before.isEmpty || before.map({ comparison.newMember(named: $0) ?? $0 }) == after { return [] }
      let message = "the primary associated types of '\(old.qualifiedName)' are \(after.listedOrNone) now, not \(before.listed)"
      return [Hit(message, .sourceBreaking)]
    })
}

extension [String] {
  fileprivate var listedOrNone: String { isEmpty ? "none" : listed }
}
