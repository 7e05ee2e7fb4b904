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
    check: .changed { old, new, _ in
      let raised = new.availability.filter { clause in
        let before = old.availability.first { $0.domain == clause.domain }?.introduced
        return clause.introduced.map { isLater($0, than: before) } ?? false
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

extension Availability {
  /// Whether clients in the Swift 5 language mode cannot have it.
  fileprivate var excludesLanguageMode: Bool {
    domain == "swift" && isLater(introduced ?? "", than: "5.99")
  }
}

/// Whether one dotted version comes after another; everything comes after none.
private func isLater(_ version: String, than other: String?) -> Bool {
  guard let other else { return true }
  let (left, right) = (numbers(version), numbers(other))
  return right.lexicographicallyPrecedes(left)
}

private func numbers(_ version: String) -> [Int] {
  var result = version.split(separator: ".").map { Int($0) ?? 0 }
  while result.last == 0 { result.removeLast() }
  return result
}
