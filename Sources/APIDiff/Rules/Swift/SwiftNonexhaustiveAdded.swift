import APIModel

extension Rule {
  static let swiftNonexhaustiveAdded = Rule(
    id: "swift-nonexhaustive-added",
    summary: "An enum became @nonexhaustive.",
    rationale: """
      A switch without @unknown default is an error in the Swift 6 language mode, and a warning in \
      Swift 5.
      """,
    fix: "Do it in a major version; @nonexhaustive(warn) tells clients first.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public enum Size { case small, big }
        """,
      new: """
        @nonexhaustive
        public enum Size { case small, big }
        """,
      client: """
        func use(_ size: Size) -> Int {
          switch size {
          case .small: 1
          case .big: 2
          }
        }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .enum, new.kind == .enum, !old.isNonexhaustive, let attribute = new.nonexhaustiveAttribute
      else { return [] }
      let isWarning = attribute == "@nonexhaustive(warn)"
      let impact = isWarning ? Impact.none : Impact(source: .breaking, onlyInSwift6: true)
      return [Hit("'\(old.qualifiedName)' is \(attribute) now: switches need an @unknown default", impact)]
    })
}
