import APIModel

extension Rule {
  static let swiftDeclarationBecameSpi = Rule(
    id: "swift-declaration-became-spi",
    summary: "A declaration was moved behind @_spi.",
    rationale: "Only clients that ask for the SPI group in their import still see it.",
    fix: "Keep it public and deprecate it, for the period that your policy promises.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func fetch() {}
        """,
      new: """
        @_spi(Internals)
        public func fetch() {}
        """,
      client: """
        func use() { fetch() }
        """),
    check: .hidden { old, _, why, comparison in
      guard why == .spi else { return nil }
      if let replacement = comparison.replacement(ofHidden: old) {
        return Hit("\(old.described) is SPI now; \(replacement)", .none)
      }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' is SPI now", .sourceBreaking)
    })
}
