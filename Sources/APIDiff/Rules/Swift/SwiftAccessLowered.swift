import APIModel

extension Rule {
  static let swiftAccessLowered = Rule(
    id: "swift-access-lowered",
    summary: "A declaration is no longer public.",
    rationale: "Other modules do not see it any more, though it is still in the sources.",
    fix: "Keep it public and deprecate it, for the period that your policy promises.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public func fetch() {}
        public func load() {}
        """,
      new: """
        package func fetch() {}
        public func load() {}
        """,
      client: """
        func use() { fetch() }
        """),
    check: .hidden { old, new, why, comparison in
      guard why == .access else { return nil }
      let message = "\(old.kind.noun) '\(old.qualifiedName)' is \(new.access.rawValue) now"
      // Compiled clients find what other code of the package, or what is inlined, refers to.
      let isExported = new.access == .package || new.isUsableFromInline
      let impact = isExported ? .sourceBreaking : comparison.removalImpact
      if let replacement = comparison.replacement(ofHidden: old) {
        return Hit("\(message); \(replacement)", Impact(binary: impact.binary))
      }
      return Hit(message, impact)
    })
}
