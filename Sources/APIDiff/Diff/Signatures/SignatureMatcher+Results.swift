import APIModel

/// What results, and the types of properties, became.
extension SignatureMatcher {
  mutating func compareResults() {
    guard old.kind != .initializer, old.kind != .enumCase else { return }
    let before = TypeStructure(old.type ?? TypeReference("()"))
    let after = TypeStructure(new.type ?? TypeReference("()"))
    if old.type == new.type && !before.contains(where: { if case .parameter = $0.head { true } else { false } }) { return }
    if matcher.same(before, after) || isSameByRequirement(before, after) { return }
    if isOwnType(before, as: after) { return }
    // A result that may be sent on can be used in all the old ways; who gives it has to let go of it.
    if after.head == .specified("sending"), let sent = after.arguments.first, matcher.same(before, sent) {
      if old.requirement != nil || old.access == .open { match.result = .becameSending }
      return
    }
    if before.head == .specified("sending"), let sent = before.arguments.first, matcher.same(sent, after) {
      match.result = .lostSending
      return
    }
    match.result = resultEdit(
      comparison.old.resolvingFunctions(comparison.resolveOld(before)), comparison.new.resolvingFunctions(comparison.resolveNew(after)))
  }

  /// `Self` is the class itself, or a subclass, to those who call; who overrides must say it as well.
  private mutating func isOwnType(_ old: TypeStructure, as new: TypeStructure) -> Bool {
    if let own = comparison.old.onlyType(meantBySelfIn: self.old), old.contains(where: { $0.head == .selfType }) {
      return matcher.same(old.replacing([TypeStructure(.selfType): own]), new)
    }
    guard self.old.access != .open, self.old.requirement == nil,
      let type = comparison.new.container(of: self.new), type.kind == .class
    else { return false }
    let mayBeSubclass = comparison.mayBeSubclass(ofOld: self.old)
    if mayBeSubclass, !new.contains(where: { $0.head == .selfType }) { return false }
    let itself = [TypeStructure(.selfType): comparison.new.structure(of: type)]
    return matcher.same(mayBeSubclass ? old : old.replacing(itself), new.replacing(itself))
  }

  private mutating func resultEdit(_ old: TypeStructure, _ new: TypeStructure) -> ResultEdit {
    if matcher.same(old.withoutSendable, new.withoutSendable) {
      if old.asksForMoreSendable(than: new) { return .lostSendable }
      // What is opaque is given by the library alone.
      if !new.contains(where: { $0.head == .some }), new.asksForMoreSendable(than: old) { return .becameSendable }
    }
    // Who is on the actor calls it as before, and its closures are on it too.
    if let actor = sharedActor, new.withoutActor(actor) != new, matcher.same(old.withoutSendable, new.withoutActor(actor).withoutSendable) {
      return .becameIsolated
    }
    if old.head == .optional, new.head == .implicitlyUnwrapped, matcher.same(old.arguments[0], new.arguments[0]) {
      return .becameImplicitlyUnwrapped
    }
    if let plain = new.withoutLabels(like: old), plain != new, matcher.same(old, plain) { return .gotLabels }
    // A value that nobody uses is a warning, a function an error.
    if old == .void { return new.functionResult == nil ? .noLongerVoid : .other }
    if !old.isOptional, new.isOptional, matcher.same(old, new.arguments[0]) { return .becameOptional }
    if old.isOptional, !new.isOptional, matcher.same(old.arguments[0], new) { return .becameNonOptional }
    if new == .void { return .becameVoid }
    let lenient = matcher.lenient(old.withoutSendable, new.withoutSendable)
    if lenient != old.withoutSendable, matcher.same(lenient, new.withoutSendable) {
      // Who writes it gives a closure that relies on what it lost (its actor) in every mode.
      return old.asksForSendable && !new.asksForSendable && !comparison.isWritten(self.old, self.new) ? .lostSendable : .becameLenient
    }
    if matcher.isSpecial(new, of: old) { return .becameSpecial }
    if StandardLibrary.convertsFloat(old, new) { return .becameConvertible }
    if case .some = new.head, case .some = old.head, comparison.isStronger(new, than: old) { return .becameConcrete }
    if matcher.reveals(new, old) { return .becameConcrete }
    if case .some = new.head { return .becameOpaque }
    return .other
  }
}
