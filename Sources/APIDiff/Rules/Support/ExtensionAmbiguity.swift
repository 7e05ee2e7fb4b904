import APIModel

/// Members of extensions that the compiler cannot choose between, because neither asks for all that the other asks for.
extension Comparison {
  /// An old member beside the new one under other constraints, and a type that fulfils both.
  func equalMember(underOtherConstraints new: Declaration) -> (rival: Declaration, type: String)? {
    guard let parent = new.parent, isChosenByConstraints(new) else { return nil }
    let siblings = self.new.members[parent] ?? []
    return siblings.lazy.filter { self.isEqual($0, new) && self.old.byID.place(of: $0.id) != nil }.compactMap { rival in
      self.typeFittingConstraints(of: new, rival).map { (rival, $0) }
    }.first
  }

  /// An old member that an extension of another protocol gives a type that has the new one as well, and that type: of this module, or,
  /// nil, one of clients' that conforms to both.
  func equalMember(ofOtherProtocol new: Declaration) -> (rival: Declaration, type: Declaration?)? {
    guard isGivenByProtocol(new) else { return nil }
    let declarations = self.new.snapshot.declarations
    // By name first, in place: a declaration is large to copy.
    let rivals = declarations.indices.filter { declarations[$0].kind == new.kind && declarations[$0].path.last == new.path.last }
      .map { declarations[$0] }.filter { isEqual($0, new) && old.byID.place(of: $0.id) != nil && isGivenByProtocol($0) }
    guard !rivals.isEmpty else { return nil }
    for type in self.new.snapshot.declarations where type.kind.isNominal && self.new.concealment(of: type) == nil {
      guard let before = oldType(of: type), before.kind == type.kind else { continue }
      let known = old.ancestors(of: old.fullName(of: before))
      if let rival = rivals.first(where: { areEqual($0, new, in: type, known) }) { return (rival, type) }
    }
    return rivals.first { areEqual($0, new) }.map { ($0, nil) }
  }

  /// A member that a protocol brings along that a type conforms to now, where another protocol gave the type the same.
  func equalMember(in type: Declaration, gaining names: [String]) -> (member: Declaration, rival: Declaration)? {
    guard let before = oldType(of: type) else { return nil }
    let known = old.ancestors(of: old.fullName(of: before))
    let given = { (names: Set<String>) in
      names.sorted().flatMap { self.new.localName($0).flatMap { self.new.byName[$0]?.first { $0.kind == .protocol } }.flatMap { self.new.members[$0.id] } ?? [] }
        .filter(self.isGivenByProtocol)
    }
    let gained = Set(names + names.flatMap(new.ancestors(of:))).subtracting(known)
    let rivals = given(known).filter { old.byID[$0.id] != nil }
    for member in given(gained) {
      let rival = rivals.first { isEqual($0, member) && areEqual($0, member, in: type, known.union(gained)) }
      if let rival { return (member, rival) }
    }
    return nil
  }

  private func isEqual(_ other: Declaration, _ new: Declaration) -> Bool {
    other.id != new.id && other.name == new.name && other.kind == new.kind && other.requirement == nil
      && other.isAsync == new.isAsync && other.parameters?.map(\.type) == new.parameters?.map(\.type)
      && other.has("@_disfavoredOverload") == new.has("@_disfavoredOverload") && self.new.concealment(of: other) == nil
  }

  private func isChosenByConstraints(_ new: Declaration) -> Bool {
    new.kind.isValue && ![.enumCase, .operatorFunction].contains(new.kind) && new.requirement == nil
      && !new.modifiers.contains(.override)
  }

  // MARK: Constraints of a type's own parameters

  /// A type that both take, where the compiler prefers neither.
  private func typeFittingConstraints(of new: Declaration, _ other: Declaration) -> String? {
    let (asked, others) = (Set(new.generics.requirements), Set(other.generics.requirements))
    let differing = asked.symmetricDifference(others)
    guard new.generics.parameters == other.generics.parameters, !asked.isSubset(of: others), !others.isSubset(of: asked),
      differing.allSatisfy({ $0.relation == .conforms && $0.subject.text != "Self" && !$0.isInverse }),
      isLacking(asked, in: others, of: new), isLacking(others, in: asked, of: new)
    else { return nil }
    let constraints = Dictionary(grouping: asked.union(others), by: \.subject)
    var named: String?
    for subject in Set(differing.map(\.subject)) {
      guard let type = typeFulfilling((constraints[subject] ?? []).map { TypeStructure($0.constraint) }) else { return nil }
      named = min(named ?? type, type)
    }
    return named
  }

  /// Whether the one constraints say more than what the others imply.
  private func isLacking(_ asked: Set<GenericRequirement>, in others: Set<GenericRequirement>, of new: Declaration) -> Bool {
    asked.subtracting(others).contains { wanted in
      !others.contains { given in
        given.subject == wanted.subject && conforms(TypeStructure(given.constraint), to: TypeStructure(wanted.constraint)) != false
      }
    }
  }

  /// Some type of everyday use, or of this module, that conforms to all of them.
  func typeFulfilling(_ constraints: [TypeStructure]) -> String? {
    let own = new.snapshot.declarations.lazy.filter {
      [.struct, .enum, .class].contains($0.kind) && $0.generics.parameters.isEmpty && self.new.concealment(of: $0) == nil
    }
    return (["Int", "String"] + own.map(new.fullName)).first { name in
      constraints.allSatisfy { conforms(TypeStructure(.nominal(name)), to: $0) == true }
    }
  }

  // MARK: Protocols

  private func isGivenByProtocol(_ member: Declaration) -> Bool {
    guard isChosenByConstraints(member), let container = new.container(of: member), container.kind == .protocol else { return false }
    // What depends on associated types may not be there.
    return ownConditions(of: member, in: container).allSatisfy { $0.subject.text == "Self" && $0.relation == .conforms }
  }

  private func ownConditions(of member: Declaration, in container: Declaration) -> [GenericRequirement] {
    member.generics.requirements.filter { !container.generics.requirements.contains($0) }
  }

  /// The protocols that a type has to conform to before an extension gives it the member.
  private func askedProtocols(of member: Declaration) -> Set<String>? {
    guard let container = new.container(of: member) else { return nil }
    let conditions = ownConditions(of: member, in: container).flatMap { new.names(in: $0.constraint) }
    return Set([new.fullName(of: container)] + conditions)
  }

  /// Whether a type that conforms to the protocols has both members, neither of them more special, and none of its own.
  private func areEqual(_ rival: Declaration, _ member: Declaration, in type: Declaration, _ protocols: Set<String>) -> Bool {
    guard let asked = askedProtocols(of: member), let others = askedProtocols(of: rival),
      asked.union(others).isSubset(of: protocols)
    else { return false }
    guard areUnrelated(asked, others) else { return false }
    let name = new.fullName(of: type)
    // A member of the type itself goes before both, and so does one of what refines both.
    return !([name] + new.ancestors(of: name)).contains { owner in
      guard let local = new.localName(owner), let place = new.byName[local]?.first(where: { $0.kind.isNominal }) else { return false }
      let isAbove = place.kind != .protocol || owner == name || asked.union(others).isSubset(of: new.ancestors(of: owner))
      return isAbove && (new.members[place.id] ?? []).contains { $0.name == member.name && $0.id != member.id && $0.id != rival.id }
    }
  }

  /// Whether a type of clients' that conforms to the protocols has both members, which no protocol brings together and chooses between.
  private func areEqual(_ rival: Declaration, _ member: Declaration) -> Bool {
    guard let asked = askedProtocols(of: member), let others = askedProtocols(of: rival), areUnrelated(asked, others) else { return false }
    return !new.snapshot.declarations.contains { $0.kind == .protocol && asked.union(others).isSubset(of: new.ancestors(of: new.fullName(of: $0))) }
  }

  private func areUnrelated(_ asked: Set<String>, _ others: Set<String>) -> Bool {
    !asked.isSubset(of: withAncestors(others)) && !others.isSubset(of: withAncestors(asked))
  }

  private func withAncestors(_ names: Set<String>) -> Set<String> {
    names.union(names.flatMap { new.ancestors(of: $0) })
  }
}
