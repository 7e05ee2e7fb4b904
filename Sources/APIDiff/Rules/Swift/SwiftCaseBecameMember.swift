import APIModel

extension Rule {
  static let swiftCaseBecameMember = Rule(
    id: "swift-case-became-member",
    summary: "An enum case became a static member.",
    rationale: """
      It can still be written, but an exhaustive switch does not know it and a payload cannot be \
      matched.
      """,
    fix: "Keep the case; @available(*, deprecated) says that it should not be used.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public enum Size { case small, big }
        """,
      new: """
        public enum Size {
          case big
          public static var small: Size { .big }
        }
        """,
      client: """
        func use(_ size: Size) -> Int {
          switch size {
          case .small: 1
          case .big: 2
          }
        }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .enumCase, new.kind != .enumCase else { return [] }
      return [
        Hit("case '\(old.qualifiedName)' is a \(new.kind.noun) now", comparison.removalImpact)
      ]
    })
}
