import APIModel

extension Rule {
  static let swiftTraitAdded = Rule(
    id: "swift-trait-added",
    summary: "A package has a new trait.",
    rationale: "Nobody asks for it yet.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        traits: []
        """,
      new: """
        traits: ["JSON"]
        """,
      client: """

        """),
    check: .package { old, new in
      new.traits.filter { trait in !old.traits.contains { $0.name == trait.name } }.map {
        Hit("the trait '\($0.name)' was added", .none, detail: $0.name)
      }
    })
}
