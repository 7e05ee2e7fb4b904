import APIModel

extension Rule {
  static let swiftConformanceRemoved = Rule(
    id: "swift-conformance-removed",
    summary: "A type no longer conforms to a protocol.",
    rationale: """
      Generic functions, existentials and the protocol's own members refuse the type. A conformance \
      that another one implies still holds and is not reported.
      """,
    fix: "Keep the conformance; deprecate what it is made of.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public struct Token: Hashable {
          public var name = ""
          public init() {}
        }
        """,
      new: """
        public struct Token {
          public var name = ""
          public init() {}
        }
        """,
      client: """
        func use(_ token: Token) -> Set<Token> { [token] }
        """),
    check: .changed { old, new, comparison in
      guard old.kind != .protocol, new.kind != .protocol, old.kind.hasConformances else { return [] }
      return ConformanceChanges(old, new, comparison).lost.filter { !$0.isSendable }.map { entry in
        let message = "'\(old.qualifiedName)' no longer conforms to '\(entry.type)'"
        return Hit(message, comparison.removalImpact, detail: entry.type.text)
      }
    })
}
