import APIModel

/// Uses of a macro that its new text no longer serves.
enum CMacroUse {
  static func lost(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> [Rule.Hit] {
    if let helper = CHelpers.missing(in: new, comparison.c) {
      return [Rule.Hit("The macro '\(old.name)' uses '\(helper)', which is gone.", .sourceBreaking)]
    }
    let (before, after) = (CMacroBody(old, comparison.c.old), CMacroBody(new, comparison.c.new))
    // What a name without arguments stands for is asked elsewhere (`CMeaning`).
    if old.c?.macroParameters != nil, let now = lostForm(before, after) {
      return [Rule.Hit("The macro '\(old.name)' \(now).", .sourceBreaking)]
    }
    if before.closesDeclaration, !after.closesDeclaration, before.form != .nothing, after.form != .nothing {
      return [Rule.Hit("The macro '\(old.name)' no longer brings the semicolon of what it declares.", .sourceBreaking)]
    }
    if before.braces != after.braces {
      return [Rule.Hit("The macro '\(old.name)' opens or closes other braces than it did.", .sourceBreaking)]
    }
    if old.c?.macroParameters != nil, before.form == .value, after.form == .value, before.arguments > 1, before.arguments != after.arguments {
      return [Rule.Hit("The macro '\(old.name)' stands for \(words([after.arguments])) now, and stood for \(words([before.arguments])).", .sourceBreaking)]
    }
    if let hit = CMacroTarget.lost(old, new, comparison) ?? CMacroCalls.lost(old, new, comparison.c) { return [hit] }
    if let place = before.stringed.intersection(after.plain.subtracting(after.stringed).subtracting(after.handed)).min(), let name = old.c?.macroParameters?[place] {
      return [Rule.Hit("The parameter '\(name)' of the macro '\(old.name)' stands for itself now, and was made a text.", .sourceBreaking)]
    }
    if let gone = before.members.subtracting(after.members).min(), !after.members.isEmpty {
      let fields = comparison.old.snapshot.declarations.filter { $0.kind == .cField && $0.name == gone }
      let isPrivate = !fields.isEmpty && fields.allSatisfy(\.isKeptFromClients)
      return [Rule.Hit("The member '\(gone)' of what the macro '\(old.name)' declares is gone.", Impact(source: isPrivate ? .risky : .breaking))]
    }
    if let result = before.result, let now = after.result, before.callee?.name != after.callee?.name || before.callee == nil,
      let change = CTypeChange(old: result, spelled: nil, new: now, spelled: nil, pairing: comparison.c),
      change.sourceAsResult == .breaking || isLookedInto(change, old) && change.new.pointee?.name == "void"
    {
      return [Rule.Hit("The macro '\(old.name)' gives '\(now.text)' now, and gave '\(result.text)'.", .sourceBreaking)]
    }
    if before.isPlace, after.form == .value || after.form == .assignment, !after.isPlace {
      let impact = Impact(source: CNaming.asks(old.name) ? .risky : .breaking)
      return [Rule.Hit("The macro '\(old.name)' is no place any more that a value can be assigned to.", impact)]
    }
    let handed = before.lists.filter { after.lists[$0.key] != nil && after.lists[$0.key] != $0.value }
    if let list = handed.first, let now = after.lists[list.key] {
      return [
        Rule.Hit(
          "The macro '\(old.name)' gives \(words(now)) to what its users hand to it, and gave \(words(list.value)).",
          .sourceBreaking)
      ]
    }
    if let hit = lostNames(before, after, old, new, comparison) { return [hit] }
    if let place = after.joined.subtracting(before.joined).intersection(before.plain).min(), let name = old.c?.macroParameters?[place] {
      // Formats are written where they are used.
      let isFormat = ["format", "fmt", "msg", "message"].contains { name.lowercased().contains($0) }
      return [
        Rule.Hit(
          "The parameter '\(name)' of the macro '\(old.name)' is joined to a text now: it must be written as one.",
          Impact(source: isFormat ? .risky : .breaking))
      ]
    }
    return (lostTypes(old, new, comparison) ?? lostInside(old, new, comparison)).map { [$0] } ?? []
  }

  /// Whether two macros around what users write (`START_TEST`, `END_TEST`) opened and closed a brace, and neither does now.
  static func losesBracesInPair(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
    let before = braces(old)
    guard before != 0, braces(new) == 0 else { return false }
    let words = CNaming.words(of: old.name)
    return pairing.old.surface.snapshot.declarations.contains { other in
      guard other.kind == .cMacro, braces(other) == -before, !Set(CNaming.words(of: other.name)).isDisjoint(with: words) else { return false }
      return pairing.new.named(other.name).first.map { $0.kind == .cMacro && braces($0) == 0 } == true
    }
  }

  private static func braces(_ macro: Declaration) -> Int {
    let text = macro.c?.replacement ?? ""
    return text.count { $0 == "{" } - text.count { $0 == "}" }
  }

  /// A parameter that became a part of names, or no longer is one.
  private static func lostNames(
    _ before: CMacroBody, _ after: CMacroBody, _ old: Declaration, _ new: Declaration, _ comparison: Comparison
  ) -> Rule.Hit? {
    // What a name is made of may be one that is declared.
    let declared = CMacroNames(new, comparison.c.new).declared
    let named = after.plain.filter { !declared.contains("$\($0)") }
    guard let place = before.pasted.intersection(named).union(before.plain.intersection(after.pasted)).min(),
      let name = old.c?.macroParameters?[place]
    else { return nil }
    let now = before.pasted.contains(place) ? "stands for itself" : "is a part of a name"
    return Rule.Hit("The parameter '\(name)' of the macro '\(old.name)' \(now) now: what it is given no longer fits.", .sourceBreaking)
  }

  /// A pointer to what a parameter says: `((type *) …)`.
  private static func isLookedInto(_ change: CTypeChange, _ macro: Declaration) -> Bool {
    change.old.pointee?.name.map { macro.c?.macroParameters?.contains($0) == true } ?? false
  }

  /// What `_Generic` chooses among.
  private static func lostTypes(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Rule.Hit? {
    let (before, after) = (CMacroBody(old, comparison.c.old).types, CMacroBody(new, comparison.c.new).types)
    let choices = CGenericChoices(old)
    if let before, let after, !before.isSubset(of: after), !after.contains([.word("default")]) {
      // What the one for all others takes is named now: anything else was a warning.
      let isTaken = before.subtracting(after) == [[.word("default")]] && choices?.defaultTakes(after, comparison.c.old) == true
      return Rule.Hit("The macro '\(old.name)' no longer takes every type that it took.", isTaken ? Impact(source: .risky) : .sourceBreaking)
    }
    if before == nil, let after, let place = CMacroRoles(old).values.min(), isForNumbers(old), let number = firstMissing(after) {
      let name = old.c?.macroParameters?[place] ?? ""
      return Rule.Hit("The macro '\(old.name)' no longer takes every number for '\(name)', as '\(number)'.", .sourceBreaking)
    }
    guard let type = choices?.firstLost(in: CGenericChoices(new), comparison.c) else { return nil }
    return Rule.Hit("The macro '\(old.name)' hands '\(type)' to a function now that takes none.", .sourceBreaking)
  }

  /// Whether its one argument is computed with, so that it may be any number: `((x) < 0 ? -(x) : (x))`.
  private static func isForNumbers(_ macro: Declaration) -> Bool {
    let roles = CMacroRoles(macro)
    return macro.c?.macroParameters?.count == 1 && roles.pointers.isEmpty && roles.records.isEmpty && roles.types.isEmpty
  }

  /// A type of numbers that is not among those for which `_Generic` has something, where it has something for numbers.
  private static func firstMissing(_ types: Set<[CToken]>) -> String? {
    let known = Set(types.map { $0.compactMap { if case .word(let word) = $0 { word } else { "*" } }.joined(separator: " ") })
    guard !known.contains("default"), known.contains("int") else { return nil }
    return [["long"], ["unsigned", "unsigned int"], ["double"], ["float"]].first { known.isDisjoint(with: $0) }?.first
  }

  /// What the text makes for its users, or wants of them.
  private static func lostInside(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Rule.Hit? {
    let (names, others) = (CMacroNames(old, comparison.c.old), CMacroNames(new, comparison.c.new))
    // Where other arguments are wanted, nothing can be said of what becomes of them.
    let isTaken = CArity(of: old).map { CArity(of: new)?.takes($0) != false } ?? true
    if isTaken, let loss = names.loss(in: others) {
      return Rule.Hit("The macro '\(old.name)' \(spelled(loss, old)).", .sourceBreaking)
    }
    // What makes functions returns from those.
    if names.declared.isEmpty, others.declared.isEmpty,
      let demand = CMacroFlow(old, comparison.c.old).demand(of: CMacroFlow(new, comparison.c.new))
    {
      return Rule.Hit("The macro '\(old.name)' \(demand).", .sourceBreaking)
    }
    if let place = CMacroRoles(old).firstChanged(in: CMacroRoles(new)), let name = old.c?.macroParameters?[place] {
      let roles = CMacroRoles(new)
      let isType = roles.types.contains(place) || roles.tags.contains(place)
      return Rule.Hit(
        "The parameter '\(name)' of the macro '\(old.name)' is \(isType ? "a type now, and was a value" : "a value now, and was a type").",
        .sourceBreaking)
    }
    if let place = CMacroRoles.firstSwapped(old, new), let name = old.c?.macroParameters?[place] {
      return Rule.Hit("The parameter '\(name)' of the macro '\(old.name)' has another place now.", .sourceBreaking)
    }
    if old.c?.macroParameters?.count == new.c?.macroParameters?.count,
      let place = CArgumentTypes(old, comparison.c.old).firstRefused(by: CArgumentTypes(new, comparison.c.new), comparison.c),
      let name = old.c?.macroParameters?[place]
    {
      return Rule.Hit("The parameter '\(name)' of the macro '\(old.name)' is handed to what takes another type now.", .sourceBreaking)
    }
    if let (place, isPointer) = CMacroRoles(old).firstAddressed(in: CMacroRoles(new)), let name = old.c?.macroParameters?[place] {
      return Rule.Hit(
        "The parameter '\(name)' of the macro '\(old.name)' is \(isPointer ? "a pointer now, and was none" : "no pointer any more").",
        .sourceBreaking)
    }
    return lostConstant(old, new, comparison)
  }

  /// With the parameters' names in it: `name_count`.
  private static func spelled(_ text: String, _ macro: Declaration) -> String {
    (macro.c?.macroParameters ?? []).enumerated().reversed().reduce(text) { $0.replacing("$\($1.offset)", with: $1.element) }
  }

  private static func lostForm(_ old: CMacroBody, _ new: CMacroBody) -> String? {
    switch (old.form, new.form) {
    case (.value, .void): "has no value any more: it is cast to void now"
    case (.value, .nothing): "has no value any more: it is empty now"
    case (.value, .initializer), (.void, .initializer), (.assignment, .initializer), (.statement, .initializer): "is an initialiser now, and no expression"
    case (.value, .statement), (.value, .block), (.value, .head):
      "has no value any more: it is a statement now"
    case (.void, .block), (.assignment, .block), (.statement, .block), (.nothing, .block):
      "is a block now, with which the semicolon behind it ends an 'if' before its 'else'"
    case (.head, .value), (.head, .void), (.head, .statement), (.head, .block):
      "no longer is the head of a statement"
    case (.head, .head) where old.isCondition && !new.takesElse:
      "no longer takes an 'else' behind its statement"
    default: nil
    }
  }

  /// What was computed before the program runs, for `#if` or for the compiler.
  static func lostConstant(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Rule.Hit? {
    guard let names = old.c?.macroParameters, !names.isEmpty else { return nil }
    let isForConditions = CCondition(comparison.c.old).isComputable(old) == true
    guard isForConditions || CMacroBody(old, comparison.c.old).isConstant else { return nil }
    let isCall = new.kind == .cFunction || CMacroBody(new, comparison.c.new).isRun
    guard isCall || isForConditions && CCondition(comparison.c.new).isComputable(new) == false else { return nil }
    let isBreaking = isForVersions(old) || isCall && isForConstants(old)
    return Rule.Hit(
      "The macro '\(old.name)' is nothing any more that \(isCall ? "the compiler" : "'#if'") can compute.",
      Impact(source: isBreaking ? .breaking : .risky))
  }

  /// `LIBRARY_AT_LEAST(1, 2)`
  private static func isForVersions(_ macro: Declaration) -> Bool {
    let words = (macro.c?.replacement ?? "").split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    return ([macro.name] + words).contains(where: CNaming.isVersion)
  }

  /// Bits and sizes are for labels, enumerations and arrays; what chooses (`MAX(a, b)`), measures a thing
  /// (`TREE_HEIGHT(node)`) or takes one apart (`SWAP32(x)`) is for code that runs.
  private static func isForConstants(_ macro: Declaration) -> Bool {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    return !tokens.contains(.punctuation("?"))
      && (CNaming.isQuantity(macro.name) && !CNaming.isMeasure(macro.name) || CNaming.isRoom(macro.name) || tokens.contains(.punctuation("<<")) && !tokens.contains(.punctuation(">>")) || isRounding(tokens)
        || isUnit(macro, tokens))
  }

  /// `SECONDS(n) ((n) * 1000)`: so many of a unit, as they stand in tables and limits.
  private static func isUnit(_ macro: Declaration, _ tokens: [CToken]) -> Bool {
    guard macro.c?.macroParameters?.count == 1, tokens.contains(.punctuation("*")), !tokens.contains(.punctuation("/")) else { return false }
    return tokens.contains { if case .number(let text) = $0 { Int(text).map { $0 > 9 } ?? false } else { false } }
  }

  /// `(((n) + 7) & ~7)`, `((n) + 2) / 3 * 4`: how much room something takes.
  private static func isRounding(_ tokens: [CToken]) -> Bool {
    let signs = Set(tokens)
    return signs.isSuperset(of: [.punctuation("&"), .punctuation("~")]) || signs.isSuperset(of: [.punctuation("/"), .punctuation("*")])
  }

  private static func words(_ counts: Set<Int>) -> String {
    counts.sorted().map { $0 == 1 ? "1 argument" : "\($0) arguments" }.joined(separator: " or ")
  }
}
