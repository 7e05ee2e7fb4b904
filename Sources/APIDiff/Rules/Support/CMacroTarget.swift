import APIModel

/// What a macro without arguments names, or leads to by its address: another function, type or variable now.
enum CMacroTarget {
  static func lost(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Rule.Hit? {
    if let isAddress = losesAddress(old, new) {
      return Rule.Hit(
        "The macro '\(old.name)' gives \(isAddress ? "a thing now, and gave its address" : "an address now, and gave the thing itself").",
        .sourceBreaking)
    }
    if let hit = lostNames(old, new, comparison.c) ?? CMacroParameters.lost(old, new) ?? lostType(old, new, comparison.c) { return hit }
    guard old.c?.macroParameters == nil, let before = comparison.c.old.target(ofAlias: old),
      let after = comparison.c.new.target(ofAlias: new), before.id != after.id
    else { return nil }
    let isLost = before.kind == .cFunction ? losesCalls(before, after, comparison) : losesType(before, after, comparison)
    return isLost ? Rule.Hit("The macro '\(old.name)' names '\(after.name)' now, and named '\(before.name)'.", .sourceBreaking) : nil
  }

  /// Whether calls of the one function are none of the other.
  static func losesCalls(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    guard let arity = CArity(of: old), let now = CArity(of: new), let signature = CSignature(old, new, comparison.c) else { return false }
    if !now.takes(arity) { return true }
    let result = CTypeChange(
      old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType, pairing: comparison.c)
    return result?.sourceAsResult == .breaking || signature.changes.contains { $0.change.sourceAsParameter == .breaking }
  }

  /// `#define LIB(name) lib_##name`: what it led to under the old names and does not under the new ones.
  private static func lostNames(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Rule.Hit? {
    guard let before = affixes(old), let after = affixes(new), before != after else { return nil }
    for declaration in pairing.old.surface.snapshot.declarations
    where declaration.kind != .cField && !declaration.isTag && pairing.old.isPublic(declaration) && declaration.id != old.id {
      let name = declaration.name
      guard name.hasPrefix(before[0]), name.hasSuffix(before[1]), name.count > before[0].count + before[1].count else { continue }
      let part = name.dropFirst(before[0].count).dropLast(before[1].count)
      let now = after[0] + part + after[1]
      if pairing.new.named(now).isEmpty {
        return Rule.Hit("The macro '\(old.name)' leads to '\(now)' for '\(part)', which nothing declares.", .sourceBreaking)
      }
    }
    return nil
  }

  /// What a macro puts before and behind what it is given, to make one name of it.
  private static func affixes(_ macro: Declaration) -> [String]? {
    guard let parameters = macro.c?.macroParameters, parameters.count == 1 else { return nil }
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "").map { $0 == .word(parameters[0]) ? CToken.word("$") : $0 }
    guard tokens.count > 1, case .word(let name)? = tokens.pasting.first, tokens.pasting.count == 1 else { return nil }
    let parts = name.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 2 && parts != ["", ""] ? parts : nil
  }

  /// A type that is written out: what was `void` before functions of clients returns something now.
  private static func lostType(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Rule.Hit? {
    guard old.c?.macroParameters == nil, new.c?.macroParameters == nil, let text = old.c?.replacement, let now = new.c?.replacement, text != now,
      CMeaning(old, pairing.old) == .type, CMeaning(new, pairing.new) == .type
    else { return nil }
    let change = CTypeChange(pairing.renamed(pairing.old.resolved(CType(text))), pairing.new.resolved(CType(now)), pairing)
    guard change.old != change.new, !change.isRecordWithSameFields, change.sourceAsTypedef == .breaking else { return nil }
    return Rule.Hit("The macro '\(old.name)' is the type '\(now)' now, and was '\(text)'.", .sourceBreaking)
  }

  private static func losesType(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    guard let before = type(old), let after = type(new) else { return false }
    let change = CTypeChange(old: before, spelled: nil, new: after, spelled: nil, pairing: comparison.c)
    return change?.isRecordWithSameFields == false && change?.sourceAsTypedef == .breaking
  }

  private static func type(_ declaration: Declaration) -> TypeReference? {
    declaration.isTag ? TypeReference(declaration.tagSpelling) : declaration.kind == .cTypedef ? declaration.type : nil
  }

  /// `(&table[i])` and `(table[i])`, whichever came first; nil for anything else.
  private static func losesAddress(_ old: Declaration, _ new: Declaration) -> Bool? {
    let (before, after) = (tokens(old), tokens(new))
    if before.first == .punctuation("&"), Array(before.dropFirst().withoutParentheses) == after { return true }
    return after.first == .punctuation("&") && Array(after.dropFirst().withoutParentheses) == before ? false : nil
  }

  private static func tokens(_ macro: Declaration) -> [CToken] {
    let names = macro.c?.macroParameters ?? []
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "").map { token in
      guard case .word(let word) = token, let place = names.firstIndex(of: word) else { return token }
      return CToken.word("$\(place)")
    }
    return Array(tokens.withoutParentheses)
  }
}
