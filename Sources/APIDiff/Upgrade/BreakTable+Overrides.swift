import APIModel

/// The client's own members that override or witness the library's.
extension BreakTable {
  /// Whether clients' subclasses get the new member, which overrides nothing that they had before.
  func isInheritable(_ added: Declaration) -> Bool {
    guard [.method, .property, .staticMethod, .staticProperty].contains(added.kind), !added.modifiers.contains(.override),
      let type = new.container(of: added), type.kind == .class, new.concealment(of: added) == nil
    else { return false }
    return type.access == .open || subclasses(of: type).contains { $0.access == .open }
  }

  /// Where a new name hides an everyday one of the standard library: inside of what has it as a member, or wherever the
  /// module is imported.
  func hidden(_ finding: Finding, _ added: Declaration, _ use: ClientUse) -> [Answer] {
    guard finding.impact.source == .breaking else { return [] }
    let name = added.baseName
    let places: [SourceLocation]?
    if added.parent == nil {
      places = added.kind.isType && StandardLibrary.isEveryday(name) ? use.syntax?.fileNames[name] : nil
    } else {
      let isEveryday = added.kind.isType ? StandardLibrary.isEveryday(name) : StandardLibrary.isEverydayFunction(name)
      places = isEveryday && use.relations[.base] != nil ? use.syntax?.members?.names[name] : nil
    }
    return (places ?? []).map { Answer(.affected, "'\(name)' is the library's '\(finding.symbol.path)' here now", at: $0) }
  }

  /// What had the name before, where a new overload breaks calls.
  func rivals(of finding: Finding) -> [Declaration] {
    guard finding.impact.source == .breaking, let added = new.byID[finding.symbol.id], added.parameters != nil else { return [] }
    return old.snapshot.declarations.filter {
      $0.baseName == added.baseName && $0.path.dropLast() == added.path.dropLast() && $0.parameters != nil
    }
  }

  /// A call that the new overload takes as well.
  func rival(_ finding: Finding, _ added: Declaration, _ use: ClientUse) -> Answer? {
    if use.roles.contains(.implicit), use.syntax?.isTypeHead == false, old.byID[use.symbol]?.parent == added.parent {
      return Answer(.possible, "the builder has '\(finding.symbol.path)' now, and may make something else of the block")
    }
    guard !use.roles.contains(.definition), use.syntax?.call?.fits(added) == true,
      rivals(of: finding).contains(where: { $0.id == use.symbol })
    else { return nil }
    return Answer(.possible, "a new overload takes this call, or competes for it")
  }

  /// The library's own subclasses of a class.
  func subclasses(of type: Declaration) -> [Declaration] {
    let name = new.fullName(of: type)
    return new.snapshot.declarations.filter { $0.kind == .class && new.superclasses(of: new.fullName(of: $0)).contains(name) }
  }

  /// Whether a subclass declares what its superclass had.
  func isPushedDown(_ finding: Finding) -> Bool { !heirs(of: finding).isEmpty }

  /// The subclasses that declare what their superclass had.
  private func heirs(of finding: Finding) -> [Declaration] {
    guard finding.kind == .removal, let before = old.byID[finding.symbol.id], let container = old.container(of: before),
      container.kind == .class, let type = new.byName[container.qualifiedName]?.first(where: { $0.kind == .class })
    else { return [] }
    return subclasses(of: type).filter { heir in
      (new.members[heir.id] ?? []).contains { $0.name == before.name && $0.kind == before.kind && new.concealment(of: $0) == nil }
    }
  }

  /// Whether the client's type inherits from such a subclass, or from one of its subclasses.
  private func inheritsHeir(_ finding: Finding, _ use: ClientUse) -> Bool {
    let bases = Set((use.syntax?.enclosing?.heads ?? [:]).keys)
    return heirs(of: finding).contains { heir in
      bases.contains(heir.name) || subclasses(of: heir).contains { bases.contains($0.name) }
    }
  }

  /// Whether an optional is asked for now where nobody writes: what overrides may go on giving a value.
  private func isGivenForOptional(_ finding: Finding) -> Bool {
    guard ["swift-result-type-changed", "swift-property-type-changed"].contains(finding.rule), let before = old.byID[finding.symbol.id],
      let after = successors(of: finding).first(where: { $0.name == before.name && $0.kind == before.kind }),
      after.accessors?.isSettable != true, let given = before.type.map(TypeStructure.init), let asked = after.type.map(TypeStructure.init)
    else { return false }
    return !given.isOptional && asked.isOptional && old.resolvingAlias(given) == new.resolvingAlias(asked.unwrapped)
  }

  /// A subclass that has the same member overrides now, and does not say so. A function that takes or gives other
  /// types is another one.
  func redeclared(_ added: Declaration, _ members: UseSyntax.Members) -> Answer? {
    guard !members.isProtocol, let place = members.places[added.name], let own = members.signatures[added.name] else { return nil }
    let alike = own.filter { $0.isStatic == added.kind.isStaticMember }
    if alike.isEmpty { return nil }
    let result = added.type.map { bare($0) } ?? "()"
    let types = added.parameters.map { $0.map { bare($0.type) }.joined(separator: ",") + "->" + result } ?? ""
    let reason = "its superclass has '\(added.name)' now, which the subclass declares without 'override'"
    return alike.contains { Self.bare($0.types) == types } ? Answer(.affected, reason, at: place) : nil
  }

  private func bare(_ type: TypeReference) -> String { Self.bare(type.text) }

  /// Without white space, and without whose types they are.
  private static func bare(_ text: String) -> String {
    text.replacing(/[A-Za-z_]\w*\./, with: "").replacing("any ", with: "").replacing(" ", with: "").replacing("->Void", with: "->()")
  }

  /// What a member of the client that overrides or witnesses the changed one meets; nil when it is safe.
  func override(_ row: BreakRow, _ finding: Finding, _ use: ClientUse) -> Answer? {
    let declaration = old.byID[finding.symbol.id]
    let container = declaration.flatMap { old.container(of: $0) }
    // A function of another type is another one for overrides and witnesses.
    let row = finding.rule == "swift-parameter-autoclosure-changed" ? .type : row
    switch row {
    // Who does without may go on so.
    case .effect: return nil
    case .member where finding.rule == "swift-setter-added" && use.syntax?.effects.contains(.settable) == true: return nil
    case .mention, .shape, .value, .type, .member:
      if container?.kind == .class {
        // Initialisers that a subclass inherits are noted at its name.
        if use.roles.contains(.implicit) || inheritsHeir(finding, use) || isGivenForOptional(finding) { return nil }
        return Answer(.affected, "it overrides '\(finding.symbol.path)', which is not there in this form any more")
      }
      if declaration?.kind == .associatedType { return Answer(.possible, "it names an associated type that changed") }
      if requiresMember(finding) { return witness(finding, use, of: container) }
      // A default argument more is seen by callers and overrides alone.
      if row == .value { return nil }
      return Answer(.silent, "it was called through '\(finding.symbol.path)', and is not called any more")
    case .conformer where finding.rule == "swift-requirement-removed":
      return Answer(.silent, "'\(finding.symbol.path)' is no requirement any more: calls through the protocol do not reach it")
    case .openness: return Answer(.affected, "it overrides what may not be overridden any more")
    case .setter where use.syntax?.effects.contains(.observed) == true:
      return Answer(.affected, "it observes what cannot be written any more")
    case .context where finding.rule == "swift-throws-removed":
      return use.syntax?.effects.contains(.throwing) == true ? Answer(.affected, "it throws, and may not any more") : nil
    case .context where finding.rule == "swift-async-removed":
      return use.syntax?.effects.contains(.asynchronous) == true ? Answer(.affected, "it is asynchronous, and may not be any more") : nil
    case .context where finding.rule.contains("actor-removed") || finding.rule.contains("isolation-removed"):
      return Answer(.possible, "it is called without the actor now")
    default: return nil
    }
  }

  /// Whether conforming types must have the new form themselves.
  private func requiresMember(_ finding: Finding) -> Bool {
    successors(of: finding).contains { $0.requirement == .required }
  }

  /// A type that has the new form beside the old one goes on conforming.
  private func witness(_ finding: Finding, _ use: ClientUse, of container: Declaration?) -> Answer? {
    let reason = "it was what '\(finding.symbol.path)' requires, and the requirement has another form now"
    guard let enclosing = use.syntax?.enclosing, let before = old.byID[finding.symbol.id] else { return Answer(.affected, reason) }
    let after = successors(of: finding).filter { $0.requirement == .required }
    if after.contains(where: { $0.name != before.name && enclosing.places[$0.name] != nil }) { return nil }
    // What an associated type stands for follows from the member.
    let isOpen = finding.rule.contains("type-changed") && after.contains { requirement in
      ([requirement.type].compactMap { $0 } + (requirement.parameters ?? []).map(\.type)).contains { $0.text.contains("Self.") }
    }
    if isOpen { return Answer(.possible, reason) }
    // The compiler points to what has other labels alone, and to the type otherwise.
    let isNear = after.contains { $0.name != before.name && $0.parameters?.count == before.parameters?.count }
    return Answer(.affected, reason, at: isNear ? nil : container.flatMap { enclosing.heads[$0.baseName] })
  }
}
