import APIModel

extension Rule {
  static let swiftToolsVersionRaised = Rule(
    id: "swift-tools-version-raised",
    summary: "A package needs a newer Swift.",
    rationale: """
      SwiftPM of an older toolchain passes over the release and takes an older one, unless the client \
      asks for exactly this one.
      """,
    fix: "Keep an older manifest beside it: Package@swift-6.0.swift.",
    kind: .change,
    impact: Impact(source: .risky),
    example: Example(
      old: """
        // swift-tools-version: 5.9
        """,
      new: """
        // swift-tools-version: 6.1
        """,
      client: """

        """),
    check: .package { old, new in
      guard let before = Version(old.toolsVersion), let after = Version(new.toolsVersion), after > before else { return [] }
      let message = "the package needs Swift \(new.toolsVersion) now, not \(old.toolsVersion)"
      return [Hit(message, Impact(source: .risky))]
    })
}
