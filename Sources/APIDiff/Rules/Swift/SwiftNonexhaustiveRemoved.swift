import APIModel

extension Rule {
  static let swiftNonexhaustiveRemoved = Rule(
    id: "swift-nonexhaustive-removed",
    summary: "An enum is no longer @nonexhaustive.",
    rationale: """
      An @unknown default that is never reached gives a warning, no error. But the next case will \
      break clients.
      """,
    fix: "Keep the attribute, unless the enum is complete for ever.",
    kind: .change,
    impact: .none,
    example: Example(
      old: """
        @nonexhaustive
        public enum Size { case small, big }
        """,
      new: """
        public enum Size { case small, big }
        """,
      client: """
        func use(_ size: Size) -> Int {
          switch size {
          case .small: 1
          case .big: 2
          @unknown default: 3
          }
        }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .enum, new.kind == .enum, old.isNonexhaustive, !new.isNonexhaustive else { return [] }
      return [Hit("'\(old.qualifiedName)' is exhaustive now: a case that is added breaks clients", .none)]
    })
}
