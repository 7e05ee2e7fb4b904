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
        let isUnavailable = new.inheritance.contains { $0.isUnavailable && comparison.sameType(entry.type, $0.type) }
        // Swift 5 mode only warns where the value becomes an existential: that is what `throw` does.
        let isWarned = isUnavailable && entry.type.text == "Error"
        let impact = isUnavailable ? Impact(source: .breaking, onlyInSwift6: isWarned) : comparison.removalImpact
        return Hit(message, impact, detail: entry.type.text)
      }
    })
}
