import APIModel

/// The rows of C. Nothing overrides, conforms or infers there; what counts is what is passed.
extension BreakTable {
  func cAnswers(_ row: BreakRow, _ finding: Finding, _ use: ClientUse) -> [Answer] {
    if finding.rule == "c-include-removed" { return one(notIncluded(finding, use)) }
    if row == .module {
      return use.symbol.hasPrefix("header:") ? [Answer(.affected, "it includes '\(use.name)'")] : []
    }
    let standing = standing(of: use)
    guard isOwn(finding, use), standing != .leftOut else { return [] }
    let answers = cAnswers(of: row, finding, use)
    return standing == .stays ? answers : answers.map { Answer(.possible, "\($0.reason), if '#if' does not leave it out with the new version", at: $0.location) }
  }

  private func cAnswers(of row: BreakRow, _ finding: Finding, _ use: ClientUse) -> [Answer] {
    switch row {
    case .mention where finding.rule == "c-record-became-opaque": return opaque(finding, use)
    case .mention: return cMention(finding, use)
    case .shape: return isUse(finding, use) ? one(cShape(finding, use)) : []
    case .type where finding.rule == "c-callback-signature-changed": return callback(finding, use)
    case .type where finding.rule == "c-typedef-target-changed": return target(finding, use)
    case .type: return isUse(finding, use) ? cType(finding, use) : []
    case .context where finding.rule == "c-macro-condition-lost":
      return use.syntax?.isComputed == true ? [Answer(.affected, "the preprocessor cannot compute it any more")] : []
    case .context: return isUse(finding, use) ? [Answer(.possible, "what depends on the value or the layout may differ")] : []
    case .addition: return declaredTwice(finding, use)
    default: return []
    }
  }

  /// What the library's own macros use changes with the library. In conditions every name may stand.
  private func isOwn(_ finding: Finding, _ use: ClientUse) -> Bool {
    guard let syntax = use.syntax, !syntax.spelling.isEmpty else { return true }
    if syntax.isCondition {
      let isCalled = finding.rule == "c-macro-removed" && old.byID[finding.symbol.id]?.c?.macroParameters != nil
      return syntax.isComputed && (isCalled || finding.rule == "c-macro-condition-lost")
    }
    // The client's own definition takes the place of the library's.
    if syntax.isOwnMacro, syntax.spelling == use.name, finding.rule == "c-macro-removed" { return false }
    return syntax.spelling == use.name || syntax.isOwnMacro
  }

  /// Also what cannot be declared without the type.
  private func cMention(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard let mention = mention(finding, use) else { return [] }
    let before = old.byID[finding.symbol.id]
    let isReadable = before?.kind == .cVariable && before?.type?.isNumber == true && successors(of: finding).contains { $0.kind == .cMacro }
    if isReadable, use.syntax?.isWritten == false { return [] }
    // Calls are what the macro is for.
    if finding.rule == "c-function-became-macro", finding.impact.source == .risky, use.syntax?.end != nil { return [] }
    let dependents = (use.syntax?.dependents ?? []).map {
      Answer(.affected, "it uses what is declared with '\(use.name)'", at: $0)
    }
    return [mention] + dependents
  }

  /// The compiler points to the first argument too much, or to the end of a call that has too few.
  private func cShape(_ finding: Finding, _ use: ClientUse) -> Answer? {
    let after = successors(of: finding).first
    let count = after?.parameters?.count
    if finding.rule == "c-function-variadic-changed", let syntax = use.syntax, syntax.end != nil, let count {
      if syntax.passed.count == count || syntax.passed.count > count && after?.c?.isVariadic == true { return nil }
    }
    var place: SourceLocation?
    if let syntax = use.syntax, let count, finding.rule != "c-macro-parameters-changed" {
      if syntax.passed.count > count { place = syntax.passed[count].location }
      if syntax.passed.count < count { place = syntax.end }
    }
    return Answer(.affected, "it uses '\(finding.symbol.path)' with the old parameters", at: place)
  }

  private func cType(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    let isSure = finding.impact.source == .breaking
    let unsure = "compilers differ in whether they convert it"
    if finding.rule == "c-variable-const-changed", let syntax = use.syntax {
      return syntax.isWritten ? [Answer(.affected, "it changes what is constant now")] : []
    }
    if finding.rule == "c-result-type-changed", use.syntax?.context == .discarded { return [] }
    guard finding.rule == "c-parameter-type-changed", let syntax = use.syntax, !syntax.passed.isEmpty,
      let before = old.byID[finding.symbol.id]?.parameters, let after = successors(of: finding).first?.parameters
    else { return [Answer(isSure ? .affected : .possible, isSure ? "it relies on the old type" : unsure)] }
    return zip(before, after).enumerated().compactMap { index, pair in
      guard pair.0.type != pair.1.type, !pair.1.type.convertsInC(from: pair.0.type), syntax.passed.indices.contains(index)
      else { return nil }
      let passed = syntax.passed[index]
      if [.null, .cast].contains(passed.form) { return nil }
      // Any pointer was passed for one to `void`, and one to `void` is passed for any.
      if CType(pair.0.type).pointee?.unqualified.name == "void" {
        return Answer(.possible, "the parameter took pointers of all types, and takes '\(pair.1.cSpelledType)' now", at: passed.location)
      }
      return Answer(
        isSure ? .affected : .possible,
        isSure ? "the parameter takes '\(pair.1.cSpelledType)', not '\(pair.0.cSpelledType)' as before" : unsure, at: passed.location)
    }
  }

  /// Functions with the old signature, where they are handed over.
  private func callback(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard !use.roles.contains(.definition) else { return [] }
    guard let syntax = use.syntax else { return [Answer(.possible, "its source could not be read")] }
    let reason = "it hands over a function of the type that '\(finding.symbol.path)' had"
    if let place = fieldPlace(finding), use.symbol != finding.symbol.id {
      return syntax.positional.compactMap { $0.indices.contains(place) ? handed($0[place], reason) : nil }
    }
    if use.symbol == finding.symbol.id {
      if finding.symbol.kind == .cTypedef {
        return syntax.handedOver.compactMap { handed($0, reason) } + syntax.calls.compactMap { called(finding, $0) }
      }
      if finding.symbol.kind == .cFunction, let before = old.byID[use.symbol]?.parameters, let after = successors(of: finding).first?.parameters {
        let pairs = zip(zip(before, after), syntax.passed)
        return pairs.compactMap { types, passed in types.0.type == types.1.type ? nil : handed(passed, reason) }
      }
      if let end = syntax.end { return one(called(finding, UseSyntax.Call(arguments: syntax.passed.map(\.location), end: end))) }
      let isTaken = syntax.passed.isEmpty && !syntax.isCompared
      return isTaken ? [Answer(.possible, "what takes the function may have the old type")] : syntax.passed.compactMap { handed($0, reason) }
    }
    guard let parameters = old.byID[use.symbol]?.parameters else { return syntax.passed.compactMap { handed($0, reason) } }
    // A call of another function, or with too few arguments, is refused before its arguments are looked at.
    guard new.byID[use.symbol]?.parameters?.count == parameters.count else { return [] }
    let typedef = old.byID[finding.symbol.id]?.name ?? ""
    return parameters.enumerated().compactMap { index, parameter in
      guard parameter.cSpelledType.hasWord(typedef), syntax.passed.indices.contains(index) else { return nil }
      return handed(syntax.passed[index], reason)
    }
  }

  /// Which field of its record a finding is about.
  private func fieldPlace(_ finding: Finding) -> Int? {
    guard let field = old.byID[finding.symbol.id], field.kind == .cField, let record = field.parent else { return nil }
    let fields = (old.members[record] ?? []).filter { $0.kind == .cField }.sorted { ($0.c?.field?.offset ?? 0) < ($1.c?.field?.offset ?? 0) }
    return fields.firstIndex { $0.id == field.id }
  }

  /// A call of what holds such a function, with the old arguments. The compiler points to the first that is too much, or
  /// to the end.
  private func called(_ finding: Finding, _ call: UseSyntax.Call) -> Answer? {
    let after = new.byID[finding.symbol.id]?.type.flatMap { CType($0).signature }
    guard case .function(_, let parameters, let form)? = after, !form.lacksPrototype else { return nil }
    let count = call.arguments.count
    let isFew = count < parameters.count
    if !isFew, form.isVariadic || count == parameters.count {
      return Answer(.possible, "it calls a function of the type that '\(finding.symbol.path)' had")
    }
    let place = isFew ? call.end : call.arguments[parameters.count]
    return Answer(.affected, "it calls a function of the type that '\(finding.symbol.path)' had", at: place)
  }

  private func handed(_ value: PassedValue, _ reason: String) -> Answer? {
    switch value.form {
    // A number was refused before as well.
    case .null, .cast, .integer, .string: nil
    // A variable has the callback's type itself, which changes with it.
    case .variable: nil
    case .function: Answer(.affected, reason, at: value.location)
    default: Answer(.possible, reason, at: value.location)
    }
  }

  // MARK: Headers

  /// The header that clients include, and those to which it no longer leads.
  func unreached(_ finding: Finding) -> (entry: String, headers: Set<String>)? {
    guard let headers, let entry = headers.old.entries.first(where: { finding.message.hasPrefix("The header '\($0)' ") }) else { return nil }
    return (entry, headers.old.reached(from: entry).subtracting(headers.new.reached(from: entry)))
  }

  /// What a header declares to which none of those leads that the file includes itself.
  private func notIncluded(_ finding: Finding, _ use: ClientUse) -> Answer? {
    guard let unreached = unreached(finding), let syntax = use.syntax, let before = old.byID[use.symbol]?.c?.header,
      let after = new.byID[use.symbol]?.c?.header, let headers, syntax.spelling == use.name || syntax.isOwnMacro
    else { return nil }
    func leads(to header: String, _ headers: CHeaders) -> [String] {
      syntax.includes.compactMap(headers.named).filter { headers.reached(from: $0).contains(header) }
    }
    if !leads(to: after, headers.new).isEmpty { return nil }
    let entries = leads(to: before, headers.old)
    // A header of the client's own brought it.
    let certainty: Certainty? = entries.contains(unreached.entry) ? .affected : entries.isEmpty ? .possible : nil
    return certainty.map { Answer($0, "'\(unreached.entry)' does not include '\(after)' any more, which declares it") }
  }

  // MARK: Records and names of types

  /// Pointers to what is not defined any more go on; its parts and its size are not known.
  private func opaque(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard !use.roles.contains(.definition) else { return [] }
    if old.byID[use.symbol]?.kind == .cField { return [Answer(.affected, "the parts of '\(finding.symbol.path)' are not public any more")] }
    guard let syntax = use.syntax else { return [Answer(.possible, "its source could not be read")] }
    return syntax.definitionUses.map { Answer(.affected, "'\(finding.symbol.path)' is not defined any more", at: $0) }
  }

  /// A number or pointer that is a record now has no value to be compared with or set to.
  private func target(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    let isUnsure = Answer(.possible, "whether it fits the new type depends on what is done with it")
    guard let before = old.byID[finding.symbol.id]?.type, let after = new.byID[finding.symbol.id]?.type, let syntax = use.syntax,
      !Self.isRecord(before), Self.isRecord(after)
    else { return isUse(finding, use) ? [isUnsure] : [] }
    let reason = "'\(finding.symbol.path)' is a record now"
    guard use.symbol != finding.symbol.id else {
      let given = syntax.handedOver.filter { [.null, .integer, .string].contains($0.form) }
      let places = Set(syntax.scalarUses + given.map(\.location))
      return places.map { Answer(.affected, reason, at: $0) }
    }
    guard let parameters = old.byID[use.symbol]?.parameters, let name = old.byID[finding.symbol.id]?.name else { return [] }
    return zip(parameters, syntax.passed).compactMap { parameter, passed in
      let isLiteral = [.null, .integer, .string].contains(passed.form)
      return isLiteral && parameter.cSpelledType == name ? Answer(.affected, reason, at: passed.location) : nil
    }
  }

  private static func isRecord(_ type: TypeReference) -> Bool {
    CType(type).name.map { $0.hasPrefix("struct ") || $0.hasPrefix("union ") } ?? false
  }

  private func declaredTwice(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard use.symbol == finding.symbol.id, !use.roles.contains(.reference), !use.roles.contains(.call) else { return [] }
    return [Answer(.possible, "the client declares '\(finding.symbol.path)' itself, and the library does now too")]
  }
}

extension TypeReference {
  private static let numbers: Set<Substring> = ["char", "short", "int", "long", "signed", "unsigned", "float", "double", "_Bool"]

  fileprivate var isNumber: Bool { text.split(separator: " ").allSatisfy(Self.numbers.contains) || text.hasPrefix("enum ") && !text.hasSuffix("*") }

  /// Numbers convert to each other, and `const` may come to what a pointer points to.
  fileprivate func convertsInC(from old: TypeReference) -> Bool {
    isNumber && old.isNumber || text.replacing("const ", with: "") == old.text.replacing("const ", with: "")
  }
}

extension String {
  /// Whether it holds an identifier.
  func hasWord(_ word: String) -> Bool {
    split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0 == word }
  }
}
