package import APIModel

extension Comparison {
  /// Whether every use of the old declaration, with what it needs besides arguments, fits the new one.
  package func acceptsCalls(_ old: Declaration, by new: Declaration) -> Bool {
    acceptsCalls(old, by: new, signature(old, new))
  }

  /// The same for calls whose arguments are values with a type of their own: `.red` and `{ $0 }` may not fit.
  func acceptsValues(_ old: Declaration, by new: Declaration) -> Bool {
    acceptsCalls(old, by: new, SignatureMatcher.match(old, new, in: self, for: .values))
  }

  private func acceptsCalls(_ old: Declaration, by new: Declaration, _ signature: SignatureMatch) -> Bool {
    guard signature.acceptsCalls, !old.modifiers.contains(.failable) || new.modifiers.contains(.failable),
      old.modifiers.contains(.failable) || !new.modifiers.contains(.failable), old.fixity == new.fixity,
      old.effects.isAsync || !new.effects.isAsync,
      ![.added, .widened].contains(throwing(old, new)),
      !new.modifiers.contains(.mutating) || old.modifiers.contains(.mutating)
    else { return false }
    guard let before = old.accessors, let after = new.accessors else { return true }
    return (!before.isSettable || after.isSettable) && (before.getter.isAsync || !after.getter.isAsync)
      && (before.hasMutatingGetter || !after.hasMutatingGetter)
  }

  /// Another usable declaration of the same name in the same place that takes every call of the old one.
  package func overload(
    accepting old: Declaration, where isFit: (Declaration) -> Bool = { _ in true }
  ) -> Declaration? {
    overloads(of: old).first { acceptsCalls(old, by: $0) && isFit($0) }
  }

  /// What takes the calls of a declaration that is gone where their arguments have a type of their own, and so is what
  /// became of it to most of its clients: an overload, or a member that the type inherits.
  func successor(forValuesOf old: Declaration) -> Declaration? {
    guard old.parameters?.isEmpty == false, old.access != .open, old.requirement == nil else { return nil }
    return overloads(of: old).first { acceptsValues(old, by: $0) }
      ?? inheritedMember(takingCallsOf: old) { acceptsValues($0, by: $1) }
  }

  /// Usable declarations of the same name in the same place.
  private func overloads(of old: Declaration) -> [Declaration] {
    let siblings: [Declaration]
    if old.parent != nil {
      guard let container = newContainer(of: old) else { return [] }
      siblings = new.members[container] ?? []
    } else {
      siblings = new.topLevel[old.baseName] ?? []
    }
    return siblings.filter { candidate in
      candidate.baseName == old.baseName && candidate.kind.nameSpace == old.kind.nameSpace
        && new.concealment(of: candidate) == nil
    }
  }

  /// Whether several overloads together take every call: what is left out of a call may decide between them.
  package func acceptsInEveryForm(_ old: Declaration) -> Bool {
    let optional = (old.parameters ?? []).indices.filter { old.parameters?[$0].hasDefault == true }
    return !optional.isEmpty && acceptsForms(of: old, optional) { _ in true }
  }

  /// Whether each way to leave out some of the optional arguments has an overload, of those ways that matter.
  ///
  /// - Parameter orInherited: Whether what the type inherits counts: not what the declaration overrides.
  private func acceptsForms(
    of old: Declaration, _ optional: [Int], orInherited: Bool = false, where matters: (Set<Int>) -> Bool
  ) -> Bool {
    // Each further default doubles the ways to call it.
    guard let parameters = old.parameters, optional.count <= 6 else { return false }
    return (0..<(1 << optional.count)).allSatisfy { bits in
      let omitted = Set(optional.indices.filter { bits & (1 << $0) != 0 }.map { optional[$0] })
      if !matters(omitted) { return true }
      var short = old
      short.parameters = parameters.indices.filter { !omitted.contains($0) }.map { parameters[$0] }
      for index in (short.parameters ?? []).indices { short.parameters?[index].hasDefault = false }
      short.id += " without \(omitted.sorted())"
      if overload(accepting: short, where: { !asksMore(old, $0) }) != nil { return true }
      return orInherited && inheritedMember(takingCallsOf: short) { acceptsCalls($0, by: $1) } != nil
    }
  }

  /// Whether calls that left out arguments whose defaults are gone have overloads of their own now,
  /// whatever else they leave out.
  package func acceptsWithoutDefaults(_ old: Declaration, _ new: Declaration) -> Bool {
    let lost = Set(signature(old, new).parameters.filter { $0.kind == .defaultRemoved }.compactMap(\.old))
    guard let parameters = old.parameters, !lost.isEmpty else { return false }
    // A longer overload beside the old signature takes every call, and keeps compiled clients going.
    if overload(accepting: old) != nil { return true }
    let optional = parameters.indices.filter { parameters[$0].hasDefault }
    return acceptsForms(of: old, optional, orInherited: !new.modifiers.contains(.override)) { !$0.isDisjoint(with: lost) }
  }

  /// Whether calls that passed a value for an autoclosure have an overload that takes the value now.
  package func acceptsAutoclosures(_ old: Declaration, _ edit: ParameterEdit) -> Bool {
    guard edit.kind == .attributeRemoved("@autoclosure"), let place = edit.old, var parameters = old.parameters,
      parameters.indices.contains(place), let value = TypeStructure(parameters[place].type).functionResult
    else { return false }
    parameters[place].type = TypeReference(value.text)
    parameters[place].attributes = []
    var plain = old
    plain.parameters = parameters
    plain.id += " with values"
    return overload(accepting: plain) != nil
  }

  /// Whether the enum is another name now of one of the standard library's, which has the case.
  func isKeptByAlias(_ old: Declaration) -> Bool {
    guard old.kind == .enumCase, let type = self.old.container(of: old),
      let target = new.alias(named: type.qualifiedName)?.type.map({ new.resolvingAlias(TypeStructure($0)) })
    else { return false }
    switch target.head {
    case .nominal("Result"): return ["success(_:)", "failure(_:)"].contains(old.name)
    case .optional: return ["some(_:)", "none"].contains(old.name)
    default: return false
    }
  }

  /// Whether the member came with a conformance that is gone, which is reported as such.
  func isPartOfLostConformance(_ member: Declaration) -> Bool {
    guard let type = old.container(of: member), let successor = newContainer(of: member).flatMap({ new.byID[$0] })
    else { return false }
    return StandardLibrary.provides(member, to: ancestors(of: type, old).subtracting(ancestors(of: successor, new)))
  }

  /// Whether the member came with a conformance that is new, which is reported as such.
  func isPartOfGainedConformance(_ member: Declaration) -> Bool {
    guard let type = new.container(of: member), let before = oldType(of: type) else { return false }
    return StandardLibrary.provides(member, to: ancestors(of: type, new).subtracting(ancestors(of: before, old)))
  }

  private func ancestors(of type: Declaration, _ surface: Surface) -> Set<String> {
    surface.ancestors(of: "\(surface.module).\(type.qualifiedName)")
  }

  /// Whether a requirement tells of the new declaration: as its default implementation, or by being new itself.
  func isDefault(_ new: Declaration) -> Bool {
    guard new.requirement == nil, let asked = new.implements.flatMap({ self.new.byID[$0] }), asked.requirement != nil else { return false }
    // Graphs pair them by their names alone: beside a requirement that was there, another function is one more.
    return old.byID[asked.id] == nil || self.new.fits(new, asked)
  }

  /// Whether the old declaration was the default implementation of a requirement that tells that
  /// it has none any more, or has another one that does as well.
  func isLostDefault(_ old: Declaration) -> Bool {
    guard old.requirement == nil, let requirement = old.implements.flatMap({ new.byID[$0] }) else { return false }
    // What a refined protocol gave to those alone that conform to it was no default of the requirement.
    let isOwn = requirement.parent == newContainer(of: old) || !isLostWitness(old)
    return isOwn && requirement.requirement == .required || requirement.requirement != nil && overload(accepting: old) != nil
  }
}
