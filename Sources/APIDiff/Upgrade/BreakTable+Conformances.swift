import APIModel

/// What a type does not conform to any more, and what it is no more, where clients need it.
extension BreakTable {
  /// What an operator, a position or a function of the standard library asks of values.
  private enum Need {
    static let operators = ["==": "Equatable", "!=": "Equatable", "<": "Comparable", ">": "Comparable", "<=": "Comparable", ">=": "Comparable"]
    static let functions = ["max": "Comparable", "min": "Comparable"]
    /// Methods of the standard library's collections, which other types may have as well.
    static let methods: [String: String] = [
      "contains": "Equatable", "firstIndex": "Equatable", "lastIndex": "Equatable", "insert": "Hashable", "remove": "Hashable",
    ]
  }

  /// The members that went with a conformance or a type's attribute, and are told of by no finding of their own.
  func membersGone(with finding: Finding) -> Set<String> {
    let members = (old.members[finding.symbol.id] ?? []).filter {
      new.byID[$0.id] == nil && old.concealment(of: $0) == nil && !reported.contains($0.id) && !$0.kind.isType && $0.kind != .enumCase
    }
    return Set(members.map(\.id))
  }

  func conformance(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard !use.roles.contains(.definition) else { return [] }
    if use.symbol != finding.symbol.id {
      return use.syntax?.isTypeHead == true ? [] : [Answer(.affected, "'\(use.name)' went with the conformance")]
    }
    guard !use.roles.contains(.implicit) else { return [] }
    if finding.rule == "swift-superclass-removed", use.relations[.base] != nil {
      return [Answer(.possible, "it inherits from the class, and may use what the superclass gave")]
    }
    let unknown = Answer(.possible, "it uses the type; whether it needs the conformance is not in the index")
    guard finding.rule == "swift-conformance-removed", let syntax = use.syntax, let lost = lost(finding) else { return [unknown] }
    let name = finding.symbol.path
    switch syntax.typeRole {
    case .hashed?: return lost.contains("Hashable") ? [Answer(.affected, "keys and elements of sets are 'Hashable', and '\(name)' is not any more")] : []
    case .part(let heads)?:
      let derived = heads.filter { lost.contains($0.key) }.sorted { $0.key < $1.key }
        .map { Answer(.affected, "'\($0.key)' is derived from its parts, and '\(name)' does not conform any more", at: $0.value) }
      return derived.isEmpty ? [unknown] : derived
    case .weak?: return []
    case nil: break
    }
    if let demand = syntax.demand, let answer = failing(demand, syntax.passedTo, name, lost, at: nil) { return [answer] }
    guard let followed = syntax.followed else { return syntax.demand == .anything || syntax.demand == .cast ? [] : [unknown] }
    let answers = followed.uses.compactMap { use in
      use.demand.flatMap { failing($0, use.passedTo, name, lost, at: use.location) }
    }
    let isDecided = followed.isComplete && followed.uses.allSatisfy { !($0.demand?.isGiven ?? true) || $0.passedTo == nil }
    return answers.isEmpty && !isDecided ? [unknown] : answers
  }

  /// Everything that the type conformed to by the conformance that a finding is about, and does not any more.
  private func lost(_ finding: Finding) -> Set<String>? {
    guard let before = old.byID[finding.symbol.id], let after = new.byID[before.id] ?? successors(of: finding).first(where: { $0.kind.isType }) else {
      return nil
    }
    var lost = old.ancestors(of: old.fullName(of: before)).subtracting(new.ancestors(of: new.fullName(of: after)))
    if lost.isSuperset(of: ["Encodable", "Decodable"]) { lost.insert("Codable") }
    return lost
  }

  /// What is asked of a value that does not conform any more.
  private func failing(
    _ demand: ValueDemand, _ function: String?, _ type: String, _ lost: Set<String>, at location: SourceLocation?
  ) -> Answer? {
    func lacks(_ wanted: String) -> Answer? {
      lost.contains(wanted) ? Answer(.affected, "'\(type)' is not '\(wanted)' any more", at: location) : nil
    }
    switch demand {
    case .related(let name), .operand(let name, _):
      let hasOperator = new.snapshot.declarations.contains { $0.kind == .operatorFunction && $0.baseName == name }
      return hasOperator ? nil : Need.operators[name].flatMap(lacks)
    case .elements, .sequence: return lacks("Sequence")
    case .position, .keyed: return lacks("Collection")
    case .thrown: return lacks("Error")
    case .existential(let text):
      if text == "AnyHashable" { return lacks("Hashable") }
      return lost.first { text.hasWord($0) }.flatMap(lacks)
    case .member(let name, let isCalled):
      guard let declaration = new.byName[type]?.first(where: { $0.kind.isType }) else { return nil }
      let isGone = ValueMembers(new).has(name, isCalled: isCalled, TypeStructure(.nominal(new.fullName(of: declaration)))) == false
      return isGone ? Answer(.affected, "'\(type)' has no '\(name)' without the conformance", at: location) : nil
    case .given:
      guard let function else { return nil }
      if let wanted = Need.functions[function] { return lacks(wanted) }
      return Need.methods[function].flatMap(lacks).map { Answer(.possible, $0.reason, at: location) }
    default: return nil
    }
  }

  // MARK: Classes

  /// What only objects are good for, where a class became a structure or an enumeration.
  func identity(_ finding: Finding, _ syntax: UseSyntax) -> [Answer]? {
    guard old.byID[finding.symbol.id]?.kind == .class, successors(of: finding).contains(where: { $0.kind == .struct || $0.kind == .enum }) else {
      return nil
    }
    let reason = "'\(finding.symbol.path)' is no class any more"
    if syntax.typeRole == .weak { return [Answer(.affected, reason)] }
    guard let followed = syntax.followed else { return nil }
    let answers = followed.uses.compactMap { use -> Answer? in
      switch use.demand {
      case .related("===")?, .related("!==")?, .existential("AnyObject")?, .existential("any AnyObject")?:
        Answer(.affected, reason, at: use.location)
      case .given? where use.passedTo == "ObjectIdentifier": Answer(.affected, reason, at: use.location)
      default: nil
      }
    }
    return answers.isEmpty ? nil : answers
  }
}
