import APIModel

extension Rule {
  static let swiftSendableRemoved = Rule(
    id: "swift-sendable-removed",
    summary: "A type is no longer Sendable, or only under conditions.",
    rationale: """
      Swift 6 clients cannot pass its values between isolation domains any more; in Swift 5 mode they \
      get warnings at most.
      """,
    fix: "Keep it Sendable; where that is not safe, say so in a major version.",
    kind: .removal,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public struct Token: Sendable {
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
        func run(_ body: @escaping @Sendable () -> Void) {}
        func use(_ token: Token) {
          run { _ = token }
        }
        """),
    check: .changed { old, new, comparison in
      guard old.kind != .protocol, old.kind.hasConformances else { return [] }
      let changes = ConformanceChanges(old, new, comparison)
      let isGone = changes.lost.contains(where: \.isSendable)
      guard isGone || changes.narrowed.contains(where: \.conformance.isSendable) else { return [] }
      // What an isolated type is without saying so goes with the isolation.
      if old.globalActor(in: comparison.old) != nil && new.globalActor(in: comparison.new) == nil { return [] }
      // The compiler only warns about types that were made before concurrency checking.
      let isQuiet = new.attributes.contains("@preconcurrency")
      let impact = isQuiet ? Impact.none : Impact(source: .breaking, onlyInSwift6: true)
      let message = "'\(old.qualifiedName)' is Sendable \(isGone ? "no longer" : "under more conditions")"
      return [Hit(message, impact)]
    })
}
