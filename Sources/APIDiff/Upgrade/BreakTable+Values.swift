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

  /// The index notes a default implementation that a conforming type is given at the type's name.
  private func isGivenWitness(_ use: ClientUse) -> Bool {
    use.roles.contains(.implicit) && !use.roles.contains(.call) && use.syntax?.call == nil
  }

  func value(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !use.roles.contains(.implicit), let syntax = use.syntax, syntax.call == nil,
      !use.roles.contains(.call)
    else { return nil }
    let reason = "it uses the function as a value, and a default argument is no part of its type"
    return Answer(syntax.context == .inferred ? .possible : .affected, reason)
  }

  func type(_ finding: Finding, _ use: ClientUse) -> Answer? {
    if finding.rule == "swift-raw-type-changed" { return rawType(finding, use) }
    guard isUse(finding, use), !isGivenWitness(use) else { return nil }
    if finding.rule == "swift-typealias-target-changed" {
      return Answer(.possible, "whether it fits the new type depends on what is done with it")
    }
    let others = successors(of: finding)
    let paired = others.first { $0.text == finding.new?.declaration }
    if let call = use.syntax?.call, others.contains(where: { $0.id != paired?.id && call.fits($0) }) {
      return Answer(.possible, "another overload takes these labels; whether it takes the types is not known")
    }
    guard let before = old.byID[finding.symbol.id], let paired, let syntax = use.syntax else {
      return Answer(.affected, "it relies on the old type")
    }
    switch finding.rule {
    case "swift-parameter-type-changed": return arguments(syntax, before, paired)
    case "swift-case-payload-changed": return payload(syntax, before, paired)
    case "swift-result-type-changed", "swift-property-type-changed": return result(syntax, before, paired)
    default: return Answer(.affected, "it relies on the old type")
    }
  }

  /// Arguments for the parameters that changed their type.
  private func arguments(_ syntax: UseSyntax, _ before: Declaration, _ after: Declaration) -> Answer? {
    let places = syntax.call?.parameters(of: before) ?? []
    guard let old = before.parameters, let new = after.parameters, old.count == new.count, places.count == syntax.passed.count,
      !places.isEmpty
    else { return Answer(.affected, "it relies on the old type") }
    var answer: Answer?
    for (place, passed) in zip(places, syntax.passed) where old[place].type != new[place].type {
      if new[place].type.takes(passed.form) { continue }
      if case .closure(let count) = passed.form, let wanted = new[place].type.functionParameterCount, wanted != count {
        return Answer(.affected, "the closure gets \(wanted) \(wanted == 1 ? "value" : "values"), not \(count)", at: passed.location)
      }
      // A generic function takes what it is given, as long as the constraints hold.
      if new[place].type.text.contains("τ_") {
        answer = answer ?? Answer(.possible, "the parameter's type is generic; whether it takes the argument is not known")
        continue
      }
      return Answer(
        .affected, "the parameter takes '\(new[place].type)', not '\(old[place].type)' as before", at: passed.location)
    }
    return answer
  }

  /// Making an enum from a raw value relies on its type. Reading one is in no index: the compiler writes the property.
  private func rawType(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard isUse(finding, use), !use.roles.contains(.implicit), let syntax = use.syntax else { return nil }
    guard syntax.call?.labels == ["rawValue"], let passed = syntax.passed.first else {
      return Answer(.possible, "it uses the type; whether it reads the raw value is not in the index")
    }
    if let type = new.byID[finding.symbol.id]?.type, type.takes(passed.form) { return nil }
    return Answer(.affected, "it is made from a value of the old raw type", at: passed.location)
  }

  /// Patterns may leave the values of a case out, and their labels too.
  private func payload(_ syntax: UseSyntax, _ before: Declaration, _ after: Declaration) -> Answer? {
    guard syntax.isPattern else { return arguments(syntax, before, after) }
    guard let labels = syntax.call?.labels else { return nil }
    let parameters = after.parameters ?? []
    if labels.count == 1, parameters.count > 1 { return Answer(.possible, "the pattern takes all values of the case at once") }
    guard labels.count == parameters.count, zip(labels, parameters).allSatisfy({ $0 == nil || $0 == $1.label }) else {
      return Answer(.affected, "the case has other values than the pattern")
    }
    return before.parameters?.map(\.type) == parameters.map(\.type)
      ? nil : Answer(.possible, "the pattern takes the new type; what is done with it may not fit")
  }

  private func result(_ syntax: UseSyntax, _ before: Declaration, _ after: Declaration) -> Answer? {
    let wasOptional = before.type?.text.hasSuffix("?") ?? false
    let isOptional = after.type?.text.hasSuffix("?") ?? false
    if syntax.isUnwrapped, wasOptional, !isOptional { return Answer(.affected, "it unwraps what is no optional any more") }
    switch syntax.context {
    case .discarded: return nil
    case .inferred: return Answer(.possible, "it takes the new type; what is done with it later may not fit")
    case .other: return Answer(.affected, "it relies on the old type")
    }
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
    guard let mention = mention(finding, use), let before = old.byID[finding.symbol.id],
      let after = successors(of: finding).first(where: { $0.kind.isType })
    else { return mention(finding, use) }
    let isInherited = use.relations[.base] != nil
    if isInherited { return mention }
    if before.kind == .protocol || after.kind == .protocol {
      return use.syntax?.call == nil ? Answer(.possible, "whether it needs a value or a constraint is not in the index") : mention
    }
    let values: Set<DeclarationKind> = [.struct, .enum]
    if values.contains(before.kind), values.contains(after.kind) { return nil }
    return Answer(.possible, "values of it are copied and shared otherwise now")
  }

  func isolation(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard !use.roles.contains(.definition), !use.roles.contains(.implicit) else { return nil }
    let isType = finding.rule == "swift-type-isolation-added" && use.symbol == finding.symbol.id
    if isType, use.relations[.base] == nil { return nil }
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

extension TypeReference {
  private static let integers: Set<String> = [
    "Int", "Int8", "Int16", "Int32", "Int64", "Int128", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "UInt128",
  ]
  private static let floats: Set<String> = ["Double", "Float", "Float16", "Float80"]

  /// Whether a literal is a value of the type. Only the standard library's types are known.
  func takes(_ form: PassedValue.Form) -> Bool {
    if text.hasSuffix("?") {
      return form == .null || TypeReference(String(text.dropLast())).takes(form)
    }
    return switch form {
    case .integer: Self.integers.contains(text) || Self.floats.contains(text)
    case .float: Self.floats.contains(text)
    case .string: ["String", "StaticString", "Substring"].contains(text)
    case .boolean: text == "Bool"
    default: false
    }
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

extension CallShape {
  /// The parameter that each argument is for, the trailing closures' last; empty when the call does
  /// not fit.
  func parameters(of declaration: Declaration) -> [Int] {
    guard let parameters = declaration.parameters else { return [] }
    var result: [Int] = []
    var open: [Int] = []
    var rest = labels[...]
    for (index, parameter) in parameters.enumerated() {
      guard let label = rest.first, label == parameter.label else {
        open.append(index)
        continue
      }
      repeat {
        result.append(index)
        rest.removeFirst()
      } while parameter.isVariadic && rest.first == .some(nil)
    }
    guard rest.isEmpty, trailingClosures <= open.count else { return [] }
    return result + open.suffix(trailingClosures)
  }
}
