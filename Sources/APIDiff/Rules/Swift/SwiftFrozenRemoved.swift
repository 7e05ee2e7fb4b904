import APIModel

extension Rule {
  static let swiftFrozenRemoved = Rule(
    id: "swift-frozen-removed",
    summary: "A type of a library with evolution is no longer @frozen.",
    rationale: """
      Clients have compiled its layout in, and pass its values in registers where they fit. A switch over the enum needs \
      an @unknown default.
      """,
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
      // What is passed in memory anyway is only bound to stay as it is.
      // An object always is; subclasses refer to what the class did not hide.
      let isInMemory = old.kind == .class ? old.access != .open : comparison.old.isPassedInMemory(old)
      let isPassedAlike = isInMemory && comparison.isStillStored(old, new)
      let impact = Impact(source: source, binary: isPassedAlike ? .risky : .breaking, onlyInSwift6: source == .breaking)
      return [Hit("'\(old.qualifiedName)' is no longer @frozen", impact)]
    })
}

extension Comparison {
  /// Whether nothing came or went that values may consist of.
  fileprivate func isStillStored(_ old: Declaration, _ new: Declaration) -> Bool {
    func parts(_ members: [Declaration]?) -> Set<String> {
      Set((members ?? []).filter { $0.kind == .property || $0.kind == .enumCase }.map(\.name))
    }
    return parts(self.old.members[old.id]) == parts(self.new.members[new.id])
  }
}
