import APIModel

extension Rule {
  static let swiftFrozenRemoved = Rule(
    id: "swift-frozen-removed",
    summary: "A type of a library with evolution is no longer @frozen.",
    rationale: "Clients have compiled its layout in. A switch over the enum needs an @unknown default.",
    fix: "Keep @frozen: it is a promise for ever.",
    kind: .change,
    impact: Impact(source: .breaking, binary: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        @frozen
        public enum Size {
          case small, big
          public static func standard() -> Size { .big }
        }
        """,
      new: """
        public enum Size {
          case small, big
          public static func standard() -> Size { .big }
        }
        """,
      client: """
        switch Size.standard() {
        case .small: fatalError()
        case .big: break
        }
        """,
      hasLibraryEvolution: true),
    check: .changed { old, new, comparison in
      guard comparison.hasLibraryEvolution, old.kind.isNominal, old.kind == new.kind,
        old.attributes.contains("@frozen"), !new.attributes.contains("@frozen")
      else { return [] }
      let source: Impact.Level = old.kind == .enum ? .breaking : .none
      let impact = Impact(source: source, binary: .breaking, onlyInSwift6: source == .breaking)
      return [Hit("'\(old.qualifiedName)' is no longer @frozen", impact)]
    })
}
