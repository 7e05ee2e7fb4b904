import APIModel

/// Headers and library files judge together: each symbol has one finding.
extension RuleEngine {
  /// What the library files say, besides what findings about the headers have said already.
  static func exportFindings(_ rules: [Rule], besides told: [Finding], in comparison: Comparison) -> [Finding] {
    let changes = comparison.exports.changes
    guard !changes.isEmpty else { return [] }
    var worst: [String: Impact.Level] = [:]
    for finding in told where finding.kind == .removal || finding.kind == .change {
      worst[finding.symbol.id] = max(worst[finding.symbol.id] ?? .none, finding.impact.binary)
    }
    return changes.flatMap { change in
      let ids = [change.oldDeclaration, change.newDeclaration].compactMap { $0?.id } + ["ordinary:\(change.symbol)"]
      let known = ids.compactMap { worst[$0] }.max()
      return rules.compactMap { rule -> Finding? in
        guard case .export(let check) = rule.check, let hit = check(change, comparison) else { return nil }
        // A note is a fact of its own, whatever else happened to the symbol.
        if let known, rule.kind != .note, hit.impact.binary <= known { return nil }
        return Finding(hit, of: rule, export: change, module: comparison.new.module)
      }
    }
  }

  /// A finding about the headers, corrected by what the library files have for old programs.
  static func corrected(_ hit: Rule.Hit, of kind: Finding.Kind, on change: Change, in comparison: Comparison) -> Rule.Hit {
    if hit.impact.binary == .breaking, comparison.old.language == .c, CServed.isApart(change, comparison) {
      var hit = hit
      hit.impact.binary = .risky
      hit.add("programs that were linked before keep the functions that they know")
      return hit
    }
    if let hit = CHooks.corrected(hit, of: kind, on: change, in: comparison) { return hit }
    guard hit.impact.binary != .none, let old = change.old, old.exportsSymbol,
      let reason = reasonNotToBreak(old, change.new, comparison.exports) ?? heir(of: old, change.new, comparison)
    else { return hit }
    var hit = hit
    hit.impact.binary = .none
    hit.add(reason)
    return hit
  }

  /// Another declaration that has the symbol by its label: `int area_v1(int) __asm__("area")`.
  private static func heir(of old: Declaration, _ new: Declaration?, _ comparison: Comparison) -> String? {
    let symbol = old.symbolName
    if let new, new.exportsSymbol, new.symbolName == symbol { return nil }
    let heir = comparison.new.snapshot.declarations.first { other in
      other.kind == old.kind && other.exportsSymbol && other.symbolName == symbol && other.type == old.type
        && other.parameters?.map(\.type) == old.parameters?.map(\.type)
    }
    return heir.map { "programs that were linked before find '\($0.name)' by the symbol '\(symbol)'" }
  }

  /// What only the headers' own code uses is written by nobody: programs alone notice what happened to it.
  static func ofPrograms(_ hit: Rule.Hit, on change: Change, in comparison: Comparison) -> Rule.Hit? {
    guard comparison.old.language == .c else { return hit }
    guard isOfHeaders(change, comparison.c) else { return behindMacro(hit, on: change, in: comparison) }
    guard hit.impact.binary != .none else { return nil }
    var hit = hit
    hit.impact.source = .none
    hit.add("code in the old headers uses it")
    return hit
  }

  /// What clients reach by a macro that has changed with it is called by nobody ordinary.
  private static func behindMacro(_ hit: Rule.Hit, on change: Change, in comparison: Comparison) -> Rule.Hit {
    guard hit.impact.source == .breaking, let old = change.old, change.new.map({ $0.type == old.type }) != false,
      CHelpers.isBackEnd(old, comparison.c)
    else { return hit }
    var hit = hit
    hit.impact.source = .risky
    hit.add("clients reach it by a macro, which follows")
    return hit
  }

  private static func isOfHeaders(_ change: Change, _ pairing: CPairing) -> Bool {
    guard let old = change.old else { return change.new.map { CHelpers.isOfPrivateRecord($0, pairing.new) } == true }
    return CHelpers.isHelper(old) || CHelpers.isBehindMacro(old, pairing.old) || CHelpers.isOfPrivateRecord(old, pairing.old)
  }

  private static func reasonNotToBreak(_ old: Declaration, _ new: Declaration?, _ exports: CExports) -> String? {
    guard let before = exports.old else { return nil }
    let symbol = old.symbolName
    guard let bound = before.current(symbol) else {
      return "no program depends on it, because the old library did not export it"
    }
    guard exports.new != nil, exports.fate(of: bound) == .kept else { return nil }
    if let new, new.exportsSymbol, new.symbolName == symbol {
      // The same symbol, so that old programs run the changed code, unless that has a version of its own.
      guard exports.servesApart(old, new), let version = bound.version else { return nil }
      return "programs that were linked before keep '\(symbol)@\(version)'"
    }
    return "the library still exports '\(symbol)' for programs that were linked before"
  }
}

extension Rule.Hit {
  /// Says more behind the sentence.
  mutating func add(_ clause: String) { message = (message.hasSuffix(".") ? String(message.dropLast()) : message) + "; \(clause)." }
}

extension Finding {
  init(_ hit: Rule.Hit, of rule: Rule, export: CExportChange, module: String) {
    let declaration = export.oldDeclaration ?? export.newDeclaration
    self.rule = rule.id
    self.kind = rule.kind
    self.impact = hit.impact
    self.symbol = Symbol(
      id: declaration?.id ?? "symbol:\(export.symbol)", path: declaration?.qualifiedName ?? export.symbol,
      kind: declaration?.kind)
    self.old = export.oldDeclaration.map(Side.init)
    self.new = export.newDeclaration.map(Side.init)
    self.message = Sentence.of(hit.message)
    self.fix = hit.fix ?? rule.fix
    self.fingerprint = Fingerprint.of([rule.id, module, export.symbol, hit.detail])
  }
}
