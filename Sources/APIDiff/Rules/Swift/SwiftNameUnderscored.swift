import APIModel

extension Rule {
  static let swiftNameUnderscored = Rule(
    id: "swift-name-underscored",
    summary: "A declaration got a name with a leading underscore.",
    rationale: "Clients that use the old name do not compile, and the new name says that it is no API.",
    fix: "Keep a deprecated forwarder under the old name.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public func fetchAll(from name: String) {}
        """,
      new: """
        public func _fetchAll(from name: String) {}
        """,
      client: """
        func use() { fetchAll(from: "a") }
        """),
    check: .hidden { old, new, why, comparison in
      guard why == .name else { return nil }
      let message = "\(old.kind.noun) '\(old.qualifiedName)' is called '\(new.qualifiedName)' now, which is no API"
      let impact = comparison.removalImpact
      if let replacement = comparison.replacement(ofHidden: old) {
        return Hit("\(message); \(replacement)", Impact(binary: impact.binary))
      }
      return Hit(message, impact)
    })
}
