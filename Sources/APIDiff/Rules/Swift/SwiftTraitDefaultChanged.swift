import APIModel

extension Rule {
  static let swiftTraitDefaultChanged = Rule(
    id: "swift-trait-default-changed",
    summary: "A trait is no longer on by default, or is now.",
    rationale: """
      What depends on the trait goes, or comes, for clients that do not name their traits. What is \
      gone is reported as such.
      """,
    fix: "Leave the defaults as they are until a major version.",
    kind: .change,
    impact: Impact(source: .risky),
    example: Example(
      old: """
        traits: ["JSON", .default(enabledTraits: ["JSON"])]
        """,
      new: """
        traits: ["JSON"]
        """,
      client: """

        """),
    check: .package { old, new in
      old.traits.compactMap { before in
        guard let after = new.traits.first(where: { $0.name == before.name }), after.isDefault != before.isDefault else {
          return nil
        }
        let message = "the trait '\(before.name)' is \(after.isDefault ? "on by default now" : "no longer on by default")"
        return Hit(message, Impact(source: .risky), detail: before.name)
      }
    })
}
