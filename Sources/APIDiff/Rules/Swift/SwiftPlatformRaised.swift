import APIModel

extension Rule {
  static let swiftPlatformRaised = Rule(
    id: "swift-platform-raised",
    summary: "A package asks for a newer platform.",
    rationale: "SwiftPM refuses to build a client that supports an older version of the platform.",
    fix: "Mark the declarations that need it with @available instead.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        platforms: [.macOS(.v12)]
        """,
      new: """
        platforms: [.macOS(.v14)]
        """,
      client: """

        """),
    check: .package { old, new in
      new.platforms.compactMap { after in
        let name = after.name
        guard let to = DeploymentTarget.version(of: name, for: new) else { return nil }
        let from = DeploymentTarget.version(of: name, for: old)
        if let from, to <= from { return nil }
        return Hit("the package needs \(name) \(to) now, not \(from?.description ?? "any version")", .sourceBreaking, detail: name)
      }
    })
}
