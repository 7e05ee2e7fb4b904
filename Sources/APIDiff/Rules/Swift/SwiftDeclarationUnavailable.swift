import APIModel

extension Rule {
  static let swiftDeclarationUnavailable = Rule(
    id: "swift-declaration-unavailable",
    summary: "A declaration was made unavailable or obsolete.",
    rationale: "It is still in the sources, but every use is an error now, with the author's message.",
    fix: "Deprecate it first, for the period that your policy promises.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func fetch() {}
        """,
      new: """
        @available(*, unavailable, message: "use load()")
        public func fetch() {}
        """,
      client: """
        func use() { fetch() }
        """),
    check: .hidden { old, new, why, comparison in
      guard why == .unavailable else { return nil }
      if let replacement = comparison.replacement(ofHidden: old) {
        return Hit("\(old.described) is unavailable now; \(replacement)", .none)
      }
      // `@available(swift, obsoleted: 6)` speaks of the language mode.
      let version = new.unavailability.flatMap { $0.domain == "swift" && !$0.isUnavailable ? $0.obsoleted : nil }
      let isLater = version.flatMap { Int($0.prefix { $0 != "." }) }.map { $0 >= 6 } ?? false
      return Hit(
        "\(old.kind.noun) '\(old.qualifiedName)' is unavailable now\(advice(new))",
        Impact(source: .breaking, onlyInSwift6: isLater))
    })
}

private func advice(_ declaration: Declaration) -> String {
  let clause = declaration.unavailability
  switch (clause?.message, clause?.renamed) {
  case (let message?, _): return ": \(message)"
  case (nil, let renamed?): return ": it is called '\(renamed)'"
  case (nil, nil): return ""
  }
}
