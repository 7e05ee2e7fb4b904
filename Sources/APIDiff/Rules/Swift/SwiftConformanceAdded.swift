import APIModel

extension Rule {
  static let swiftConformanceAdded = Rule(
    id: "swift-conformance-added",
    summary: "A type conforms to another protocol.",
    rationale: """
      Clients gain it. One that declared the same conformance to another module's protocol itself has \
      it twice now, with a warning.
      """,
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: Impact(source: .risky),
    example: Example(
      old: """
        public struct Token {
          public var name = ""
          public init() {}
        }
        """,
      new: """
        public struct Token: Hashable {
          public var name = ""
          public init() {}
        }
        """,
      client: """
        func use() { _ = Token() }
        """),
    check: .changed { old, new, comparison in
      guard old.kind != .protocol, new.kind != .protocol, new.kind.hasConformances else { return [] }
      return ConformanceChanges(old, new, comparison).gained.map { entry in
        let isOwn = comparison.new.names(in: entry.type).allSatisfy { comparison.new.localName($0) != nil }
        // Stating Sendable a second time changes nothing: it has no requirements.
        let impact = isOwn || entry.isSendable ? Impact.none : Impact(source: .risky)
        return Hit("'\(new.qualifiedName)' conforms to '\(entry.type)' now", impact, detail: entry.type.text)
      }
    })
}
