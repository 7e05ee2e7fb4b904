import APIModel

/// What takes the calls of a declaration that is gone, and asks more of callers than that did, though they write the same.
extension Comparison {
  /// Whether callers must be on an actor, give what is `Sendable` or let go of what they pass, where they need not before.
  func asksMore(_ old: Declaration, _ new: Declaration) -> Bool {
    if new.isNoAsync, !old.isNoAsync { return true }
    if !old.isAsync, let isolation = self.new.isolation(of: new), self.old.isolation(of: old) != isolation { return true }
    return signature(old, new).parameters.contains { edit in
      [.attributeAdded("@Sendable"), .specifierAdded("sending"), .specifierAdded("consuming")].contains(edit.kind)
    }
  }

  /// The overload that takes the calls, where each that does asks more.
  func demandingOverload(of old: Declaration) -> Declaration? {
    guard !isOverridable(old), let overload = overload(accepting: old),
      self.overload(accepting: old, where: { !asksMore(old, $0) }) == nil
    else { return nil }
    return overload
  }

  /// The inherited member that takes the calls, where each that does asks more.
  func demandingInheritedMember(of old: Declaration) -> Declaration? {
    guard let member = reachableElsewhere(old),
      losesProjection(old) || reachableElsewhere(old, where: { !asksMore($0, $1) }) == nil
    else { return nil }
    return member
  }

  /// Whether a wrapper's `projectedValue` moved to an extension or to what the wrapper inherits from, where only calls by
  /// that name find it: the compiler looks for it in the wrapper itself.
  func losesProjection(_ old: Declaration) -> Bool {
    guard old.isProjected, self.old.container(of: old)?.attributes.contains("@propertyWrapper") == true,
      let wrapper = newContainer(of: old), new.byID[wrapper]?.attributes.contains("@propertyWrapper") == true
    else { return false }
    return !(new.members[wrapper] ?? []).contains(where: \.isProjected)
  }
}

extension Declaration {
  /// Whether it stands in its type itself under the name by which the compiler makes `$name`.
  var isProjected: Bool { name == "projectedValue" && !attributes.contains("@extension") }
}
