import APIModel

/// The calls that a macro with `...` becomes for each number of arguments: `open(...)` may choose `open2` or `open3`.
enum CMacroCalls {
  static func lost(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Rule.Hit? {
    guard old.c?.macroParameters?.last.flatMap(CMacroExpansion.rest) != nil, new.kind == .cMacro else { return nil }
    let lost = (1...8).first { count in
      guard let before = call(old, count, pairing.old), before.fits, let after = call(new, count, pairing.new) else { return false }
      return !after.fits || isRefused(before, after, pairing)
    }
    return lost.map { count in
      Rule.Hit(
        "The macro '\(old.name)' calls with \(count) argument\(count == 1 ? "" : "s") what takes no such call.", .sourceBreaking)
    }
  }

  /// Whether a macro only picks one of its arguments, as those do that count what another one is given.
  static func isChooser(_ macro: Declaration) -> Bool {
    guard let names = macro.c?.macroParameters, names.last.flatMap(CMacroExpansion.rest) != nil,
      case let tokens = CToken.tokens(of: macro.c?.replacement ?? ""), tokens.count == 1, case .word(let word)? = tokens.first
    else { return false }
    return names.contains(word)
  }

  /// A call of a function, or of what cannot be called at all (`0(a, b)`, where the list of choices ended).
  private struct Call {
    let function: Declaration?
    let arguments: [ArraySlice<CToken>]

    var fits: Bool {
      guard let function, let arity = CArity(of: function) else { return false }
      return arity.takes(CArity(macro: arguments.map { _ in "" }))
    }
  }

  /// nil for what is no call as a whole, or one of something that the headers do not declare.
  private static func call(_ macro: Declaration, _ count: Int, _ index: CIndex) -> Call? {
    guard let tokens = CMacroExpansion.tokens(of: macro, withArguments: count, index), tokens.count > 2,
      tokens[tokens.startIndex + 1] == .punctuation("("), tokens.behindBrackets(at: tokens.startIndex + 1) == tokens.endIndex
    else { return nil }
    let arguments = tokens.dropFirst(2).dropLast().splitAtCommas()
    switch tokens.first {
    case .number: return Call(function: nil, arguments: arguments)
    // What is given is called.
    case .word(let name) where arguments.contains([.word(name)]): return Call(function: nil, arguments: arguments)
    case .word(let name): return index.named(name).first { $0.kind == .cFunction }.map { Call(function: $0, arguments: arguments) }
    default: return nil
    }
  }

  /// Whether an argument that one function took is none of the other's, or its result is of no use.
  private static func isRefused(_ before: Call, _ after: Call, _ pairing: CPairing) -> Bool {
    guard let old = before.function, let new = after.function else { return true }
    let result = CTypeChange(
      old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType, pairing: pairing)
    if result?.sourceAsResult == .breaking { return true }
    return before.arguments.enumerated().contains { place, argument in
      guard let now = after.arguments.firstIndex(of: argument), let old = old.parameters?.dropFirst(place).first,
        let new = new.parameters?.dropFirst(now).first
      else { return false }
      let change = CTypeChange(
        old: old.type, spelled: old.spelledType, new: new.type, spelled: new.spelledType, isParameter: true, pairing: pairing)
      return change?.sourceAsParameter == .breaking
    }
  }
}
