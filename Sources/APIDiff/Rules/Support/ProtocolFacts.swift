import APIModel

extension Surface {
  /// Whether conforming types may leave the requirement out, whatever they are: some default
  /// implementation asks for no more than the protocol itself.
  func hasUnconditionalDefault(_ requirement: Declaration, _ comparison: Comparison) -> Bool {
    hasDefault(requirement, under: [], comparison)
  }

  /// Whether conforming types that fulfil the conditions may leave the requirement out.
  /// - Parameter refining: A protocol that refines the requirement's, if types that conform to that one are meant.
  func hasDefault(
    _ requirement: Declaration, under conditions: [GenericRequirement], refining: Declaration? = nil, _ comparison: Comparison
  ) -> Bool {
    guard let owner = refining ?? container(of: requirement) else { return false }
    // Without an implementation in sight it is `optional`.
    if requirement.requirement == .defaulted, namesakes(of: requirement).isEmpty { return true }
    let defaults = defaults(of: requirement) + inheritedDefaults(of: requirement, by: owner)
    let given = RequirementSet(
      requirement.generics.requirements + requirements(ofEveryConformerTo: owner) + conditions, excluding: nil, comparison)
    let parameters = Set(requirement.generics.parameters.map(\.canonicalName))
    return defaults.contains { implementation in
      // What an implementation takes besides the requirement's types is decided by those.
      let asked = implementation.generics.requirements.filter { condition in
        guard case .parameter(let name) = TypeStructure(condition.subject).root.head else { return true }
        // The compiler lets a generic requirement be fulfilled by what asks its values to be Sendable (Swift 6.3).
        return parameters.contains(name) && !condition.isSendable
      }
      return RequirementSet(asked, excluding: nil, comparison)
        .missing(from: given, under: implementation.generics).isEmpty
    }
  }

  /// What extensions of the protocol implement for conforming types, some of them or all.
  func defaults(of requirement: Declaration) -> [Declaration] {
    namesakes(of: requirement).filter { fits($0, requirement) }
  }

  /// What conforming types have for an associated type that nothing else tells: its default, or what every conforming
  /// type finds under its name in an extension of the protocol.
  func associatedDefault(_ type: Declaration) -> TypeReference? {
    type.type ?? namesakes(of: type).first { alias in
      alias.kind == .typealias && alias.generics.isEmpty && concealment(of: alias) == nil
    }?.type
  }

  /// A graph pairs implementations with requirements by their names alone.
  private func namesakes(of requirement: Declaration) -> [Declaration] {
    guard let parent = requirement.parent else { return [] }
    // An implementation of another module's requirement stands there.
    let others = byID[requirement.id] == nil ? neighbours.members(of: requirement) : []
    return ((members[parent] ?? []) + others).filter { $0.implements == requirement.id }
  }

  /// What extensions of a protocol that has the requirement, and of those that it refines, bring for it: as good as a
  /// default of its own.
  private func inheritedDefaults(of requirement: Declaration, by owner: Declaration) -> [Declaration] {
    let name = fullName(of: owner)
    let decided = owner.generics.requirements.filter { $0.relation == .sameType && $0.subject.text.hasPrefix("Self.") }
      .reduce(into: [:]) { $0[TypeStructure($1.subject)] = TypeStructure($1.constraint) }
    func told(_ type: TypeReference) -> TypeStructure { TypeStructure(type).replacing(decided) }
    return ([name] + ancestors(of: name)).flatMap { name -> [Declaration] in
      return extensionMembers(ofProtocol: name, named: requirement.name).filter { member in
        member.requirement == nil && member.name == requirement.name && concealment(of: member) == nil
          && member.parameters?.map { told($0.type) } == requirement.parameters?.map { told($0.type) }
          && member.type.map(told) == requirement.type.map(told) && fits(member, requirement)
      }
    }
  }

  /// Whether extensions give the member to all that conform to the protocol and fulfil the conditions.
  func gives(
    _ member: String, _ type: String, toConformersOf owner: Declaration, under conditions: [GenericRequirement] = [],
    _ comparison: Comparison
  ) -> Bool {
    let names = [fullName(of: owner)] + bounds(in: conditions)
    let given = RequirementSet(requirements(ofEveryConformerTo: owner) + conditions, excluding: nil, comparison)
    return Set(names + names.flatMap(ancestors)).flatMap { extensionMembers(ofProtocol: $0, named: member) }.contains { candidate in
      candidate.name == member && candidate.requirement == nil && concealment(of: candidate) == nil && StandardLibrary.isType(type, of: candidate)
        && RequirementSet(candidate.generics.requirements, excluding: nil, comparison)
          .missing(from: given, under: candidate.generics).isEmpty
    }
  }

  /// What conditions ask the conforming type to conform to besides.
  func bounds(in conditions: [GenericRequirement]) -> [String] {
    conditions.filter { $0.subject.text == "Self" && $0.relation == .conforms }.flatMap { names(in: $0.constraint) }
  }

  /// What every conforming type fulfils.
  func requirements(ofEveryConformerTo owner: Declaration) -> [GenericRequirement] {
    owner.generics.requirements + refinements(of: owner)
  }

  /// What all conforming types conform to, as requirements: the protocol itself and those that it refines.
  private func refinements(of owner: Declaration) -> [GenericRequirement] {
    ([TypeReference(fullName(of: owner))] + owner.inheritance.map(\.type)).map {
      GenericRequirement(subject: TypeReference("Self"), relation: .conforms, constraint: $0)
    }
  }

  /// What this module adds to a protocol, also to one of another module.
  private func extensionMembers(ofProtocol name: String, named member: String) -> [Declaration] {
    if let home = homeDeclaration(of: TypeStructure(.nominal(name))) {
      return home.declaration.kind == .protocol ? members(of: home.declaration, from: home.surface) : []
    }
    let type = name.split(separator: ".").last.map(String.init) ?? name
    return (byName["\(type).\(member)"] ?? []).filter { $0.extendedModule != nil }
  }

  /// The requirements of a protocol and of the protocols of this release that it refines.
  func requirements(ofProtocol name: String) -> [Declaration] {
    ([name] + ancestors(of: name).sorted()).flatMap { name -> [Declaration] in
      guard let (home, type) = homeDeclaration(of: TypeStructure(.nominal(name))), type.kind == .protocol else { return [] }
      return (home.members[type.id] ?? []).filter { $0.requirement != nil }
    }
  }
}

extension Comparison {
  /// Whether every type that conformed to the old protocol has what the new one asks for with
  /// this requirement, because it was asked for before.
  func wasRequired(_ requirement: Declaration, byProtocol old: Declaration) -> Bool {
    self.old.requirements(ofProtocol: self.old.fullName(of: old)).contains {
      $0.kind == requirement.kind && $0.name == requirement.name && signature($0, requirement).isEmpty
        && $0.isAsync == requirement.isAsync && $0.throwing == requirement.throwing
    }
  }

  /// Whether what conforming types have for another requirement of the old protocol is what the new requirement
  /// asks for as well: it asks its callers for more, or may throw and wait where that one does not.
  func isFulfilled(_ requirement: Declaration, byTypesOfProtocol old: Declaration) -> Bool {
    self.old.requirements(ofProtocol: self.old.fullName(of: old)).contains { other in
      guard other.kind == requirement.kind, other.name == requirement.name else { return false }
      let match = signature(other, requirement)
      return match.shape == .same && match.parameters.isEmpty && match.result == nil && match.droppedRequirements.isEmpty
        && other.failability == requirement.failability && new.fits(other, requirement)
    }
  }

  /// Whether conforming types have the associated type without naming it: something fixes it, or it follows from
  /// what they implement, or from what a default implementation gives them.
  func isInferred(_ type: Declaration) -> Bool { isInferred(type, in: new) }

  private func isInferred(_ type: Declaration, in surface: Surface) -> Bool {
    guard let container = surface.container(of: type) else { return false }
    let own = TypeReference("Self.\(type.name)")
    let isFixed = (container.generics.requirements + type.generics.requirements).contains {
      $0.relation == .sameType && ($0.subject == own || $0.constraint == own)
    }
    if isFixed || surface.alias(named: type.qualifiedName) != nil { return true }
    // What a refined protocol asks for tells nothing of this protocol's own associated type of that name.
    return (surface.members[container.id] ?? []).contains { requirement in
      guard requirement.requirement != nil, requirement.mentions(associatedType: type.name) else { return false }
      if !surface.hasUnconditionalDefault(requirement, self) { return true }
      return (surface.members[container.id] ?? []).contains { implementation in
        guard implementation.implements == requirement.id else { return false }
        return Surface.witness(of: type.name, requirement, implementation).map { $0 != TypeStructure(own) } ?? false
      }
    }
  }

  /// An associated type that follows from nothing else now than what conforming types had to implement for the old
  /// requirement.
  func associatedType(inferredFrom old: Declaration) -> Declaration? {
    guard let container = newContainer(of: old), !self.old.hasUnconditionalDefault(old, self) else { return nil }
    return new.members[container]?.first { type in
      type.kind == .associatedType && type.type == nil && self.old.byID[type.id]?.type == nil
        && old.mentions(associatedType: type.name) && !isInferred(type)
    }
  }

  /// What conforming types have for associated types that they could not name yet.
  func newDefaults(of container: Declaration) -> [GenericRequirement] {
    let added = (new.members[container.id] ?? []).filter { old.byID[$0.id] == nil }
    return added.compactMap { Self.defaultType(of: $0) ?? inferredType(of: $0, from: added) }
  }

  /// What the compiler infers of an associated type where an extension alone has what is asked for: `where Body == Never`.
  private func inferredType(of type: Declaration, from added: [Declaration]) -> GenericRequirement? {
    guard type.kind == .associatedType else { return nil }
    let subject = "Self.\(type.name)"
    let told = added.filter { $0.requirement != nil && $0.mentions(associatedType: type.name) }.compactMap { requirement in
      let types = new.defaults(of: requirement).map { given in
        given.generics.requirements.first { $0.relation == .sameType && $0.subject.text == subject }
      }
      return types.count == 1 ? types[0] : nil
    }
    return told.first
  }

  private static func defaultType(of type: Declaration) -> GenericRequirement? {
    guard type.kind == .associatedType, let given = type.type else { return nil }
    return GenericRequirement(subject: TypeReference("Self.\(type.name)"), relation: .sameType, constraint: given)
  }

  /// Whether the protocol declares an associated type again that one of those has which the old one refines, so that
  /// conforming types have another one or none: the compiler infers it only from the requirements of the protocol that
  /// declares it last, and else takes the default there (Swift 6.3).
  func overridesInherited(_ type: Declaration, inProtocol before: Declaration) -> Bool {
    let inherited = old.requirements(ofProtocol: old.fullName(of: before)).first {
      $0.kind == .associatedType && $0.name == type.name && $0.parent != before.id
    }
    guard let inherited, !isInferred(type) else { return false }
    if isInferred(inherited, in: old) { return true }
    guard let given = type.type else { return false }
    return old.associatedDefault(inherited).map { !sameType($0, given) } ?? false
  }

  /// What an associated type asks for and its default need not be: `associatedtype Output: Decodable = Self` where
  /// conforming types need not be `Decodable`.
  func requirements(unmetByDefaultOf type: Declaration, in owner: Declaration) -> [GenericRequirement] {
    guard let given = new.associatedDefault(type), let container = new.container(of: type) else { return [] }
    let own = TypeStructure(.member(type.name), [TypeStructure(.selfType)])
    let asked = (type.generics.requirements + container.generics.requirements)
      .filter { TypeStructure($0.subject) == own && $0.relation == .conforms && !$0.isInverse }
    let replaced = asked.map {
      GenericRequirement(
        subject: given, relation: $0.relation, constraint: TypeReference(TypeStructure($0.constraint).replacing([own: TypeStructure(given)]).text))
    }
    let known = new.requirements(ofEveryConformerTo: owner)
    return RequirementSet(Array(Set(replaced)), excluding: nil, self).missing(from: RequirementSet(known, excluding: nil, self), under: owner.generics)
  }

  /// What types that conformed to the old protocol have for an associated type that it did not ask for.
  private func defaultType(of type: Declaration, byConformersTo old: Declaration) -> GenericRequirement? {
    let isAsked = self.old.requirements(ofProtocol: self.old.fullName(of: old)).contains { $0.kind == type.kind && $0.name == type.name }
    return isAsked ? nil : Self.defaultType(of: type)
  }

  /// Whether the new protocol, or one that it refines, has the associated type.
  func hasAssociatedType(_ name: String, inProtocol type: Declaration) -> Bool {
    let full = new.fullName(of: type)
    return new.requirements(ofProtocol: full).contains { $0.kind == .associatedType && $0.name == name }
      || !new.ancestors(of: full).isDisjoint(with: StandardLibrary.protocols(withAssociatedType: name))
  }

  /// Whether every type that conformed to the old protocol conforms to the other protocol too,
  /// once it says so: it asks for nothing, or only for what has a default or was asked for before.
  func isSatisfied(
    _ name: String, byConformersTo old: Declaration, _ refining: Declaration, having markers: Set<String> = []
  ) -> Bool {
    let before = self.old.ancestors(of: self.old.fullName(of: old)).union(markers)
    let all = [name] + new.ancestors(of: name)
    guard all.allSatisfy({ new.home(of: $0) != nil || before.contains($0) || isStandardSatisfied($0, byConformersTo: old, refining) })
    else { return false }
    let asked = new.requirements(ofProtocol: name)
    let defaults = asked.compactMap { defaultType(of: $0, byConformersTo: old) }
    return asked.allSatisfy { requirement in
      if requirement.kind == .associatedType { return isTold(requirement, byConformersTo: old, refining) }
      return new.hasDefault(requirement, under: defaults, refining: refining, self) || wasRequired(requirement, byProtocol: old)
    }
  }

  /// Whether conforming types have the associated type of a protocol that theirs refines now. The compiler infers it from
  /// that protocol's own requirements, and not from those of the one that refines it.
  private func isTold(_ type: Declaration, byConformersTo old: Declaration, _ refining: Declaration) -> Bool {
    let asked = self.old.requirements(ofProtocol: self.old.fullName(of: old)).first { $0.kind == .associatedType && $0.name == type.name }
    // One that the refining protocol declares again is the same, and told by what that one asks for.
    let again = new.members[refining.id]?.first { $0.kind == .associatedType && $0.name == type.name }
    if let again, again.id != type.id, !isInferred(again), new.associatedDefault(again) == nil,
      self.old.byID[again.id].map({ isInferred($0, in: self.old) }) == true { return false }
    if asked?.id == type.id || isInferred(type) { return true }
    let isFixed = refining.generics.requirements.contains {
      $0.relation == .sameType && [$0.subject.text, $0.constraint.text].contains("Self.\(type.name)")
    }
    if isFixed { return true }
    if let again, isInferred(again) { return true }
    let hasDefault = new.associatedDefault(type) != nil && requirements(unmetByDefaultOf: type, in: refining).isEmpty
    guard let asked else { return hasDefault }
    return !isInferred(asked, in: self.old) && (hasDefault || self.old.associatedDefault(asked) == nil)
  }
}

extension Comparison {
  /// Whether every type that conformed to the old protocol has what a protocol of the standard library asks for.
  private func isStandardSatisfied(_ name: String, byConformersTo old: Declaration, _ refining: Declaration) -> Bool {
    // Objects have an identity.
    if name == "Identifiable", new.isClass(TypeStructure(.nominal(new.fullName(of: refining)))) { return true }
    guard let asked = StandardLibrary.requirements(of: name) else { return false }
    let required = self.old.requirements(ofProtocol: self.old.fullName(of: old))
    return asked.allSatisfy { name, type in
      required.contains { $0.name == name && StandardLibrary.isType(type, of: $0) }
        || new.gives(name, type, toConformersOf: refining, self)
    }
  }
}

extension Comparison {
  /// What conforming types have to fulfil besides the refined protocols and had not to before.
  /// A constraint may move between the associated type and the protocol's where clause.
  func addedProtocolRequirements(_ old: Declaration, _ new: Declaration) -> [GenericRequirement] {
    guard let (before, _) = protocolRequirements(old, self.old), protocolRequirements(new, self.new) != nil else {
      return []
    }
    return missing(own(new).filter { !decides($0, of: old) }, from: before, new)
  }

  /// Whether the requirement only says what an associated type is that conforming types could not name yet.
  private func decides(_ requirement: GenericRequirement, of old: Declaration) -> Bool {
    guard old.kind == .protocol, requirement.relation == .sameType, case .member(let name) = TypeStructure(requirement.subject).head,
      requirement.subject.text == "Self.\(name)"
    else { return false }
    return !self.old.requirements(ofProtocol: self.old.fullName(of: old)).contains { $0.kind == .associatedType && $0.name == name }
      && self.old.ancestors(of: self.old.fullName(of: old)).isDisjoint(with: StandardLibrary.protocols(withAssociatedType: name))
  }

  /// What generic code could rely on and no longer can.
  func droppedProtocolRequirements(_ old: Declaration, _ new: Declaration) -> [GenericRequirement] {
    guard protocolRequirements(old, self.old) != nil, let (after, isWhole) = protocolRequirements(new, self.new),
      isWhole
    else { return [] }
    return missing(own(old), from: after, old)
  }

  private func missing(
    _ requirements: [GenericRequirement], from given: [GenericRequirement], _ declaration: Declaration
  ) -> [GenericRequirement] {
    RequirementSet(requirements, excluding: nil, self)
      .missing(from: RequirementSet(given, excluding: nil, self), under: declaration.generics)
  }

  /// `Self: P` is a refinement, which has rules of its own.
  private func own(_ declaration: Declaration) -> [GenericRequirement] {
    declaration.generics.requirements.filter { $0.subject.text != "Self" }
  }

  /// All requirements that the protocol states anywhere; nil for what is no part of a protocol.
  private func protocolRequirements(
    _ declaration: Declaration, _ surface: Surface
  ) -> (all: [GenericRequirement], isWhole: Bool)? {
    let type = declaration.kind == .protocol ? declaration : surface.container(of: declaration)
    guard declaration.kind == .protocol || declaration.kind == .associatedType, let type, type.kind == .protocol
    else { return nil }
    let names = [surface.fullName(of: type)] + surface.ancestors(of: surface.fullName(of: type)).sorted()
    var all: [GenericRequirement] = []
    for name in names {
      guard let local = surface.localName(name) else { continue }
      for type in (surface.byName[local] ?? []) where type.kind == .protocol {
        all += type.generics.requirements
        for member in surface.members[type.id] ?? [] where member.kind == .associatedType {
          all += member.generics.requirements
        }
      }
    }
    return (all, true)
  }
}
