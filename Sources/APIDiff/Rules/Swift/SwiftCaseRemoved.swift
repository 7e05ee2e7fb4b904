import APIModel

extension Rule {
  static let swiftCaseRemoved = Rule(
    id: "swift-case-removed",
    summary: "An enum case is gone.",
    rationale: "Neither creating nor matching it compiles any more.",
    fix: "Keep the case, deprecated, for the period that your policy promises.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public enum Size { case small, big }
        """,
      new: """
        public enum Size { case big }
        """,
      client: """
        func use() -> Size { .small }
        """),
    check: .removed { old, comparison in
      guard old.kind == .enumCase else { return nil }
      var impact = comparison.removalImpact
      if let before = comparison.old.container(of: old), let after = comparison.newContainer(of: old).flatMap({ comparison.new.byID[$0] }),
        comparison.isRenamedInPlace(old, of: before, after) { impact.binary = .none }
      return Hit("case '\(old.qualifiedName)' was removed", impact)
    })
}
