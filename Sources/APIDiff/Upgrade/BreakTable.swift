import APIModel

/// Decides for one break and one place of a client whether they meet: the table of
/// Documentation/Upgrade.md, a row a function.
struct BreakTable: Sendable {
  let old: Surface
  let new: Surface
  /// What findings of their own tell of.
  let reported: Set<String>
  /// Which of the library's headers lead to which (C).
  let headers: (old: CHeaders, new: CHeaders)?

  init(old: Surface, new: Surface, reported: Set<String> = []) {
    self.old = old
    self.new = new
    self.reported = reported
    headers = CHeaders(old).flatMap { old in CHeaders(new).map { (old, $0) } }
  }

  typealias Certainty = UpgradeReport.Certainty

  /// What a row says about one use: nil when the use is safe.
  struct Answer: Sendable, Hashable {
    var certainty: Certainty
    var reason: String
    /// Where it shows, when that is not the use's own place.
    var location: SourceLocation?

    init(_ certainty: Certainty, _ reason: String, at location: SourceLocation? = nil) {
      self.certainty = certainty
      self.reason = reason
      self.location = location
    }
  }

  /// - Parameter row: The row of the finding's rule.
  func answers(_ row: BreakRow, _ finding: Finding, _ use: ClientUse) -> [Answer] {
    if use.relations[.overrides]?.contains(finding.symbol.id) == true {
      // The default implementation that a conforming type was given is noted at the type's name.
      return one(use.roles.contains(.definition) ? override(row, finding, use) : nil)
    }
    if row == .openness, use.roles.contains(.definition), !(use.relations[.overrides] ?? []).isDisjoint(with: closedMembers(finding)) {
      return [Answer(.affected, "it overrides what may not be overridden any more")]
    }
    if old.language == .c { return cAnswers(row, finding, use) }
    switch row {
    case .mention where finding.rule == "swift-generic-parameter-changed": return genericParameter(finding, use)
    case .mention where finding.rule == "swift-type-kind-changed":
      let isMention = use.symbol == finding.symbol.id && use.relations[.base] == nil
      return isMention ? use.syntax.flatMap { identity(finding, $0) } ?? one(kindChanged(finding, use)) : one(kindChanged(finding, use))
    case .mention where finding.rule == "swift-case-became-member": return one(caseBecameMember(finding, use))
    case .mention where isProjectedValue(finding): return projections(finding, use)
    case .mention: return one(mention(finding, use))
    // The index has these at braces; the compiler points to what is in the block.
    case .shape where isBuilderMethod(finding) && use.roles.contains(.implicit): return []
    case .shape where isBuilderMethod(finding) && use.symbol != finding.symbol.id: return one(builder(finding, use))
    case .shape: return one(shape(finding, use))
    case .value: return one(value(finding, use))
    case .type: return type(finding, use)
    case .effect: return one(effect(finding, use))
    case .enumCase: return one(enumCase(finding, use))
    case .requirement: return one(requirement(finding, use))
    case .conformer: return one(conformer(finding, use))
    case .openness: return one(openness(finding, use))
    case .conformance: return conformance(finding, use)
    case .setter: return setter(finding, use)
    case .context where finding.rule.hasSuffix("actor-added") || finding.rule == "swift-type-isolation-added":
      return one(isolation(finding, use))
    case .context where finding.rule == "swift-type-attribute-removed": return attribute(finding, use)
    case .context where finding.rule.contains("mutating"): return one(mutation(finding, use))
    case .context: return one(context(finding, use))
    case .addition: return addition(finding, use)
    case .module: return one(module(finding, use))
    case .layout, .member: return []
    }
  }

  func one(_ answer: Answer?) -> [Answer] { [answer].compactMap { $0 } }

  /// The new declarations that go by the old name (or that the finding pairs it with).
  func successors(of finding: Finding) -> [Declaration] {
    guard let declaration = old.byID[finding.symbol.id] else { return [] }
    return siblings(of: declaration).filter { $0.baseName == declaration.baseName && new.concealment(of: $0) == nil }
  }

  /// The new declarations beside an old one. A type of another kind has another id, and so has
  /// another module's type that moved to a third one.
  private func siblings(of declaration: Declaration) -> [Declaration] {
    guard let parent = declaration.parent else { return new.topLevel[declaration.baseName] ?? [] }
    if let members = new.members[parent] { return members }
    if let container = old.byID[parent] {
      let type = new.byName[container.qualifiedName]?.first { $0.kind.isType }
      return type.flatMap { new.members[$0.id] } ?? []
    }
    let path = declaration.path.dropLast()
    return new.snapshot.declarations.filter { $0.extendedModule != nil && $0.path.dropLast() == path }
  }

  // MARK: Rows

  func isUse(_ finding: Finding, _ use: ClientUse) -> Bool {
    use.symbol == finding.symbol.id && !use.roles.contains(.definition)
  }

  func mention(_ finding: Finding, _ use: ClientUse) -> Answer? {
    if use.symbol != finding.symbol.id {
      return use.roles.contains(.definition) ? nil : Answer(.affected, "'\(use.name)' went with '\(finding.symbol.path)'")
    }
    guard isUse(finding, use), !isDerivedNow(finding, use) else { return nil }
    if finding.rule == "swift-member-kind-changed", use.syntax?.context == .discarded, use.syntax?.call == nil,
      new.byID[finding.symbol.id]?.parameters != nil || successors(of: finding).contains(where: { $0.parameters != nil })
    {
      return Answer(.silent, "it names the function now, and does not call it")
    }
    if isPushedDown(finding) { return Answer(.possible, "a subclass has it now; whether it is used of one is not known") }
    return Answer(.affected, "it names '\(finding.symbol.path)'")
  }

  /// An enum with raw values has the property that its predecessor declared, to be read.
  private func isDerivedNow(_ finding: Finding, _ use: ClientUse) -> Bool {
    guard finding.rule == "swift-property-removed", let before = old.byID[finding.symbol.id], before.name == "rawValue",
      let type = old.container(of: before).flatMap({ new.byName[$0.qualifiedName]?.first { $0.kind == .enum } })
    else { return false }
    return type.type == before.type && !use.roles.contains(.write)
  }

  /// Types with other parameters are written otherwise; those with other names alone only matter to
  /// extensions, in which the parameters go by name.
  private func genericParameter(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard let mention = mention(finding, use) else { return [] }
    guard let before = old.byID[finding.symbol.id], let after = successors(of: finding).first(where: { $0.kind == before.kind }),
      before.generics.parameters.count == after.generics.parameters.count
    else { return [mention] }
    let gone = Set(before.generics.parameters.map(\.name)).subtracting(after.generics.parameters.map(\.name))
    if gone.isEmpty, use.syntax?.call == nil { return [Answer(.possible, "its generic arguments are for other parameters now, where they are written")] }
    return gone.sorted().flatMap { name in
      (use.syntax?.extensionNames?[name] ?? []).map {
        Answer(.affected, "the generic parameter '\(name)' has another name now", at: $0)
      }
    }
  }

  private func enumCase(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard let pattern = use.syntax?.pattern, let added = new.byID[finding.symbol.id], added.parent != nil,
      old.byID[use.symbol]?.parent == added.parent, !use.roles.contains(.definition)
    else { return nil }
    switch pattern {
    case .exhaustive:
      return Answer(.affected, "this switch names every case and has no default", at: use.syntax?.switchLocation)
    case .nested:
      return Answer(
        .possible, "the case is part of a larger pattern in a switch without a default", at: use.syntax?.switchLocation)
    case .hasDefault: return nil
    }
  }

  private func isConformance(to type: String?, _ use: ClientUse) -> Bool {
    use.symbol == type && use.relations[.base] != nil
  }

  private func requirement(_ finding: Finding, _ use: ClientUse) -> Answer? {
    let added = new.byID[finding.symbol.id] ?? old.byID[finding.symbol.id]
    guard isConformance(to: added?.parent, use) else { return nil }
    let reason = "the type conforms, and must have '\(finding.symbol.path)' now"
    guard let members = use.syntax?.members, let added else { return Answer(.affected, reason) }
    if finding.rule == "swift-required-added" { return requiredInitializer(members) }
    if members.isProtocol { return nil }
    if members.places[added.name] != nil {
      return Answer(.possible, "the type conforms, and has a '\(added.name)'; whether it fits is not known")
    }
    // The compiler points to what is nearly it.
    let near = members.places.first { name, _ in
      name.prefix { $0 != "(" } == added.baseName && name.count { $0 == ":" } == added.name.count { $0 == ":" }
    }
    return Answer(.affected, reason, at: near?.value)
  }

  private func requiredInitializer(_ members: UseSyntax.Members) -> Answer? {
    guard !members.isProtocol, members.places.keys.contains(where: { $0.hasPrefix("init(") }) else { return nil }
    return Answer(.affected, "the subclass has initialisers of its own, and must have this one now", at: members.end)
  }

  private func conformer(_ finding: Finding, _ use: ClientUse) -> Answer? {
    if finding.rule == "swift-requirement-removed" { return isUse(finding, use) ? mention(finding, use) : nil }
    let declaration = new.byID[finding.symbol.id] ?? old.byID[finding.symbol.id]
    let type = declaration?.kind == .protocol ? declaration?.id : declaration?.parent
    guard isConformance(to: type, use) else { return nil }
    if let members = use.syntax?.members, let declaration, declaration.kind != .protocol {
      if members.isProtocol { return nil }
      let hasIt = members.places[declaration.name] != nil
      if finding.rule == "swift-default-implementation-removed" {
        return hasIt ? nil : Answer(.affected, "the type conforms, and has no '\(declaration.name)' of its own")
      }
    }
    return Answer(.possible, "the type conforms; whether it has what is needed now depends on its own members")
  }

  /// The members of a class that is closed now, which go with it.
  func closedMembers(_ finding: Finding) -> Set<String> {
    Set((old.members[finding.symbol.id] ?? []).filter { $0.access == .open }.map(\.id))
  }

  private func openness(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isConformance(to: finding.symbol.id, use) else { return nil }
    return Answer(.affected, "it inherits from a class that is not open any more")
  }

  private func context(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !use.roles.contains(.implicit) else { return nil }
    if let syntax = use.syntax, let answer = decided(finding, syntax) { return answer.value }
    return Answer(.possible, "whether it is affected depends on where and with what it is used")
  }

  /// What the source around a use decides; the outer nil: nothing.
  private func decided(_ finding: Finding, _ syntax: UseSyntax) -> (value: Answer?, isSure: Bool)? {
    switch finding.rule {
    case "swift-projected-value-removed":
      let isProjected = syntax.spelling.hasPrefix("$")
      return (isProjected ? Answer(.affected, "it uses the projected value, which is gone") : nil, true)
    case "swift-noasync-added":
      guard let isAsynchronous = syntax.isAsynchronous else { return nil }
      let certainty: Certainty = finding.impact.onlyInSwift6 ? .possible : .affected
      return (isAsynchronous ? Answer(certainty, "the code around it is asynchronous") : nil, true)
    case "swift-parameter-escaping-added":
      if let passed = syntax.passed.first(where: { $0.form == .nonescaping }) {
        return (Answer(.affected, "the closure that it passes may not escape", at: passed.location), true)
      }
      return passesIndependentClosures(syntax) ? (nil, true) : nil
    case "swift-parameter-sendable-added", "swift-parameter-sending-added":
      return passesIndependentClosures(syntax) ? (nil, true) : nil
    default: return nil
    }
  }

  /// A closure that captures nothing may be kept, and run anywhere.
  private func passesIndependentClosures(_ syntax: UseSyntax) -> Bool {
    let closures = syntax.passed.filter { if case .closure = $0.form { true } else { false } }
    return !closures.isEmpty && closures.allSatisfy(\.isIndependent) && syntax.passed.allSatisfy { $0.isIndependent || $0.form.isLiteral }
  }

  /// New members compete with nothing of the client's own: its extensions win. But subclasses must have a required
  /// initialiser, and say that they override what they declared before; and a new overload may take calls.
  private func addition(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard let added = new.byID[finding.symbol.id] else { return [] }
    let hidden = hidden(finding, added, use)
    return hidden.isEmpty ? one(clash(finding, added, use)) : hidden
  }

  private func clash(_ finding: Finding, _ added: Declaration, _ use: ClientUse) -> Answer? {
    guard use.relations[.base] != nil, let members = use.syntax?.members else { return rival(finding, added, use) }
    if added.kind == .initializer {
      return added.modifiers.contains(.required) && isConformance(to: added.parent, use) ? requiredInitializer(members) : nil
    }
    return isInheritable(added) ? redeclared(added, members) : nil
  }

  private func module(_ finding: Finding, _ use: ClientUse) -> Answer? {
    switch finding.rule {
    case "swift-module-removed": Answer(.affected, "it imports '\(finding.symbol.path)'")
    case "swift-reexport-removed": Answer(.possible, "code below may use the other module without importing it")
    default: nil
    }
  }
}
