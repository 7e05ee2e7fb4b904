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
        let before = old.platforms.first { $0.name == after.name }
        if let before, let from = Version(before.version), let to = Version(after.version), to <= from { return nil }
        let message = "the package needs \(after.name) \(after.version) now, not \(before?.version ?? "any version")"
        return Hit(message, .sourceBreaking, detail: after.name)
      }
    })
}
