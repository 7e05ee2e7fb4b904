import APIModel

extension Rule {
  static let swiftCallerIsolationLost = Rule(
    id: "swift-caller-isolation-lost",
    summary: "An asynchronous function no longer runs where its caller does.",
    rationale: """
      nonisolated(nonsending) stays on the caller's actor, where everything that the actor owns may be passed. \
      @concurrent leaves it, and the Swift 6 language mode minds what passes and is not Sendable.
      """,
    fix: "Keep it nonisolated(nonsending), and add a @concurrent function under another name.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public final class State {
          public init() {}
        }
        nonisolated(nonsending) public func save(_ state: State) async {}
        """,
      new: """
        public final class State {
          public init() {}
        }
        @concurrent public func save(_ state: State) async {}
        """,
      client: """
        @MainActor final class Model {
          let state = State()
          func save() async { await Library.save(state) }
        }
        """),
    check: .values { old, new, comparison in
      guard comparison.leavesCaller(old, new), comparison.old.globalActor(of: old) == nil else { return nil }
      let callers: Impact.Level = comparison.isDisconnected(new) ? .none : .breaking
      return Hit(
        "\(old.described) no longer runs where its caller does",
        comparison.impact(callers: callers, onlyInSwift6: true, old, new))
    })
}
