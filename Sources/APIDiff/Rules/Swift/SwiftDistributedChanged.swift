import APIModel

extension Rule {
  static let swiftDistributedChanged = Rule(
    id: "swift-distributed-changed",
    summary: "A member of a distributed actor is no longer distributed, or a requirement is distributed now.",
    rationale: """
      What is not distributed can be called on the actor itself alone: clients that hold a distributed actor, which may \
      be elsewhere, do not reach it. A distributed requirement wants a distributed witness.
      """,
    fix: "Keep it distributed, and add another declaration beside it.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        import Distributed
        public distributed actor Greeter {
          public typealias ActorSystem = LocalTestingDistributedActorSystem
          public distributed func greet() -> String { "" }
        }
        """,
      new: """
        import Distributed
        public distributed actor Greeter {
          public typealias ActorSystem = LocalTestingDistributedActorSystem
          public func greet() -> String { "" }
        }
        """,
      client: """
        import Distributed
        func use(_ greeter: Greeter) async throws -> String { try await greeter.greet() }
        """),
    check: .values { old, new, comparison in
      let was = old.modifiers.contains(.distributed)
      guard was != new.modifiers.contains(.distributed), !new.modifiers.contains(.nonisolated) else { return nil }
      if was { return Hit("\(old.described) is no longer distributed", comparison.impact(callers: .breaking, old, new)) }
      // Who is on the actor calls it as before.
      guard old.requirement != nil else { return nil }
      return Hit(
        "\(old.described) is distributed now\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new))
    })
}
