import APIModel

extension Rule {
  static let swiftFrozenAdded = Rule(
    id: "swift-frozen-added",
    summary: "A type of a library with evolution is @frozen now.",
    rationale: "Clients may rely on its layout and its cases from now on.",
    fix: "Be sure: it cannot be taken back.",
    kind: .change,
    impact: .none,
    example: Example(
      old: """
        public enum Size { case small, big }
        """,
      new: """
        @frozen
        public enum Size { case small, big }
        """,
      client: """
        func use() -> Size { .small }
        """,
      hasLibraryEvolution: true),
    check: .changed { old, new, comparison in
      guard comparison.hasLibraryEvolution, old.kind.isNominal, old.kind == new.kind,
        !old.attributes.contains("@frozen"), new.attributes.contains("@frozen")
      else { return [] }
      return [Hit("'\(new.qualifiedName)' is @frozen now", .none)]
    })
}
