import APIModel

extension Rule.Check {
  /// Looks at callables and values that are still the same kind of thing; when they are not,
  /// that is the one finding.
  static func values(
    _ check: @escaping @Sendable (_ old: Declaration, _ new: Declaration, Comparison) -> Rule.Hit?
  ) -> Rule.Check {
    .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue, comparison.signature(old, new).shape == .same else { return [] }
      return check(old, new, comparison).map { [$0] } ?? []
    }
  }

  /// Looks at the differences between two parameter lists. Payloads of enum cases have a rule of
  /// their own.
  static func parameters(
    _ check: @escaping @Sendable (ParameterEdit, _ old: Declaration, _ new: Declaration, Comparison) -> Rule.Hit?
  ) -> Rule.Check {
    .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue, old.kind != .enumCase else { return [] }
      let match = comparison.signature(old, new)
      guard match.shape == .same else { return [] }
      return match.parameters.compactMap { check($0, old, new, comparison) }
    }
  }
}

extension Comparison {
  /// The impact on those who call or read a declaration, and on those who override it or conform
  /// with it where clients can.
  func impact(
    callers: Impact.Level = .none, implementers: Impact.Level = .none, onlyInSwift6: Bool = false,
    _ old: Declaration, _ new: Declaration
  ) -> Impact {
    let implementers = min(implementers, implementerLimit(old, new))
    let source = max(callers, implementers)
    let isNewSymbol = hasLibraryEvolution && !keepsSymbol(old, new)
    return Impact(
      source: source, binary: isNewSymbol ? .breaking : .none,
      onlyInSwift6: onlyInSwift6 && source != .none)
  }

  /// What a changed type of a result or of a property does. Only the Swift 6 language mode insists
  /// on `Sendable`; a reader may always forget it, a writer and an implementer must provide it.
  func impact(of edit: ResultEdit, _ old: Declaration, _ new: Declaration) -> Impact {
    switch edit {
    case .becameSendable, .lostSendable:
      return sendabilityImpact(isLost: edit == .lostSendable, old, new)
    case .becameIsolated:
      // Any closure may be stored there in Swift 5 mode, and in Swift 6 mode one that is written on the actor.
      let followers = impact(implementers: .breaking, old, new)
      if followers.source == .breaking { return followers }
      return isWritten(old, new) ? impact(callers: .breaking, onlyInSwift6: true, old, new) : impact(callers: .risky, implementers: .breaking, old, new)
    case .becameLenient, .becameSpecial, .noLongerVoid:
      // Who stores a function there may have one that throws, or an instance of the superclass.
      return impact(callers: isWritten(old, new) ? .breaking : .risky, implementers: .breaking, old, new)
    case .lostSending, .becameSending:
      // An override of another type is none, in every mode.
      if isOverridable(old, new) { return impact(implementers: .breaking, old, new) }
      let callers: Impact.Level = edit == .becameSending ? .none : isDisconnected(new) ? .risky : .breaking
      return impact(
        callers: callers, implementers: edit == .becameSending ? .breaking : .none, onlyInSwift6: true, old, new)
    default:
      let isKept = isOverridden(old.type ?? TypeReference("()"), as: new.type ?? TypeReference("()"), old)
      let isUsed = edit.acceptsCalls || isIterator(old, like: new)
      return impact(callers: isUsed ? .risky : .breaking, implementers: isKept ? .none : .breaking, old, new)
    }
  }

  /// Whether clients set it, and go on setting it.
  func isWritten(_ old: Declaration, _ new: Declaration) -> Bool {
    old.accessors?.isSettable == true && new.accessors?.isSettable == true
  }

  /// Whether both give iterators over the same elements, whose type nobody names who writes `for`.
  private func isIterator(_ old: Declaration, like new: Declaration) -> Bool {
    guard ["makeIterator()", "makeAsyncIterator()"].contains(old.name), let before = old.type, let after = new.type
    else { return false }
    return iteratesSame(before, after)
  }

  /// Whether iterators of both types give the same elements.
  func iteratesSame(_ before: TypeReference, _ after: TypeReference) -> Bool {
    guard let element = old.memberType("Element", of: old.resolvingAlias(TypeStructure(before))),
      let other = new.memberType("Element", of: resolveNew(TypeStructure(after)))
    else { return false }
    var matcher = TypeMatcher(self)
    return matcher.same(element, other)
  }

  /// A closure's `Sendable` counts in Swift 6 mode alone. An existential without it is another type to those who
  /// implement, in every mode.
  private func sendabilityImpact(isLost: Bool, _ old: Declaration, _ new: Declaration) -> Impact {
    let isFunction = old.type.map { TypeStructure($0).isFunction } ?? false
    let followers = impact(implementers: isFunction && (isLost || isContainerPreconcurrency(new)) ? .none : .breaking, old, new)
    if !isFunction, followers.source == .breaking { return followers }
    let callers: Impact.Level = isLost || isWritten(old, new) ? .breaking : .none
    return Impact(
      source: max(callers, followers.source), binary: followers.binary,
      onlyInSwift6: callers == .breaking || followers.source != .none)
  }

  /// Whether what overrides a member fits also where the type is written anew. A requirement's witness must have
  /// the very type, and a property that is set the labels.
  func isOverridden(_ before: TypeReference, as after: TypeReference, _ old: Declaration) -> Bool {
    guard old.requirement == nil else { return false }
    let withLabels = old.accessors?.isSettable == true
    var matcher = TypeMatcher(self)
    return matcher.same(
      TypeStructure(before).asOverridden(withLabels: withLabels), TypeStructure(after).asOverridden(withLabels: withLabels))
  }

  /// Whether a closure differs only in the global actor that it runs on, and in what that says about `Sendable`.
  func differsInActor(_ before: Parameter, _ after: Parameter) -> Bool {
    guard TypeStructure(before.type).isFunction, before.isVariadic == after.isVariadic, before.isAutoclosure == after.isAutoclosure
    else { return false }
    var matcher = TypeMatcher(self)
    return matcher.same(TypeStructure(before.type).withoutIsolation, TypeStructure(after.type).withoutIsolation)
  }

  /// A requirement with a default may be left out, so that a conforming type still compiles but
  /// is no longer asked.
  private func implementerLimit(_ old: Declaration, _ new: Declaration) -> Impact.Level {
    if old.requirement != nil, new.requirement != nil { return self.new.hasUnconditionalDefault(new, self) ? .risky : .breaking }
    return isOverridable(old, new) ? .breaking : .none
  }

  /// Whether clients can override it on both sides: designated initialisers of an open class have no
  /// `open` of their own.
  private func isOverridable(_ old: Declaration, _ new: Declaration) -> Bool {
    guard old.kind == .initializer, new.kind == .initializer else { return old.access == .open && new.access == .open }
    return isSubclassable(old, new) && !old.modifiers.contains(.convenience) && !new.modifiers.contains(.convenience)
  }

  /// Whether clients could override what the old version had.
  func isOverridable(_ old: Declaration) -> Bool {
    guard old.kind == .initializer else { return old.access == .open }
    return self.old.container(of: old)?.access == .open && !old.modifiers.contains(.convenience)
  }

  /// Who besides callers must follow, for the end of a message.
  func followers(_ old: Declaration, _ new: Declaration) -> String {
    if old.requirement != nil, new.requirement != nil { return "; conforming types must follow" }
    return isOverridable(old, new) ? "; overrides must follow" : ""
  }
}

extension Declaration {
  /// `method 'Node.visit(_:)'`
  var described: String { "\(kind.noun) '\(qualifiedName)'" }
}

extension Declaration {
  /// A parameter's type for messages, in quotes.
  func quotedType(of parameter: Parameter) -> String {
    parameter.isVariadic ? "'\(written(parameter.type.text))...'" : quoted(parameter.type)
  }
}

extension ParameterEdit {
  /// `parameter 'retries'`, by label, internal name or place.
  func parameterName(_ old: Declaration, _ new: Declaration) -> String {
    let place = self.new ?? self.old ?? 0
    let parameters = (self.new == nil ? old.parameters : new.parameters) ?? []
    guard parameters.indices.contains(place) else { return "a parameter" }
    if let name = parameters[place].label ?? parameters[place].name { return "parameter '\(name)'" }
    return "parameter \(place + 1)"
  }

  /// The parameter on both sides; nil when it is on one only.
  func parameters(_ old: Declaration, _ new: Declaration) -> (old: Parameter, new: Parameter)? {
    guard let from = self.old, let to = self.new, let olds = old.parameters, let news = new.parameters,
      olds.indices.contains(from), news.indices.contains(to)
    else { return nil }
    return (olds[from], news[to])
  }

  /// Tells edits of one declaration apart in fingerprints: the parameter's label, or its place.
  func detail(_ old: Declaration, _ new: Declaration) -> String { parameterName(old, new) }
}
