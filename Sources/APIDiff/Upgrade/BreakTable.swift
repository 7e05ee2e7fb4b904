import APIModel

/// Decides for one break and one place of a client whether they meet: the table of
/// Documentation/Upgrade.md, a row a function.
struct BreakTable: Sendable {
  let old: Surface
  let new: Surface

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
  func answer(_ row: BreakRow, _ finding: Finding, _ use: ClientUse) -> Answer? {
    if let answer = override(row, finding, use) { return answer.value }
    switch row {
    case .mention: return mention(finding, use)
    case .shape: return shape(finding, use)
    case .value: return value(use)
    case .type: return type(finding, use)
    case .effect: return effect(finding, use)
    case .enumCase: return enumCase(finding, use)
    case .requirement: return requirement(finding, use)
    case .conformer: return conformer(finding, use)
    case .openness: return openness(finding, use)
    case .conformance: return conformance(finding, use)
    case .setter: return setter(finding, use)
    case .context: return context(finding, use)
    case .addition: return addition(finding, use)
    case .module, .layout, .member: return nil
    }
  }

  // MARK: The client's own members

  /// What a member of the client that overrides or witnesses the changed one meets. The outer nil:
  /// the use is none; the inner one: it is safe.
  private func override(_ row: BreakRow, _ finding: Finding, _ use: ClientUse) -> (value: Answer?, isOne: Bool)? {
    guard use.relations[.overrides]?.contains(finding.symbol.id) == true else { return nil }
    let declaration = old.byID[finding.symbol.id]
    let container = declaration.flatMap { old.container(of: $0) }
    switch row {
    case .mention, .shape, .type, .effect, .member:
      if container?.kind == .class {
        return (Answer(.affected, "it overrides '\(finding.symbol.path)', which is not there in this form any more"), true)
      }
      if declaration?.kind == .associatedType { return (Answer(.possible, "it names an associated type that changed"), true) }
      if requiresMember(finding) {
        return (Answer(.affected, "it was what '\(finding.symbol.path)' requires, and the requirement has another form now"), true)
      }
      return (Answer(.silent, "it was called through '\(finding.symbol.path)', and is not called any more"), true)
    case .conformer where finding.rule == "swift-requirement-removed":
      return (Answer(.silent, "'\(finding.symbol.path)' is no requirement any more: calls through the protocol do not reach it"), true)
    case .openness: return (Answer(.affected, "it overrides what may not be overridden any more"), true)
    default: return (nil, true)
    }
  }

  /// Whether conforming types must have the new form themselves.
  private func requiresMember(_ finding: Finding) -> Bool {
    successors(of: finding).contains { $0.requirement == .required }
  }

  /// The new declarations that go by the old name (or that the finding pairs it with).
  func successors(of finding: Finding) -> [Declaration] {
    guard let declaration = old.byID[finding.symbol.id] else { return [] }
    let siblings = declaration.parent.map { new.members[$0] ?? [] } ?? new.topLevel[declaration.baseName] ?? []
    return siblings.filter { $0.baseName == declaration.baseName && new.concealment(of: $0) == nil }
  }

  // MARK: Rows

  private func isUse(_ finding: Finding, _ use: ClientUse) -> Bool {
    use.symbol == finding.symbol.id && !use.roles.contains(.definition)
  }

  private func mention(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use) else { return nil }
    return Answer(.affected, "it names '\(finding.symbol.path)'")
  }

  /// Calls break when no overload of the new version takes their labels.
  private func shape(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use) else { return nil }
    if new.language == .c { return Answer(.affected, "it uses '\(finding.symbol.path)' with the old parameters") }
    if finding.symbol.kind == .operatorFunction {
      let isLast = successors(of: finding).isEmpty
      return Answer(isLast ? .affected : .possible, "it uses this operator; another overload may take the operands")
    }
    let others = successors(of: finding)
    guard let call = use.syntax?.call else {
      if others.isEmpty { return Answer(.affected, "it names '\(finding.symbol.path)'") }
      let reason = use.syntax == nil ? "the call's arguments could not be read" : "it uses the function as a value of its old type"
      return Answer(use.syntax == nil ? .possible : .affected, reason)
    }
    let fitting = others.filter(call.fits)
    if fitting.isEmpty { return Answer(.affected, "no overload of the new version takes this call's arguments") }
    // What stays and takes the labels need not take the types.
    let isRemoval = finding.kind == .removal && finding.new == nil
    return isRemoval ? Answer(.possible, "an overload takes these labels; whether it takes the types is not known") : nil
  }

  private func value(_ use: ClientUse) -> Answer? {
    guard !use.roles.contains(.definition), !use.roles.contains(.implicit), let syntax = use.syntax, syntax.call == nil,
      !use.roles.contains(.call)
    else { return nil }
    return Answer(.affected, "it uses the function as a value, and a default argument is no part of its type")
  }

  private func type(_ finding: Finding, _ use: ClientUse) -> Answer? {
    if finding.rule == "c-callback-signature-changed", !use.roles.contains(.definition) {
      let isTypedef = use.symbol == finding.symbol.id && finding.symbol.kind == .cTypedef
      if isTypedef { return Answer(.possible, "it names the type of a callback whose signature changed") }
      return Answer(.affected, "it hands over a callback of the type '\(finding.symbol.path)', or holds one")
    }
    guard isUse(finding, use) else { return nil }
    if finding.rule == "swift-typealias-target-changed" || finding.rule == "c-typedef-target-changed" {
      return Answer(.possible, "whether it fits the new type depends on what is done with it")
    }
    if let call = use.syntax?.call {
      let paired = finding.new?.declaration
      let others = successors(of: finding).filter { $0.text != paired && call.fits($0) }
      if !others.isEmpty { return Answer(.possible, "another overload takes these labels; whether it takes the types is not known") }
    }
    return Answer(.affected, "it relies on the old type")
  }

  private func effect(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use) else { return nil }
    guard let syntax = use.syntax else { return Answer(.possible, "its source could not be read") }
    switch finding.rule {
    case "swift-throws-added":
      return syntax.isTried ? nil : Answer(.affected, "it is not under a 'try'")
    case "swift-async-added":
      return syntax.isAwaited ? nil : Answer(.affected, "it is not awaited")
    default:
      return Answer(.possible, "what is thrown has another type now; a 'catch' or a typed 'throws' may not take it")
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
    guard isConformance(to: new.byID[finding.symbol.id]?.parent ?? old.byID[finding.symbol.id]?.parent, use) else { return nil }
    if finding.rule == "swift-required-added" { return Answer(.possible, "subclasses with initialisers of their own must have it") }
    return Answer(.affected, "the type conforms, and must have '\(finding.symbol.path)' now (unless it happens to have it)")
  }

  private func conformer(_ finding: Finding, _ use: ClientUse) -> Answer? {
    if finding.rule == "swift-requirement-removed", isUse(finding, use) { return mention(finding, use) }
    let declaration = new.byID[finding.symbol.id] ?? old.byID[finding.symbol.id]
    let type = declaration?.kind == .protocol ? declaration?.id : declaration?.parent
    guard isConformance(to: type, use) else { return nil }
    return Answer(.possible, "the type conforms; whether it has what is needed now depends on its own members")
  }

  private func openness(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isConformance(to: finding.symbol.id, use) else { return nil }
    return Answer(.affected, "it inherits from a class that is not open any more")
  }

  private func conformance(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !use.roles.contains(.implicit) else { return nil }
    if finding.rule == "swift-superclass-removed", use.relations[.base] != nil {
      return Answer(.possible, "it inherits from the class, and may use what the superclass gave")
    }
    return Answer(.possible, "it uses the type; whether it needs the conformance is not in the index")
  }

  private func setter(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), use.roles.contains(.write) else { return nil }
    return Answer(.affected, "it writes the property")
  }

  private func context(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !use.roles.contains(.implicit) else { return nil }
    return Answer(.possible, "whether it is affected depends on where and with what it is used")
  }

  private func addition(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard use.roles.contains(.definition), use.relations[.overrides] == nil, let added = new.byID[finding.symbol.id],
      let parent = added.parent, use.relations[.child]?.contains(parent) == true, use.name == added.name
    else { return nil }
    return Answer(.possible, "the client's own '\(use.name)' has the name of a new member")
  }
}
