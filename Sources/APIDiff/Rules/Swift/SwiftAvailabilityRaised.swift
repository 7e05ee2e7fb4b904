import APIModel

extension Rule {
  static let swiftAvailabilityRaised = Rule(
    id: "swift-availability-raised",
    summary: "A declaration is available only on newer versions of a platform, or of the language.",
    rationale: """
      Clients that support older versions of the platform must check for the new one. What needs Swift 6 is not there \
      for clients in the Swift 5 language mode.
      """,
    fix: """
      Raise it together with the platforms of the package, in a major version.
      """,
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @available(macOS 12, *)
        public func load() {}
        """,
      new: """
        @available(macOS 13, *)
        public func load() {}
        """,
      client: """
        @available(macOS 14, *)
        func use() { load() }
        """),
    check: .changed { old, new, comparison in
      let packages = [comparison.old, comparison.new].map(\.snapshot.header.package)
      let container = new.parent.flatMap { comparison.new.byID[$0] }
      let raised = new.availability.filter { clause in
        guard let introduced = clause.introduced.flatMap({ Version($0) }) else { return false }
        // What every client had anyway, or is told by the package's or the type's own finding.
        let known =
          packages.map { DeploymentTarget.version(of: clause.domain, for: $0) }
          + [old.introduced(on: clause.domain), container?.introduced(on: clause.domain)]
        return known.compactMap(\.self).allSatisfy { $0 < introduced }
      }
      guard !raised.isEmpty else { return [] }
      let platforms = raised.map { "\($0.domain) \($0.introduced ?? "")" }.listed
      return [
        Hit(
          "\(old.described) is available since \(platforms) only",
          Impact(source: raised.contains(where: \.excludesLanguageMode) ? .breaking : .risky), detail: platforms)
      ]
    })
}

extension Declaration {
  fileprivate func introduced(on domain: String) -> Version? {
    availability.first { $0.domain == domain }?.introduced.flatMap { Version($0) }
  }
}

extension Availability {
  /// Whether clients in the Swift 5 language mode cannot have it.
  fileprivate var excludesLanguageMode: Bool {
    guard domain == "swift", let introduced = introduced.flatMap({ Version($0) }) else { return false }
    return introduced.major >= 6
  }
}
