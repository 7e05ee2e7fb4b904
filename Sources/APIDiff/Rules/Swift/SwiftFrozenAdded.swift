import APIModel

extension Rule {
  static let swiftFrozenAdded = Rule(
    id: "swift-frozen-added",
    summary: "A type of a library with evolution is @frozen now.",
    rationale: """
      Compiled clients pass its values in memory, where the library expects them in registers now, unless a part of \
      it is of unknown size or it is too large for them. Clients that are compiled again rely on its layout and its cases.
      """,
    fix: "Add @frozen when the type is new, or not at all.",
    kind: .change,
    impact: Impact(source: .none, binary: .breaking),
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
      // A class keeps the entries that clients call.
      guard comparison.hasLibraryEvolution, old.kind == .struct || old.kind == .enum, old.kind == new.kind,
        !old.attributes.contains("@frozen"), new.attributes.contains("@frozen")
      else { return [] }
      // The cases of a frozen enum have no symbols.
      let isPassedAlike = new.kind == .struct && comparison.new.isPassedInMemory(new)
      return [Hit("'\(new.qualifiedName)' is @frozen now", Impact(binary: isPassedAlike ? .none : .breaking))]
    })
}
