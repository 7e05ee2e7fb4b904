import APIModel

/// The rows of C. Nothing overrides, conforms or infers there; what counts is what is passed.
extension BreakTable {
  func cAnswers(_ row: BreakRow, _ finding: Finding, _ use: ClientUse) -> [Answer] {
    if row == .module {
      return use.symbol.hasPrefix("header:") ? [Answer(.affected, "it includes '\(use.name)'")] : []
    }
    guard isOwn(use) else { return [] }
    switch row {
    case .mention: return cMention(finding, use)
    case .shape: return isUse(finding, use) ? [cShape(finding, use)] : []
    case .type where finding.rule == "c-callback-signature-changed": return callback(finding, use)
    case .type: return isUse(finding, use) ? cType(finding, use) : []
    case .context: return isUse(finding, use) ? [Answer(.possible, "what depends on the value or the layout may differ")] : []
    case .addition: return declaredTwice(finding, use)
    default: return []
    }
  }

  /// What the library's own macros use changes with the library.
  private func isOwn(_ use: ClientUse) -> Bool {
    guard let syntax = use.syntax, !syntax.spelling.isEmpty else { return true }
    return !syntax.isCondition && (syntax.spelling == use.name || syntax.isOwnMacro)
  }

  /// Also what cannot be declared without the type.
  private func cMention(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard let mention = mention(finding, use) else { return [] }
    let dependents = (use.syntax?.dependents ?? []).map {
      Answer(.affected, "it uses what is declared with '\(use.name)'", at: $0)
    }
    return [mention] + dependents
  }

  /// The compiler points to the first argument too much, or to the end of a call that has too few.
  private func cShape(_ finding: Finding, _ use: ClientUse) -> Answer {
    let count = successors(of: finding).first?.parameters?.count
    var place: SourceLocation?
    if let syntax = use.syntax, let count, finding.rule != "c-macro-parameters-changed" {
      if syntax.passed.count > count { place = syntax.passed[count].location }
      if syntax.passed.count < count { place = syntax.end }
    }
    return Answer(.affected, "it uses '\(finding.symbol.path)' with the old parameters", at: place)
  }

  private func cType(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    if finding.rule == "c-typedef-target-changed" {
      return [Answer(.possible, "whether it fits the new type depends on what is done with it")]
    }
    let isSure = finding.impact.source == .breaking
    let unsure = "compilers differ in whether they convert it"
    if finding.rule == "c-result-type-changed", use.syntax?.context == .discarded { return [] }
    guard finding.rule == "c-parameter-type-changed", let syntax = use.syntax, !syntax.passed.isEmpty,
      let before = old.byID[finding.symbol.id]?.parameters, let after = successors(of: finding).first?.parameters
    else { return [Answer(isSure ? .affected : .possible, isSure ? "it relies on the old type" : unsure)] }
    return zip(before, after).enumerated().compactMap { index, pair in
      guard pair.0.type != pair.1.type, !pair.1.type.convertsInC(from: pair.0.type), syntax.passed.indices.contains(index)
      else { return nil }
      let passed = syntax.passed[index]
      if [.null, .cast].contains(passed.form) { return nil }
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
    if use.symbol == finding.symbol.id {
      if finding.symbol.kind == .cTypedef { return syntax.handedOver.compactMap { handed($0, reason) } }
      return syntax.passed.isEmpty ? [Answer(.affected, "it relies on the old type")] : syntax.passed.compactMap { handed($0, reason) }
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

  private func handed(_ value: PassedValue, _ reason: String) -> Answer? {
    switch value.form {
    case .null, .cast: nil
    // A variable has the callback's type itself, which changes with it.
    case .variable: nil
    case .function: Answer(.affected, reason, at: value.location)
    default: Answer(.possible, reason, at: value.location)
    }
  }

  private func declaredTwice(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    guard use.symbol == finding.symbol.id, !use.roles.contains(.reference), !use.roles.contains(.call) else { return [] }
    return [Answer(.possible, "the client declares '\(finding.symbol.path)' itself, and the library does now too")]
  }
}

extension TypeReference {
  private static let numbers: Set<Substring> = ["char", "short", "int", "long", "signed", "unsigned", "float", "double", "_Bool"]

  private var isNumber: Bool { text.split(separator: " ").allSatisfy(Self.numbers.contains) || text.hasPrefix("enum ") && !text.hasSuffix("*") }

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
