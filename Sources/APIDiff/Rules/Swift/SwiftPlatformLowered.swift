import APIModel

extension Rule {
  static let swiftPlatformLowered = Rule(
    id: "swift-platform-lowered",
    summary: "A package supports older platforms.",
    rationale: "Clients may support them too.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        platforms: [.macOS(.v14)]
        """,
      new: """
        platforms: [.macOS(.v12)]
        """,
      client: """

        """),
    check: .package { old, new in
      old.platforms.compactMap { before in
        let after = new.platforms.first { $0.name == before.name }
        if let after {
          guard let from = Version(before.version), let to = Version(after.version), to < from else { return nil }
        }
        let message = "the package needs \(before.name) \(after?.version ?? "in any version") now, not \(before.version)"
        return Hit(message, .none, detail: before.name)
      }
    })
}
