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
        let name = before.name
        guard let from = DeploymentTarget.version(of: name, for: old) else { return nil }
        let to = DeploymentTarget.version(of: name, for: new)
        if let to, to >= from { return nil }
        return Hit("the package needs \(name) \(to?.description ?? "in any version") now, not \(from)", .none, detail: name)
      }
    })
}
