import APIModel

extension Comparison {
  /// Whether clients still find the same member where the type inherits from: in a superclass, or in
  /// an extension of a protocol that it conforms to.
  func isReachableElsewhere(_ old: Declaration) -> Bool { reachableElsewhere(old) != nil }

  /// That member, as the type has it.
  func reachableElsewhere(
    _ old: Declaration, where isFit: (_ old: Declaration, _ new: Declaration) -> Bool = { _, _ in true }
  ) -> Declaration? {
    guard old.kind.isValue else { return nil }
    if old.kind == .operatorFunction, let found = operatorElsewhere(old, where: isFit) { return found }
    return inheritedMember(takingCallsOf: old) { old, new in
      acceptsCalls(old, by: new) && (old.access != .open || acceptsOverrides(old, by: new)) && isFit(old, new)
    }
  }

  /// Whether what overrode the old member overrides the new one; marks for concurrency have rules of their own.
  private func acceptsOverrides(_ old: Declaration, by new: Declaration) -> Bool {
    let match = signature(old, new)
    guard match.result == nil, match.droppedRequirements.isEmpty, throwing(old, new) == nil, old.isAsync == new.isAsync
    else { return false }
    return match.parameters.allSatisfy { edit in
      switch edit.kind {
      case .defaultAdded, .defaultChanged, .attributeAdded, .attributeRemoved, .specifierAdded, .specifierRemoved: true
      default: false
      }
    }
  }

  /// The member that clients find instead where the type inherits from, as the type has it.
  func inheritedMember(
    takingCallsOf old: Declaration, _ accepts: (_ old: Declaration, _ new: Declaration) -> Bool
  ) -> Declaration? {
    let old = asMember(old)
    guard let owner = MemberOwner(of: old, in: self), !isShadowed(old) else { return nil }
    for ancestor in owner.ancestors.sorted() {
      for (candidate, type) in candidates(for: old, in: ancestor)
      where new.concealment(of: candidate) == nil && isStillOpen(old, candidate) {
        if let member = inherited(candidate, of: type, ancestor, for: old, by: owner), accepts(old, member) { return member }
      }
    }
    return nil
  }

  /// Whether the compiler, or a protocol of the standard library, gives clients the same member.
  func isProvided(_ old: Declaration) -> Bool {
    let old = asMember(old)
    guard old.kind.isValue, let owner = MemberOwner(of: old, in: self) else { return false }
    return owner.ancestors.contains { ancestor in
      guard let given = StandardLibrary.member(like: old, of: ancestor), let member = owner.adapted(given, through: ancestor, for: old, in: self)
      else { return false }
      return acceptsCalls(old, by: member)
    }
  }

  /// What protocols of the standard library give the old type of a new member under its name.
  func standardMembers(besides new: Declaration) -> [Declaration] {
    guard let type = self.new.container(of: new).flatMap({ oldType(of: $0) }), type.kind != .protocol,
      let owner = MemberOwner(of: new, in: self)
    else { return [] }
    let ancestors = old.ancestors(of: old.fullName(of: type))
    // These have their own way to make a collection of the same type, or of the same elements.
    let isOther = ancestors.contains("RangeReplaceableCollection") && new.name == "filter(_:)"
      || ancestors.contains("BidirectionalCollection") && new.name == "reversed()"
    return isOther ? [] : ancestors.sorted().compactMap { ancestor in
      StandardLibrary.member(like: new, of: ancestor).flatMap { owner.adapted($0, through: ancestor, for: new, in: self) }
    }
  }

  /// Operators are found wherever they are declared.
  private func operatorElsewhere(_ old: Declaration, where isFit: (_ old: Declaration, _ new: Declaration) -> Bool) -> Declaration? {
    new.snapshot.declarations.first { candidate in
      candidate.kind == .operatorFunction && candidate.name == old.name && candidate.parent != old.parent
        && new.concealment(of: candidate) == nil
        && new.container(of: candidate)?.kind != .protocol && acceptsCalls(old, by: generic(candidate))
        && isFit(old, candidate)
    }
  }

  /// A member of another module's type by itself, generic in what the type is generic in, which its extensions name.
  private func generic(_ member: Declaration) -> Declaration {
    guard member.extendedModule != nil, member.parent == nil || new.byID[member.parent ?? ""] == nil else { return member }
    let type = member.path.dropLast().joined(separator: ".")
    let subjects = member.generics.requirements.map { TypeStructure($0.subject).root.text }
    let names = StandardLibrary.parameters(ofType: type) + subjects.filter { !$0.contains(".") && !$0.hasPrefix("τ") }
    var result = member
    result.id += " of any"
    var places: [TypeStructure: TypeStructure] = [:]
    for name in names where places[TypeStructure(.nominal(name))] == nil {
      let parameter = GenericParameter(name: name, kind: .type, depth: 9, index: places.count)
      result.generics.parameters.append(parameter)
      places[TypeStructure(.nominal(name))] = TypeStructure(.parameter(parameter.canonicalName))
    }
    return result.mappingTypes { TypeReference(TypeStructure($0).replacing(places).text) }
  }

  /// An operator that stands alone, as a member of its operands' type.
  private func asMember(_ old: Declaration) -> Declaration {
    guard old.kind == .operatorFunction, old.parent == nil,
      let operands = old.parameters?.map(\.type), let first = operands.first, operands.allSatisfy({ $0 == first }),
      let type = self.old.declaration(of: self.old.resolvingAlias(TypeStructure(first))),
      // `Event<V>`: generic in what the type is generic in.
      old.generics.parameters.isEmpty
        || self.old.structure(of: type) == TypeStructure(first) && type.generics.parameters.count == old.generics.parameters.count
    else { return old }
    var member = old
    member.parent = type.id
    member.id += " of \(type.qualifiedName)"
    return member
  }

  /// The member of an ancestor as the type has it; nil where it has none.
  private func inherited(
    _ candidate: Declaration, of type: Declaration?, _ ancestor: String, for old: Declaration, by owner: MemberOwner
  ) -> Declaration? {
    // A subclass must call a designated initialiser of its superclass.
    if old.kind == .initializer, owner.declaration?.access == .open, !old.modifiers.contains(.convenience), type?.kind != .class {
      return nil
    }
    guard let type, type.kind == .class else { return owner.adapted(candidate, through: ancestor, for: old, in: self) }
    return hidesInherited(candidate, of: type, owner) ? nil : owner.inheriting(candidate, from: type, in: new)
  }

  /// Members of that name in an ancestor; of another module's protocol those that this module adds.
  private func candidates(for old: Declaration, in ancestor: String) -> [(Declaration, type: Declaration?)] {
    if let (home, local) = new.home(of: ancestor) {
      return (home.byName[local] ?? []).filter { $0.kind.isType }.flatMap { type in
        new.members(of: type, from: home)
          .filter { $0.baseName == old.baseName && $0.kind.nameSpace == old.kind.nameSpace }.map { ($0, type) }
      }
    }
    let name = ancestor.split(separator: ".").last.map(String.init) ?? ancestor
    return (new.byName["\(name).\(old.name)"] ?? []).filter { $0.extendedModule != nil && $0.kind == old.kind }.map { ($0, nil) }
  }

  /// A class with a designated initialiser of its own inherits none from its superclass, but for the convenience ones
  /// where it overrides all designated ones.
  private func hidesInherited(_ inherited: Declaration, of superclass: Declaration, _ owner: MemberOwner) -> Bool {
    guard inherited.kind == .initializer, let type = owner.declaration, type.kind == .class else { return false }
    let home = new.superclassTypes(of: type).lazy.compactMap(new.homeDeclaration).first { $0.declaration.id == superclass.id }
    let designated = { (type: Declaration) in
      self.new.members(of: type, from: type.id == superclass.id ? home?.surface ?? self.new : self.new)
        .filter { $0.kind == .initializer && !$0.modifiers.contains(.convenience) }
    }
    let overrides = (new.members[type.id] ?? []).filter { $0.kind == .initializer && $0.modifiers.contains(.override) }
    let inheritsConvenience = !superclass.has("@_hasMissingDesignatedInitializers")
      && designated(superclass).allSatisfy { asked in overrides.contains { $0.name == asked.name } }
    return !designated(type).isEmpty && !(inherited.modifiers.contains(.convenience) && inheritsConvenience)
  }

  /// Whether the type has a new member of its own that takes the same and gives something else: calls mean that one.
  private func isShadowed(_ old: Declaration) -> Bool {
    guard let container = newContainer(of: old) else { return false }
    return (new.members[container] ?? []).contains { member in
      self.old.byID[member.id] == nil && member.name == old.name && member.kind == old.kind && member.type != old.type
        && member.parameters?.map(\.type) == old.parameters?.map(\.type) && new.concealment(of: member) == nil
        && self.old.byID[old.parent ?? ""]?.kind != .protocol
    }
  }

  /// What clients override must not move to where they cannot.
  private func isStillOpen(_ old: Declaration, _ new: Declaration) -> Bool {
    old.access != .open || new.access == .open
  }
}

/// The type that a member belongs to in the new surface, as the protocols that it conforms to see it.
private struct MemberOwner {
  let name: String
  let type: TypeStructure
  /// nil for another module's type.
  let declaration: Declaration?
  let ancestors: Set<String>
  /// Conformances that the module declares.
  private let entries: [Inheritance]
  /// The names of another module's generic parameters, which stay as they are in its extensions.
  private let placeholders: Set<String>

  init?(of old: Declaration, in comparison: Comparison) {
    let new = comparison.new
    if let type = comparison.newContainer(of: old).flatMap({ new.byID[$0] }), type.kind.isNominal {
      name = "\(new.module).\(type.qualifiedName)"
      self.type = type.kind == .protocol ? TypeStructure(.selfType) : new.structure(of: type)
      declaration = type
      entries = type.inheritance
      placeholders = []
      ancestors = new.ancestors(of: name).union(Self.asked(by: old, in: new))
      return
    }
    guard let module = old.extendedModule, old.parent != nil else { return nil }
    let local = old.path.dropLast().joined(separator: ".")
    name = module == "Swift" ? local : "\(module).\(local)"
    let parameters = StandardLibrary.parameters(ofType: name)
    type = StandardLibrary.knows(protocol: name)
      ? TypeStructure(.selfType) : StandardLibrary.structure(name, parameters.map { TypeStructure(.nominal($0)) })
    declaration = nil
    placeholders = Set(parameters)
    entries = (new.byName[local] ?? []).filter { $0.kind == .extension }.flatMap(\.inheritance)
    let declared = entries.flatMap { new.names(in: $0.type) }
    ancestors = StandardLibrary.ancestors(of: name).union(declared)
      .union(declared.flatMap { new.ancestors(of: $0) }).union(Self.asked(by: old, in: new))
  }

  /// What an extension of a protocol asks of its conforming types besides, `where Self: Other`, and what that inherits from.
  private static func asked(by old: Declaration, in new: Surface) -> Set<String> {
    let asked = old.generics.requirements.filter { $0.subject.text == "Self" && $0.relation == .conforms }
      .flatMap { new.names(in: $0.constraint) }
    return Set(asked).union(asked.flatMap { new.ancestors(of: $0) })
  }

  /// The member of a protocol as this type has it; nil when the type does not have it.
  func adapted(
    _ member: Declaration, through ancestor: String, for old: Declaration, in comparison: Comparison
  ) -> Declaration? {
    if old.accessors?.isSettable == true, mutatesReference(member, through: ancestor, comparison) { return nil }
    var result = member.mappingTypes { reference($0, comparison) }
    result.id += " of \(name)"
    result.parent = declaration?.id ?? old.parent
    result.requirement = nil
    // What a class returns as `Self` is an instance of the subclass also where it is inherited.
    if declaration?.kind == .class { result.type = member.type.map { reference($0, comparison, keepsSelf: true) } }
    let requirements = result.generics.requirements + conditions(for: ancestor, of: old, comparison)
    let isLacking = requirements.contains { requirement in
      isAboutPlaceholder(requirement)
        ? !isImplied(requirement, by: old, comparison) : isKnownToFail(requirement, comparison)
    }
    if isLacking { return nil }
    result.generics.requirements = Set(requirements.filter { !isAboutPlaceholder($0) && !isRefinement($0) }).sorted()
    result.generics.parameters = (declaration?.generics.parameters ?? []) + member.generics.parameters
    return result
  }

  /// Whether setting the member needs a variable though the type is a class: so does what an extension of a protocol has
  /// that is for values as well.
  private func mutatesReference(_ member: Declaration, through ancestor: String, _ comparison: Comparison) -> Bool {
    guard let kind = declaration?.kind, [.class, .actor].contains(kind), !member.kind.isStaticMember,
      let accessors = member.accessors, accessors.isSettable, !accessors.hasNonmutatingSetter
    else { return false }
    let asked = member.generics.requirements.filter { $0.subject.text == "Self" }.flatMap { comparison.new.names(in: $0.constraint) }
    let bounds = comparison.new.ancestors(of: ancestor).union(asked).union(asked.flatMap { comparison.new.ancestors(of: $0) })
    return !bounds.contains { name in
      ["AnyObject", "Actor", "_Concurrency.Actor"].contains(name)
        || comparison.new.declaration(of: TypeStructure(.nominal(name)))?.kind == .class
    }
  }

  /// The member of a generic superclass as this class has it.
  func inheriting(_ member: Declaration, from type: Declaration, in new: Surface) -> Declaration {
    guard let declaration, !type.generics.parameters.isEmpty,
      let superclass = new.superclassTypes(of: declaration).first(where: { new.homeDeclaration(of: $0)?.declaration.id == type.id })
    else { return member }
    var result = new.inherited(member, from: type, as: superclass, by: declaration)
    result.id += " of \(name)"
    result.parent = declaration.id
    return result
  }

  /// The conditions under which the type conforms to the protocol: of several those that the old member had as well.
  private func conditions(for ancestor: String, of old: Declaration, _ comparison: Comparison) -> [GenericRequirement] {
    let leading = entries.filter { entry in
      comparison.new.names(in: entry.type).contains { $0 == ancestor || comparison.new.ancestors(of: $0).contains(ancestor) }
    }
    let given = RequirementSet(old.generics.requirements, excluding: nil, of: old, comparison)
    let fulfilled = leading.first { entry in
      RequirementSet(entry.conditions, excluding: nil, of: old, comparison).missing(from: given, under: old.generics).isEmpty
    }
    return (fulfilled ?? leading.first)?.conditions ?? []
  }

  private func isAboutPlaceholder(_ requirement: GenericRequirement) -> Bool {
    TypeStructure(requirement.subject).contains { part in
      if case .nominal(let name) = part.head { placeholders.contains(name) } else { false }
    }
  }

  /// What every type that conforms to the owner fulfils, because the owner is a protocol that asks for it.
  private func isRefinement(_ requirement: GenericRequirement) -> Bool {
    declaration?.kind == .protocol && requirement.subject.text == "Self" && requirement.relation == .conforms
      && (ancestors.contains(requirement.constraint.text) || requirement.constraint.text == name)
  }

  private func isKnownToFail(_ requirement: GenericRequirement, _ comparison: Comparison) -> Bool {
    let (subject, constraint) = (TypeStructure(requirement.subject), TypeStructure(requirement.constraint))
    guard subject.root.isFixed else { return false }
    if requirement.relation == .conforms { return comparison.conforms(subject, to: constraint) == false }
    if case .member = subject.head { return false }
    return comparison.resolveNew(subject) != comparison.resolveNew(constraint)
  }

  private func isImplied(_ wanted: GenericRequirement, by old: Declaration, _ comparison: Comparison) -> Bool {
    let constraint = TypeStructure(wanted.constraint)
    return old.generics.requirements.contains { given in
      guard given.subject == wanted.subject else { return false }
      if given.constraint == wanted.constraint { return given.relation == wanted.relation || given.relation == .sameType }
      return wanted.relation == .conforms && comparison.conforms(TypeStructure(given.constraint), to: constraint) ?? true
    }
  }

  // MARK: Self and its associated types

  private func reference(_ type: TypeReference, _ comparison: Comparison, keepsSelf: Bool = false) -> TypeReference {
    guard type.text.contains("Self") else { return type }
    return TypeReference(specialised(TypeStructure(type), comparison, keepsSelf: keepsSelf).text)
  }

  private func specialised(_ structure: TypeStructure, _ comparison: Comparison, keepsSelf: Bool) -> TypeStructure {
    if structure.head == .selfType { return keepsSelf ? structure : type }
    guard case .member(let name) = structure.head else {
      return TypeStructure(structure.head, structure.arguments.map { specialised($0, comparison, keepsSelf: keepsSelf) })
    }
    let owner = structure.arguments.map { specialised($0, comparison, keepsSelf: false) }
    return owner.first.flatMap { associatedType(name, of: $0, comparison) } ?? TypeStructure(structure.head, owner)
  }

  private func associatedType(_ name: String, of base: TypeStructure, _ comparison: Comparison) -> TypeStructure? {
    if let known = StandardLibrary.associatedType(name, of: base) { return known }
    guard base == type, let declaration else { return nil }
    if let member = comparison.new.memberType(name, of: type) { return member }
    return declaration.generics.parameters.first { $0.name == name }.map { TypeStructure(.parameter($0.canonicalName)) }
  }
}

extension StandardLibrary {
  /// The names of a type's generic parameters, for those that others are known to extend: they are not in the graph,
  /// and an extension's member calls them by name.
  static func parameters(ofType name: String) -> [String] {
    switch name {
    case "Array", "ArraySlice", "ContiguousArray", "Set": ["Element"]
    case "Dictionary": ["Key", "Value"]
    case "Optional": ["Wrapped"]
    case "Result": ["Success", "Failure"]
    case "Range", "ClosedRange": ["Bound"]
    case "UnsafePointer", "UnsafeMutablePointer": ["Pointee"]
    case "UnsafeBufferPointer", "UnsafeMutableBufferPointer": ["Element"]
    case "Unmanaged": ["Instance"]
    case "KeyedDecodingContainer", "KeyedEncodingContainer": ["K"]
    case "Task": ["Success", "Failure"]
    case "TaskGroup": ["ChildTaskResult"]
    case "AsyncStream": ["Element"]
    default: []
    }
  }

  /// The type in normal form, which has sugar for some.
  static func structure(_ name: String, _ arguments: [TypeStructure]) -> TypeStructure {
    switch name {
    case "Array": TypeStructure(.array, arguments)
    case "Dictionary": TypeStructure(.dictionary, arguments)
    case "Optional": TypeStructure(.optional, arguments)
    default: TypeStructure(.nominal(name), arguments)
    }
  }

  /// The protocols that a type, or a protocol, conforms to whatever its arguments are.
  static func ancestors(of name: String) -> Set<String> {
    var found: Set<String> = []
    var pending = directConformances(of: name)
    while let next = pending.popLast() {
      if found.insert(next).inserted { pending += inherited(by: next) }
    }
    return found
  }
}
