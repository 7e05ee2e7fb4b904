import APIModel

/// The rows about calls and values of Swift.
extension BreakTable {
  /// Calls break when no overload of the new version takes their labels.
  func shape(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !isGivenWitness(use) else { return nil }
    let others = successors(of: finding)
    if finding.symbol.kind == .operatorFunction {
      return Answer(others.isEmpty ? .affected : .possible, "it uses this operator; another overload may take the operands")
    }
    guard let call = use.syntax?.call else {
      if let answer = unwritten(finding, use, others) { return answer }
      // A default argument is no part of a function's type.
      if finding.rule == "swift-parameter-default-removed", use.syntax != nil { return nil }
      if others.isEmpty { return Answer(.affected, "it names '\(finding.symbol.path)'") }
      let reason = use.syntax == nil ? "the call's arguments could not be read" : "it uses the function as a value of its old type"
      return Answer(use.syntax == nil ? .possible : .affected, reason)
    }
    let fitting = others.filter(call.fits)
    if fitting.isEmpty, isPushedDown(finding) { return Answer(.possible, "a subclass has it now; whether it is called on one is not known") }
    if fitting.isEmpty { return Answer(.affected, "no overload of the new version takes this call's arguments") }
    if finding.rule == "swift-parameter-variadic-changed", let answer = variadic(finding, call, fitting) { return answer }
    // What stays and takes the labels need not take the types.
    let isRemoval = finding.kind == .removal && finding.new == nil
    return isRemoval ? Answer(.possible, "an overload takes these labels; whether it takes the types is not known") : nil
  }

  /// An array is no element, and elements are no array, whatever their label is.
  private func variadic(_ finding: Finding, _ call: CallShape, _ fitting: [Declaration]) -> Answer? {
    guard let before = old.byID[finding.symbol.id], let parameters = before.parameters, fitting.count == 1,
      let after = fitting.first?.parameters, after.count == parameters.count
    else { return nil }
    let changed = parameters.indices.filter { parameters[$0].isVariadic != after[$0].isVariadic }
    let passed = call.parameters(of: before).first(where: changed.contains)
    return passed.map { after[$0].isVariadic ? "an array is passed for single values" : "single values are passed for an array" }
      .map { Answer(.affected, $0) }
  }

  /// The index notes a default implementation that a conforming type is given at the type's name.
  private func isGivenWitness(_ use: ClientUse) -> Bool {
    use.roles.contains(.implicit) && !use.roles.contains(.call) && use.syntax?.call == nil && use.syntax?.isTypeHead != false
  }

  /// What stands at the place is not the value of what the compiler calls there: a loop's iterator, a builder's part.
  private func isUnwritten(_ use: ClientUse) -> Bool {
    use.roles.contains(.implicit) && use.roles.isDisjoint(with: [.call, .read, .write])
  }

  /// What the compiler calls where the author wrote no call: a builder's method, a dynamic member, a literal's initialiser.
  private func unwritten(_ finding: Finding, _ use: ClientUse, _ others: [Declaration]) -> Answer? {
    guard use.roles.contains(.implicit), use.syntax != nil, let before = old.byID[finding.symbol.id] else { return nil }
    let rivals = others.filter { $0.name == before.name }
    if let type = use.syntax?.passedTo, before.path.dropLast().last == type {
      return others.contains { $0.parameters?.count == 1 && $0.parameters?.first?.label == nil }
        ? Answer(.possible, "another initializer takes what stands in the parentheses, if it is of its type") : nil
    }
    if rivals.contains(where: { isOpen($0, beside: before) }) {
      return Answer(.possible, "the compiler calls '\(finding.symbol.path)' here; another overload may take its place")
    }
    return Answer(.affected, "the compiler calls '\(finding.symbol.path)' here")
  }

  /// Whether another overload may take values of the old one's types.
  private func isOpen(_ other: Declaration, beside before: Declaration) -> Bool {
    zip(other.parameters ?? [], before.parameters ?? []).allSatisfy { after, given in
      let (wanted, had) = (new.resolvingAlias(TypeStructure(after.type).unwrapped), old.resolvingAlias(TypeStructure(given.type).unwrapped))
      guard case .nominal = wanted.head, case .nominal = had.head else { return true }
      return wanted == had || [new.declaration(of: wanted), old.declaration(of: had)].contains { $0?.kind == .class }
    }
  }

  /// A closure behind a call that goes to what was added.
  private func closureTaken(_ finding: Finding, _ call: CallShape) -> Answer? {
    guard call.trailingClosures > 0, let before = old.byID[finding.symbol.id],
      let after = successors(of: finding).first(where: { $0.text == finding.new?.declaration }) ?? new.byID[before.id],
      let given = call.parameters(of: before).last.flatMap({ before.parameters?[$0] }),
      let taken = call.parameters(of: after).last.flatMap({ after.parameters?[$0] }), given.label != taken.label
    else { return nil }
    let certainty: Certainty = isOther(given.type, taken.type) && !finding.impact.onlyInSwift6 ? .affected : .possible
    return Answer(certainty, "the closure behind the call goes to '\(taken.label ?? taken.name ?? "_")' now")
  }

  func value(_ finding: Finding, _ use: ClientUse) -> Answer? {
    if finding.impact.source == .breaking, isUse(finding, use), let call = use.syntax?.call { return closureTaken(finding, call) }
    guard isUse(finding, use), !use.roles.contains(.implicit), let syntax = use.syntax, syntax.call == nil,
      !use.roles.contains(.call)
    else { return nil }
    let reason = "it uses the function as a value, and a default argument is no part of its type"
    return Answer(syntax.context == .inferred ? .possible : .affected, reason)
  }

  func type(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    if finding.rule == "swift-raw-type-changed" { return one(rawType(finding, use)) }
    if finding.rule == "swift-typealias-target-changed", use.symbol != finding.symbol.id { return aliasUser(finding, use) }
    guard isUse(finding, use), !isGivenWitness(use), !isUnwritten(use) else { return [] }
    if finding.rule == "swift-typealias-target-changed" {
      return [Answer(.possible, "whether it fits the new type depends on what is done with it")]
    }
    let others = successors(of: finding)
    let paired = others.first { $0.text == finding.new?.declaration }
    if let call = use.syntax?.call, others.contains(where: { $0.id != paired?.id && call.fits($0) }) {
      return [Answer(.possible, "another overload takes these labels; whether it takes the types is not known")]
    }
    guard let before = old.byID[finding.symbol.id], let paired, let syntax = use.syntax else {
      return [Answer(.affected, "it relies on the old type")]
    }
    switch finding.rule {
    case "swift-parameter-type-changed": return one(arguments(syntax, before, paired))
    case "swift-case-payload-changed": return one(payload(syntax, before, paired))
    case "swift-result-type-changed", "swift-property-type-changed": return result(syntax, before, paired)
    case "swift-initializer-failability-changed": return made(syntax, before, paired)
    default: return [Answer(.affected, "it relies on the old type")]
    }
  }

  /// Arguments for the parameters that changed their type.
  private func arguments(_ syntax: UseSyntax, _ before: Declaration, _ after: Declaration) -> Answer? {
    let isOperator = before.kind == .operatorFunction && before.parameters?.count == 2
    let places = isOperator ? [0, 1] : syntax.call?.parameters(of: before) ?? []
    if syntax.call?.labels.isEmpty == true, syntax.call?.trailingClosures == 0, before.parameters?.isEmpty == false { return nil }
    // What came with a default stands between those that stay.
    let newPlaces = isOperator && after.parameters?.count == 2 ? [0, 1] : syntax.call?.parameters(of: after) ?? []
    guard let oldParameters = before.parameters, let newParameters = after.parameters, places.count == syntax.passed.count,
      newPlaces.count == places.count, !places.isEmpty
    else { return Answer(.affected, "it relies on the old type") }
    let (old, new) = (places.map { oldParameters[$0] }, newPlaces.map { newParameters[$0] })
    var answer: Answer?
    for (place, passed) in syntax.passed.enumerated() where isOther(old[place].type, new[place].type) {
      if takes(new[place].taken, passed.form, after: old[place].taken) { continue }
      if asksLess(TypeStructure(new[place].type), than: TypeStructure(old[place].type)) { continue }
      if case .closure(let count) = passed.form, let wanted = new[place].type.functionParameterCount, wanted != count {
        return Answer(.affected, "the closure gets \(wanted) \(wanted == 1 ? "value" : "values"), not \(count)", at: passed.location)
      }
      if passed.takesAnything, givesAlike(TypeStructure(new[place].type), TypeStructure(old[place].type)) { continue }
      if let answers = gotten(passed, TypeStructure(old[place].type), TypeStructure(new[place].type)) {
        guard let first = answers.first else { continue }
        return first
      }
      // A generic function takes what it is given, as long as the constraints hold; an existential what conforms.
      if new[place].type.text.contains("τ_") || isOpen(new[place].taken, to: passed) {
        answer = answer ?? Answer(.possible, "the parameter takes values of several types; whether the argument is one is not known")
        continue
      }
      if let source = passed.source, hasChangedAlike(source, old[place].type, new[place].type) {
        answer = answer ?? Answer(.possible, "what it passes may have changed as the parameter did")
        continue
      }
      return Answer(
        .affected, "the parameter takes '\(new[place].type)', not '\(old[place].type)' as before", at: passed.location)
    }
    return answer
  }

  /// Whether a type takes values of several types, and what is passed is not known to be of none of them.
  private func isOpen(_ type: TypeStructure, to passed: PassedValue) -> Bool {
    guard !passed.form.isLiteral, passed.form != .null else { return false }
    switch new.resolvingAlias(type.unwrapped).head {
    case .any, .some: return true
    default: return false
    }
  }

  /// Whether functions may do what they might not before, wait or throw, and nothing else about them changed.
  private func asksLess(_ new: TypeStructure, than old: TypeStructure) -> Bool {
    let (before, after) = (self.old.resolvingAlias(old.unwrapped), self.new.resolvingAlias(new.unwrapped))
    guard case .function(let given) = before.head, case .function(let wanted) = after.head, !old.isOptional || new.isOptional else { return false }
    return before.arguments == after.arguments && given.attributes == wanted.attributes && (wanted.isAsync || !given.isAsync)
      && (given.throwing == wanted.throwing || given.throwing == .never && wanted.throwing == .any)
  }

  /// Whether the library has something by that name whose type changed in the same way.
  private func hasChangedAlike(_ name: String, _ before: TypeReference, _ after: TypeReference) -> Bool {
    let (before, after) = (TypeStructure(before).unwrapped, TypeStructure(after).unwrapped)
    return old.snapshot.declarations.contains { declaration in
      guard declaration.kind.isValue, declaration.baseName == name, declaration.type.map({ TypeStructure($0).unwrapped }) == before else { return false }
      return (new.byName[declaration.qualifiedName] ?? []).contains { $0.type.map { TypeStructure($0).unwrapped } == after }
    }
  }

  /// What a closure does with values that are of another type now; nil where that decides nothing.
  private func gotten(_ passed: PassedValue, _ before: TypeStructure, _ after: TypeStructure) -> [Answer]? {
    guard givesAlike(after, before), case .function = old.resolvingAlias(before.unwrapped).head else { return nil }
    let (had, gets) = (old.resolvingAlias(before.unwrapped).arguments, new.resolvingAlias(after.unwrapped).arguments)
    guard passed.closureValues.count == had.count - 1 else { return nil }
    var answers: [Answer] = []
    for (value, types) in zip(passed.closureValues, zip(had, gets)) where types.0 != types.1 {
      guard let found = followed(value, old.resolvingAlias(types.0), new.resolvingAlias(types.1)) else { return nil }
      answers += found
    }
    return answers
  }

  /// Whether functions of both types differ in what they get alone.
  private func givesAlike(_ new: TypeStructure, _ old: TypeStructure) -> Bool {
    let (before, after) = (self.old.resolvingAlias(old.unwrapped), self.new.resolvingAlias(new.unwrapped))
    guard before.functionResult != nil, before.functionResult == after.functionResult else { return false }
    return before.head == after.head && before.arguments.count == after.arguments.count
  }

  private func isOther(_ before: TypeReference, _ after: TypeReference) -> Bool {
    before != after || old.resolvingAlias(TypeStructure(before).unwrapped) != new.resolvingAlias(TypeStructure(after).unwrapped)
  }

  /// What takes or gives values of a type whose name stands for another one now. What the client has by the same name
  /// changed with it.
  func aliasUser(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard !use.roles.contains(.definition), !isGivenWitness(use), let syntax = use.syntax, let alias = old.byID[finding.symbol.id],
      let before = old.byID[use.symbol], let after = new.byID[use.symbol] ?? new.byName[before.qualifiedName]?.first
    else { return [] }
    let name = TypeStructure.Head.nominal(old.fullName(of: alias))
    if let type = before.type.map(TypeStructure.init), type.contains(where: { $0.head == name }) {
      let isPassedOn = syntax.demand.map { $0.isGiven || $0.isRelation } ?? true
      if type.unwrapped.head == name, !isPassedOn || syntax.followed != nil { return result(syntax, before, after) }
      return syntax.context == .discarded ? [] : [Answer(.possible, "it gives values of '\(alias.name)', which is another type now")]
    }
    guard let answer = arguments(syntax, before, after) else { return [] }
    let isLiteral = syntax.passed.contains { $0.location == answer.location && $0.form.isLiteral }
    return [isLiteral ? answer : Answer(.possible, "it takes values of '\(alias.name)', which is another type now")]
  }

  /// Making an enum from a raw value relies on its type. Reading one is in no index: the compiler writes the property.
  private func rawType(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !use.roles.contains(.implicit), let syntax = use.syntax else { return nil }
    guard syntax.call?.labels == ["rawValue"], let passed = syntax.passed.first else {
      return Answer(.possible, "it uses the type; whether it reads the raw value is not in the index")
    }
    if let type = new.byID[finding.symbol.id]?.type, takes(TypeStructure(type), passed.form, after: nil) { return nil }
    return Answer(.affected, "it is made from a value of the old raw type", at: passed.location)
  }

  /// Patterns may leave the values of a case out, and their labels too.
  private func payload(_ syntax: UseSyntax, _ before: Declaration, _ after: Declaration) -> Answer? {
    guard syntax.isPattern else {
      let isOther = syntax.call.map { !$0.fits(after) } ?? false
      return isOther ? Answer(.affected, "the case takes other values") : arguments(syntax, before, after)
    }
    guard let labels = syntax.call?.labels else { return nil }
    let parameters = after.parameters ?? []
    if labels.count == 1, parameters.count > 1 { return Answer(.possible, "the pattern takes all values of the case at once") }
    guard labels.count == parameters.count, zip(labels, parameters).allSatisfy({ $0 == nil || $0 == $1.label }) else {
      return Answer(.affected, "the case has other values than the pattern")
    }
    return before.parameters?.map(\.type) == parameters.map(\.type)
      ? nil : Answer(.possible, "the pattern takes the new type; what is done with it may not fit")
  }

  /// A case is matched in patterns; elsewhere a static member does as well.
  func caseBecameMember(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard let mention = mention(finding, use), let syntax = use.syntax else { return mention(finding, use) }
    if syntax.isPattern { return Answer(.affected, "a pattern matches the case, which is none any more") }
    let others = successors(of: finding)
    let fits = others.contains { other in syntax.call.map { $0.fits(other) } ?? (other.parameters == nil) }
    return fits ? nil : mention
  }

  /// Values of structs, enums and classes are named and made alike; protocols have none, and only
  /// classes are inherited from.
  func kindChanged(_ finding: Finding, _ use: ClientUse) -> Answer? {
    if old.byID[finding.symbol.id]?.kind == .typealias, use.symbol != finding.symbol.id { return aliasUser(finding, use).first }
    if use.symbol != finding.symbol.id, old.byID[finding.symbol.id]?.kind == .class { return written(finding, use) }
    if use.symbol != finding.symbol.id {
      // Of values that are no cases nobody knows whether they are all.
      return use.syntax?.pattern == .exhaustive
        ? Answer(.affected, "this switch names every case of what is no enum any more, and has no default", at: use.syntax?.switchLocation)
        : nil
    }
    guard let mention = mention(finding, use), let before = old.byID[finding.symbol.id],
      let after = successors(of: finding).first(where: { $0.kind.isType })
    else { return mention(finding, use) }
    // What conforms to all of the protocols together, or asks for it, goes on.
    if before.kind == .protocol, let type = after.type, TypeStructure(type).constraints.count > 1 {
      return use.syntax?.extensionNames == nil ? nil : Answer(.affected, "this extends what is no type of its own any more")
    }
    let isInherited = use.relations[.base] != nil
    if isInherited { return mention }
    if before.kind == .protocol || after.kind == .protocol {
      return use.syntax?.call == nil ? Answer(.possible, "whether it needs a value or a constraint is not in the index") : mention
    }
    let values: Set<DeclarationKind> = [.struct, .enum]
    if values.contains(before.kind), values.contains(after.kind) {
      let gone = old.ancestors(of: old.fullName(of: before)).subtracting(new.ancestors(of: new.fullName(of: after)))
      let lost = gone.filter { $0.hasPrefix("ExpressibleBy") || ["CaseIterable", "OptionSet", "Sequence"].contains($0) }.max()
      return lost.map { Answer(.possible, "it may use what '\($0)' gave, which the type does not conform to any more") }
    }
    return Answer(.possible, "values of it are copied and shared otherwise now")
  }

  /// An object's property could be changed through a constant; a value's cannot.
  private func written(_ finding: Finding, _ use: ClientUse) -> Answer? {
    let isValue = successors(of: finding).contains { $0.kind == .struct || $0.kind == .enum }
    guard isValue, use.roles.contains(.write), use.syntax?.receiver == .constant else { return nil }
    return Answer(.affected, "it changes a value that is a constant here")
  }

  func isolation(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard !use.roles.contains(.definition), !use.roles.contains(.implicit) else { return nil }
    let isType = finding.rule == "swift-type-isolation-added" && use.symbol == finding.symbol.id
    if isType, use.relations[.base] == nil { return nil }
    // What is on the same actor goes on.
    let words = finding.message.split { " ',.;".contains($0) }
    if !isType, use.syntax?.actors.contains(where: { words.contains("@\($0)") || words.contains($0[...]) }) == true { return nil }
    let isConstant = old.byID[use.symbol].map { $0.parameters == nil && $0.accessors?.isSettable != true } ?? false
    if !isType, !finding.impact.onlyInSwift6, !isConstant, let syntax = use.syntax, syntax.isNonisolated, !syntax.isAwaited {
      return Answer(.affected, "the code around it is on no actor, and does not await it")
    }
    return Answer(.possible, "whether it is affected depends on the actor of the code around it")
  }

  func mutation(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !use.roles.contains(.implicit) else { return nil }
    if finding.rule == "swift-setter-became-mutating", !use.roles.contains(.write) { return nil }
    switch use.syntax?.receiver {
    case .constant?: return Answer(.affected, "it changes a value that is a constant here")
    case .variable?: return nil
    default: return Answer(.possible, "whether the value can be changed here is not in the index")
    }
  }

  func effect(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !isGivenWitness(use) else { return nil }
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
}

extension Parameter {
  /// The type of the values that callers write for it.
  fileprivate var taken: TypeStructure {
    let type = TypeStructure(type)
    return attributes.contains("@autoclosure") ? type.functionResult ?? type : type
  }
}

extension TypeReference {
  /// How many parameters the functions of a function type have; nil for other types.
  var functionParameterCount: Int? {
    guard let start = text.firstIndex(of: "(") else { return nil }
    var depth = 0
    var commas = 0
    for index in text[start...].indices {
      switch text[index] {
      case "(", "[", "<": depth += 1
      case ">" where text[..<index].last == "-": break
      case ")", "]", ">": depth -= 1
      case "," where depth == 1: commas += 1
      default: break
      }
      guard depth == 0 else { continue }
      let rest = text[text.index(after: index)...]
      guard [" ->", " throws", " async"].contains(where: rest.hasPrefix) else { return nil }
      return text.index(after: start) == index ? 0 : commas + 1
    }
    return nil
  }
}
