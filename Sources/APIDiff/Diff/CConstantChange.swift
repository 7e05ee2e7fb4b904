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
      guard before != after, !Self.isTold(old, new, comparison.c) else { return nil }
      self = .values(before, after)
      return
    }
    switch new.kind {
    case .cMacro: self = .lost(new.isEmptyMacro ? "empty" : "the expression '\(new.c?.replacement ?? "")'")
    case .cVariable, .cFunction: self = .lost("a \(new.cNoun)")
    default: return nil
    }
  }

  /// Whether code that took the one value does not compile with the other: a text for a number, or a
  /// floating number, which is no array size, no case label and no operand of `#if`.
  static func changesKind(_ before: String, _ after: String) -> Bool {
    before.hasPrefix("\"") != after.hasPrefix("\"")
      || Int128(before) != nil && Int128(after) == nil && Double(after) != nil
  }

  /// A constant that only marks a place in a list (`COLOR_COUNT`, `COLOR_LAST_WARM = COLOR_RED`):
  /// by its name, or because it says "last" and has another one's value.
  static func isMarker(_ constant: Declaration, _ surface: Surface) -> Bool {
    if CNaming.isLast(constant.name) { return true }
    if CNaming.isSentinel(constant.name), isExtreme(constant, surface) { return true }
    guard CNaming.words(of: constant.name).contains("last"), let parent = constant.parent else {
      return false
    }
    return (surface.members[parent] ?? []).contains {
      $0.id != constant.id && $0.c?.value == constant.c?.value
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

/// How many arguments something that looks like a call takes.
struct CArity {
  private let fixed: Int
  private let takesMore: Bool

  private init(fixed: Int, takesMore: Bool) {
    self.fixed = fixed
    self.takesMore = takesMore
  }

  init(macro names: [String]) {
    takesMore = names.last?.hasSuffix("...") == true
    fixed = names.count - (takesMore ? 1 : 0)
  }

  /// nil for what cannot be called.
  init?(of declaration: Declaration) {
    switch declaration.kind {
    case .cMacro:
      guard let names = declaration.c?.macroParameters else { return nil }
      self.init(macro: names)
    case .cFunction:
      self.init(
        fixed: declaration.parameters?.count ?? 0,
        takesMore: declaration.c?.isVariadic == true || declaration.c?.lacksPrototype == true)
    default: return nil
    }
  }

  /// Whether every use that fitted the other fits this one.
  func takes(_ other: CArity) -> Bool {
    if other.takesMore { return takesMore && fixed <= other.fixed }
    return takesMore ? fixed <= other.fixed : fixed == other.fixed
  }
}
