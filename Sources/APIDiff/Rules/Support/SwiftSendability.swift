import APIModel

extension Comparison {
  /// What it costs callers that an asynchronous declaration is isolated now: they await it already,
  /// and only the Swift 6 language mode minds what passes between the two isolations.
  func isolationImpact(_ old: Declaration, _ new: Declaration) -> Impact {
    guard old.isAsync else { return impact(callers: .breaking, old, new) }
    let isHarmless = (new.parameters ?? []).allSatisfy { isSendable($0, under: new) } && isGivenBack(new)
    return impact(callers: isHarmless ? .risky : .breaking, onlyInSwift6: true, old, new)
  }

  /// The same with `@preconcurrency` on a synchronous declaration: synchronous callers are warned, but
  /// for calls that something passes in or out of which is not `Sendable`. Asynchronous callers that
  /// are isolated to nothing must await in the Swift 6 language mode; others go on.
  func preconcurrencyIsolationImpact(_ old: Declaration, _ new: Declaration) -> Impact {
    if old.isAsync { return isolationImpact(old, new) }
    let isCall = [.function, .method, .staticMethod, .operatorFunction, .initializer].contains(new.kind)
    // A closure that is written in the call belongs to nobody else.
    let isHarmless = (new.parameters ?? []).allSatisfy { parameter in
      if case .function = self.new.resolvingAlias(TypeStructure(parameter.type)).head { return true }
      return isSendable(parameter, under: new)
    }
    return impact(
      callers: isCall && !(isHarmless && isGivenBack(new)) ? .breaking : .risky, onlyInSwift6: true, old, new)
  }

  /// Whether what a member belongs to and what comes out of it may pass between isolations.
  private func isGivenBack(_ new: Declaration) -> Bool {
    guard isReceiverSendable(new) else { return false }
    if new.kind == .initializer, let container = self.new.container(of: new) {
      return isSendable(TypeStructure(.nominal(self.new.fullName(of: container))), under: new)
    }
    return new.type.map { isSendable(TypeStructure($0), under: new) } ?? true
  }

  private func isSendable(_ parameter: Parameter, under declaration: Declaration) -> Bool {
    isSendable(TypeStructure(parameter.type), under: declaration)
  }

  /// What it costs that a declaration is no longer isolated: overrides and conforming types that took the isolation
  /// over use what the actor has, and isolated ones do not fit. A default does not help them, because their own is
  /// found and refused.
  func isolationLossImpact(_ old: Declaration, _ new: Declaration) -> Impact {
    let callers = leavesCaller(old, new) && !isDisconnected(new)
      ? impact(callers: .breaking, onlyInSwift6: true, old, new) : impact(callers: .risky, old, new)
    if old.requirement != nil, new.requirement != nil { return Impact(source: .breaking, binary: callers.binary) }
    let followers = impact(implementers: .breaking, old, new)
    return followers.source == .none ? callers : followers
  }

  /// Whether an asynchronous call that could stay on its caller's actor leaves it now.
  func leavesCaller(_ old: Declaration, _ new: Declaration) -> Bool {
    guard old.isAsync, new.isAsync, !new.modifiers.contains(.nonsending), isNonisolated(new) else { return false }
    // A parameter for the caller's actor does the same as `nonisolated(nonsending)`.
    let isGivenActor = { (side: Declaration) in side.parameters?.contains { $0.defaultValue == "#isolation" } == true }
    if isGivenActor(new) { return false }
    return old.modifiers.contains(.nonsending) || isGivenActor(old) || self.old.globalActor(of: old) != nil
  }

  /// Whether nothing that is not `Sendable` goes into a call from outside an actor, so that the
  /// result belongs to nobody else.
  func isDisconnected(_ new: Declaration) -> Bool {
    guard isNonisolated(new), isReceiverSendable(new) else { return false }
    return (new.parameters ?? []).allSatisfy {
      $0.specifiers.contains("sending") || isSendable(TypeStructure($0.type), under: new)
    }
  }

  /// Whether a declaration belongs to no actor.
  func isNonisolated(_ new: Declaration) -> Bool {
    guard self.new.globalActor(of: new) == nil else { return false }
    if new.modifiers.contains(.nonisolated) || new.has("@concurrent") { return true }
    guard let container = self.new.container(of: new) else { return true }
    return container.kind != .actor && self.new.globalActor(of: container) == nil
  }

  /// Whether a member's own value may pass between isolations; there is none outside of types.
  private func isReceiverSendable(_ new: Declaration) -> Bool {
    guard let container = self.new.container(of: new), !new.kind.isStaticMember, new.kind != .initializer else { return true }
    return isSendable(TypeStructure(.nominal(self.new.fullName(of: container))), under: new)
  }
}

/// Whether Swift 5 mode lets clients read it outside the actor, with a warning: a constant that is
/// no member of a value (as Swift 6.3 checks).
func isSharedConstant(_ old: Declaration, _ new: Declaration) -> Bool {
  [old, new].allSatisfy {
    [.variable, .staticProperty].contains($0.kind) && $0.requirement == nil && $0.modifiers.contains(.let)
  }
}
