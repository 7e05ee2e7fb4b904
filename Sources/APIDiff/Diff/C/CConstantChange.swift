import APIModel

/// A constant before and after, whichever of a macro and an enumeration constant it is.
enum CConstantChange {
  /// Its value before and after.
  case values(String, String)
  /// It has no value at compile time any more; what it is instead, with its article.
  case lost(String)

  /// nil when nothing changed for its users, or when another constant's change tells of it.
  init?(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) {
    guard old.isConstant, let before = Self.value(old, comparison.c.old) else { return nil }
    if new.kind == .cMacro, new.c?.macroParameters != nil { return nil }
    if let after = Self.value(new, comparison.c.new) {
      guard before != after, !Self.hasSameBits(before, after), !Self.isTold(old, new, comparison.c) || Self.isCode(old, new, comparison) else { return nil }
      self = .values(before, after)
      return
    }
    switch new.kind {
    case .cMacro: self = .lost(new.isEmptyMacro ? "empty" : "the expression '\(new.c?.replacement ?? "")'")
    case .cVariable, .cFunction: self = .lost("a \(new.cNoun)")
    default: return nil
    }
  }

  /// `1 << 31` and `1U << 31`
  private static func hasSameBits(_ before: String, _ after: String) -> Bool {
    guard let before = Int64(before), let after = Int64(after), min(before, after) >= Int64(Int32.min), max(before, after) <= Int64(UInt32.max)
    else { return false }
    return UInt32(truncatingIfNeeded: before) == UInt32(truncatingIfNeeded: after)
  }

  /// Whether code that took the one value does not compile with the other: a text for a number, or a
  /// floating number, which is no array size, no case label and no operand of `#if`.
  static func changesKind(_ before: String, _ after: String) -> Bool {
    before.hasPrefix("\"") != after.hasPrefix("\"")
      || Int128(before) != nil && Int128(after) == nil && Double(after) != nil
  }

  /// A constant that only marks a place in a list (`COLOR_COUNT`, `COLOR_LAST_WARM = COLOR_RED`) or has all
  /// bits of the others (`EVENT_ALL`) before and after: by its name, or because it says "last" and has
  /// another one's value.
  static func isMarker(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    let isNamed = old.kind == .cMacro ? isNamedMarker(new, comparison.new) : isNamedMarker(old, comparison.old)
    return isNamed || standsForAll(old, new, comparison)
  }

  private static func isNamedMarker(_ constant: Declaration, _ surface: Surface) -> Bool {
    if CNaming.isLast(constant.name) { return true }
    if CNaming.isEndOfStream(constant.name) || isOneEnd(constant, surface) { return false }
    if CNaming.isSentinel(constant.name), isExtreme(constant, surface) { return true }
    guard CNaming.words(of: constant.name).contains("last"), let parent = constant.parent else {
      return false
    }
    return (surface.members[parent] ?? []).contains {
      $0.id != constant.id && $0.c?.value == constant.c?.value
    }
  }

  /// Whether it is one end of something, as the list has the other one too (`EVENT_START`, which no other constant is like).
  private static func isOneEnd(_ constant: Declaration, _ surface: Surface) -> Bool {
    let words = CNaming.words(of: constant.name)
    guard words.last == "end", let parent = constant.parent else { return false }
    let siblings = surface.members[parent] ?? []
    return siblings.contains { other in
      let others = CNaming.words(of: other.name)
      return others.dropLast() == words.dropLast() && ["start", "begin"].contains(others.last)
        && !siblings.contains { $0.id != other.id && $0.c?.value == other.c?.value }
    }
  }

  /// A number in an enumeration of its own that has no name (`enum { BUFFER_SIZE = 64 };`): it is one of no
  /// list, and as good as a macro.
  static func isLone(_ constant: Declaration, _ surface: Surface) -> Bool {
    guard constant.parent == nil, let place = constant.location else { return false }
    return !surface.snapshot.declarations.contains { other in
      guard other.kind == .cEnumConstant, other.parent == nil, other.id != constant.id,
        let beside = other.location, beside.file == place.file
      else { return false }
      // What has no name has no list of members either: constants of one list stand together.
      return abs(beside.line - place.line) <= 3
    }
  }

  /// An old program asks for all that it knew. On one side it may be chance: 1, 2, 3.
  private static func standsForAll(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    if let parts = joined(old), let now = joined(new), parts.isSubset(of: now) { return true }
    return hasAllBits(old, comparison.old, atLeast: 1) && hasAllBits(new, comparison.new, atLeast: 2)
  }

  /// Whether a macro is called like many (`NODE_TYPES`) and is how many the others are, which are numbered from 0.
  private static func counts(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    guard let last = CNaming.words(of: old.name).last, last.hasSuffix("s"), !last.hasSuffix("ss") else { return false }
    return isCount(old, comparison.old) && isCount(new, comparison.new)
  }

  private static func isCount(_ macro: Declaration, _ surface: Surface) -> Bool {
    let others = list(of: macro, surface).filter { $0.id != macro.id }.compactMap(number).sorted()
    return others.count > 1 && others == (0..<others.count).map { Int128($0) } && number(macro) == Int128(others.count)
  }

  /// The names that a macro joins: `(INIT_AUDIO | INIT_VIDEO)`.
  private static func joined(_ macro: Declaration) -> Set<String>? {
    var names: Set<String> = []
    for token in CToken.tokens(of: macro.c?.replacement ?? "") {
      switch token {
      case .word(let name): names.insert(name)
      case .punctuation("|"), .punctuation("("), .punctuation(")"): continue
      default: return nil
      }
    }
    return names.count > 1 ? names : nil
  }

  /// Whether it is what the others are together.
  private static func hasAllBits(_ constant: Declaration, _ surface: Surface, atLeast least: Int) -> Bool {
    let siblings = constant.kind == .cMacro ? macros(beside: constant, surface) : surface.members[constant.parent ?? ""] ?? []
    let others = siblings.filter { $0.id != constant.id }.compactMap(number).filter { $0 > 0 }
    return Set(others).count >= least && others.allSatisfy { $0 & ($0 - 1) == 0 } && number(constant) == others.reduce(0, |)
  }

  private static func number(_ constant: Declaration) -> Int128? { constant.c?.value.flatMap { Int128($0) } }

  /// Numbers that stand together with one, and share its name but for the last word: `#define OPEN_READ 1`,
  /// `#define OPEN_WRITE 2`.
  private static func macros(beside macro: Declaration, _ surface: Surface) -> [Declaration] {
    numbers(beside: macro, surface).filter { !CNaming.isQuantity($0.name) }
  }

  /// Those that stand beside it, those that stand beside these, and so on: a list with comments between.
  private static func list(of macro: Declaration, _ surface: Surface) -> [Declaration] {
    var (found, pending) = ([macro.id: macro], [macro])
    while let next = pending.popLast(), found.count < 64 {
      for other in numbers(beside: next, surface) where found.updateValue(other, forKey: other.id) == nil { pending.append(other) }
    }
    return found.values.sorted { ($0.location?.line ?? 0, $0.name) < ($1.location?.line ?? 0, $1.name) }
  }

  private static func numbers(beside macro: Declaration, _ surface: Surface) -> [Declaration] {
    let stem = CNaming.words(of: macro.name).first
    guard let place = macro.location else { return [] }
    let near = surface.snapshot.declarations.filter { other in
      guard other.id != macro.id, let beside = other.location else { return false }
      return beside.file == place.file && abs(beside.line - place.line) <= 3
    }
    // What is declared between them parts two lists.
    let walls = near.filter { $0.kind != .cMacro }.compactMap { $0.location?.line }
    return near.filter { other in
      guard other.kind == .cMacro, number(other) != nil, let line = other.location?.line, CNaming.words(of: other.name).first == stem else { return false }
      return !walls.contains { min(line, place.line) < $0 && $0 < max(line, place.line) }
    }
  }

  /// Whether numbers that are called like quantities are numbered all the same (`SORT_SIZE`, `SORT_DATE`): one after
  /// the other, as bits, or they changed places.
  private static func isNumbered(_ macro: Declaration, _ comparison: Comparison) -> Bool {
    [[macro] + numbers(beside: macro, comparison.old), list(of: macro, comparison.old)].contains { isNumbered(macro, among: $0, comparison) }
  }

  private static func isNumbered(_ macro: Declaration, among numbers: [Declaration], _ comparison: Comparison) -> Bool {
    let category = category(of: macro)
    let isOfList = { (constant: Declaration) in
      let words = CNaming.words(of: constant.name)
      return words.starts(with: category) && !CNaming.isVersion(constant.name) && bounds.isDisjoint(with: words.dropFirst(category.count))
    }
    let list = numbers.filter(isOfList)
    // What others are made of is none of them.
    let isPart = list.contains { CToken.tokens(of: $0.c?.replacement ?? "").contains(.word(macro.name)) }
    guard let own = number(macro), isOfList(macro), !isPart else { return false }
    let values = list.compactMap(number).sorted()
    let isBits = values.first == 1 && zip(values, values.dropFirst()).allSatisfy { $1 == 2 * $0 }
    if let first = values.first, let last = values.last, values.count > 2, Set(values).count == values.count,
      isBits || last - first == Int128(values.count - 1), !CNaming.isSentinel(macro.name) || own != last
    {
      return true
    }
    let pairs = list.compactMap { before -> (Int128, Int128)? in
      guard let now = comparison.c.new.named(before.name).first.flatMap(number), let was = number(before), was != now else { return nil }
      return (was, now)
    }
    return Set(pairs.map(\.0)).count > 1 && pairs.map(\.0).sorted() == pairs.map(\.1).sorted()
  }

  /// The words up to a `LIMIT` of which the name says the kind: `LIB_LIMIT_LENGTH`, `LIB_LIMIT_COLUMN`.
  private static func category(of macro: Declaration) -> ArraySlice<String> {
    let words = CNaming.words(of: macro.name)
    guard let place = words.firstIndex(of: "limit"), place > 0, place < words.count - 1 else { return [] }
    return words.prefix(place + 1)
  }

  private static let bounds: Set<String> = ["max", "min", "maximum", "minimum", "default", "defaults", "limit", "last"]

  /// Whether a macro is one of several that the library is handed, or gives out (flags, commands, error
  /// codes): an enumeration in another dress. What says how much of something there is, is none.
  static func isCode(_ macro: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    if isKey(macro, comparison.old) { return true }
    guard macro.kind == .cMacro, number(macro) != nil, !standsForAll(macro, new, comparison), !counts(macro, new, comparison) else { return false }
    if CNaming.isAgreed(macro.name) || CNaming.saysNone(macro.name) && number(macro).map({ $0 < 0 }) == true { return true }
    if isNumbered(macro, comparison) { return true }
    if isSize(macro), isSize(new) { return false }
    if CNaming.words(of: macro.name).contains("mask"), isBit(macro), isBit(new) { return true }
    let beside = macros(beside: macro, comparison.old)
    // What is on or off is chosen, where others are the same: `DEFAULT_PUSH` 1, `DEFAULT_RESET` 0, `DEFAULT_PING` 0.
    if isSwitch(macro), isSwitch(new), beside.contains(where: { number($0) == number(macro) }) { return false }
    return !CNaming.isQuantity(macro.name) && beside.contains { number($0) != number(macro) }
  }

  private static func isSwitch(_ macro: Declaration) -> Bool { number(macro).map { 0...1 ~= $0 } == true }

  private static func isBit(_ macro: Declaration) -> Bool {
    number(macro).map { $0 > 1 && $0 & ($0 - 1) == 0 } == true
  }

  /// A number as sizes are, and written as one: 1536, 4096. Bits are written in hexadecimal.
  private static func isSize(_ macro: Declaration) -> Bool {
    guard let text = macro.c?.replacement, let value = Int(text) else { return false }
    return value >= 512 && value.isMultiple(of: 256)
  }

  /// Whether it only names another constant of its list, and another one now: the number that compiled clients hand over is
  /// that of the former still (`LEVEL_DEFAULT = LEVEL_LOW`).
  static func namesAnother(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
    guard old.kind == .cEnumConstant, let before = number(old), let after = number(new), let list = old.parent, let now = new.parent else { return false }
    let isKept = (comparison.old.members[list] ?? []).contains { other in
      other.id != old.id && number(other) == before && comparison.c.new.named(other.name).first.flatMap(number) == before
    }
    return isKept && (comparison.new.members[now] ?? []).contains { $0.id != new.id && number($0) == after }
  }

  /// One of several texts that the library knows: `#define PROPERTY_TITLE "title"`. No path, no sentence and no format.
  private static func isKey(_ macro: Declaration, _ surface: Surface) -> Bool {
    guard macro.kind == .cMacro, isWord(macro), let place = macro.location else { return false }
    let stem = CNaming.words(of: macro.name).first
    return surface.snapshot.declarations.contains { other in
      guard other.kind == .cMacro, other.id != macro.id, isWord(other), let beside = other.location else { return false }
      return beside.file == place.file && abs(beside.line - place.line) <= 3 && CNaming.words(of: other.name).first == stem
    }
  }

  /// What a text says of the library itself, or only clients read.
  private static let descriptions: Set<String> = [
    "name", "path", "dir", "file", "url", "suffix", "prefix", "extension", "ext", "host", "vendor", "author", "license", "default",
    "defaults", "build", "date", "copyright", "format", "fmt",
  ]

  private static func isWord(_ macro: Declaration) -> Bool {
    guard let value = macro.c?.value, value.hasPrefix("\""), value.hasSuffix("\""), value.count > 3 else { return false }
    let text = value.dropFirst().dropLast()
    return text.contains(where: \.isLetter) && text.allSatisfy { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
      && !CNaming.isVersion(macro.name) && (descriptions.isDisjoint(with: CNaming.words(of: macro.name)) || isSpelledOut(text, macro))
  }

  /// Whether a text is what the name says (`PROPERTY_AUTHOR "author"`): no name, path or format is.
  private static func isSpelledOut(_ text: Substring, _ macro: Declaration) -> Bool {
    let words = CNaming.words(of: String(text))
    return !words.isEmpty && CNaming.words(of: macro.name).dropFirst().suffix(words.count) == words[...]
  }

  /// Another constant of the list that has the same value now, and had another one: a `switch` has no room for both.
  static func equal(to old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Declaration? {
    guard let before = number(old), let after = number(new), !isMarker(old, new, comparison) else { return nil }
    let beside =
      old.kind == .cMacro
      ? isCode(old, new, comparison) ? macros(beside: old, comparison.old) : []
      : (comparison.old.members[old.parent ?? ""] ?? []).filter { $0.id != old.id && !CNaming.isSentinel($0.name) }
    // What was deprecated, or another name for one of the list, stood in no `switch` beside the others.
    if old.isDeprecated || beside.contains(where: { number($0) == before }) { return nil }
    // Flags are joined, and nobody chooses between them.
    let bits = (beside.compactMap(number) + [before]).filter { $0 != 0 }
    if bits.count > 2, bits.allSatisfy({ $0 & ($0 - 1) == 0 }) { return nil }
    return beside.first { number($0) != before && comparison.c.new.named($0.name).first.flatMap(number) == after }
  }

  /// Whether it stands at an end of its list: a `BUFFER_SIZE` among other constants marks none.
  private static func isExtreme(_ constant: Declaration, _ surface: Surface) -> Bool {
    guard let parent = constant.parent, let own = constant.c?.value.flatMap({ Int128($0) }) else { return false }
    let others = (surface.members[parent] ?? []).filter { $0.id != constant.id && !CNaming.isSentinel($0.name) }
      .compactMap { $0.c?.value.flatMap { Int128($0) } }
    guard let least = others.min(), let most = others.max() else { return false }
    return own >= most || own <= least
  }

  /// The folded value; through an alias where the macro has none of its own.
  private static func value(_ constant: Declaration, _ index: CIndex) -> String? {
    if let value = constant.c?.value { return value }
    guard constant.kind == .cMacro, let target = index.target(ofAlias: constant) else { return nil }
    return target.c?.value
  }

  /// The same expression of other constants: one of them changed.
  private static func isTold(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
    guard old.kind == .cMacro, new.kind == .cMacro, let text = old.c?.replacement, text == new.c?.replacement
    else {
      return false
    }
    let names = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    return names.contains { name in
      guard let before = pairing.old.named(name).first, let after = pairing.new.named(name).first else {
        return false
      }
      return before.name != old.name
        && (before.c?.value != after.c?.value || before.c?.replacement != after.c?.replacement)
    }
  }
}
