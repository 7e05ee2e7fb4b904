import APIModel

extension Rule {
  static let swiftCallerIsolationLost = Rule(
    id: "swift-caller-isolation-lost",
    summary: "An asynchronous function, or a closure that is passed, no longer runs where the caller does.",
    rationale: """
      nonisolated(nonsending) stays on the caller's actor, where everything that the actor owns may be passed. \
      @concurrent leaves it, and the Swift 6 language mode minds what passes and is not Sendable.
      """,
    fix: "Keep it nonisolated(nonsending), and add a @concurrent function under another name.",
    kind: .change,
    impact: .sourceBreaking,
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
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue else { return [] }
      let match = comparison.signature(old, new)
      guard match.shape == .same else { return [] }
      let closures = match.parameters.filter { isSentAway($0, new) }.map { edit in
        Hit(
          "closures for \(edit.parameterName(old, new)) of \(old.described) no longer run where the caller does",
          comparison.impact(callers: .breaking, old, new), detail: edit.detail(old, new))
      }
      guard comparison.leavesCaller(old, new), comparison.old.globalActor(of: old) == nil else { return closures }
      let callers: Impact.Level = comparison.isDisconnected(new) ? .none : .breaking
      let own = Hit(
        "\(old.described) no longer runs where its caller does", comparison.impact(callers: callers, onlyInSwift6: true, old, new))
      return closures + [own]
    })
}

/// Whether the parameter's closures stayed with the caller by its mark alone. Those that need not be `Sendable` do anyway.
private func isSentAway(_ edit: ParameterEdit, _ new: Declaration) -> Bool {
  guard edit.kind == .attributeRemoved("@_inheritActorContext"), let place = edit.new, let parameter = new.parameters?[place]
  else { return false }
  return TypeStructure(parameter.type).asksForSendable || parameter.specifiers.contains("sending")
}
