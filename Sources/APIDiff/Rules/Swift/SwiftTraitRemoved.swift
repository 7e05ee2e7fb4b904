import APIModel

extension Rule {
  static let swiftTraitRemoved = Rule(
    id: "swift-trait-removed",
    summary: "A package no longer has a trait.",
    rationale: "A client whose manifest names the trait does not resolve.",
    fix: "Keep the trait, without effect.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        traits: ["JSON"]
        """,
      new: """
        traits: []
        """,
      client: """

        """),
    check: .package { old, new in
      old.traits.filter { trait in !new.traits.contains { $0.name == trait.name } }.map {
        Hit("the trait '\($0.name)' was removed", .sourceBreaking, detail: $0.name)
      }
    })
}
