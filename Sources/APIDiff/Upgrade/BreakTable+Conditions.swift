import APIModel

/// What `#if` leaves out with the new version: clients prepare for it that way.
extension BreakTable {
  enum Standing { case stays, leftOut, unknown }

  /// Whether the code around a use is compiled with the new version.
  func standing(of use: ClientUse) -> Standing {
    let around = standing(under: use.syntax?.conditions ?? [])
    if around != .stays { return around }
    // What a macro of the client's own stands for depends on where it is defined; one of several is for the old version.
    let definitions = (use.syntax?.definitions ?? []).filter { $0.words.contains(use.name) }.map { standing(under: $0.conditions) }
    return definitions.first { $0 == .leftOut } ?? definitions.first { $0 == .unknown } ?? .stays
  }

  private func standing(under conditions: [UseSyntax.Condition]) -> Standing {
    var standing = Standing.stays
    for condition in conditions {
      let text = condition.text.filter { !$0.isWhitespace }
      guard concernsChange(text) else { continue }
      guard let holds = holds(text) else {
        standing = .unknown
        continue
      }
      if holds != condition.isMet { return .leftOut }
    }
    return standing
  }

  /// Whether a condition names a macro of the library that is gone, came, or has another value.
  private func concernsChange(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    return words.contains { word in macro(word, in: old)?.c != macro(word, in: new)?.c }
  }

  private func macro(_ name: String, in surface: Surface) -> Declaration? {
    surface.byName[name]?.first { $0.kind == .cMacro }
  }

  /// What the preprocessor says with the new version; nil for what is more than comparisons with numbers.
  private func holds(_ text: String) -> Bool? {
    if let place = text.firstRange(of: "||") { return either(holds(String(text[..<place.lowerBound])), holds(String(text[place.upperBound...]))) }
    if let place = text.firstRange(of: "&&") {
      let (left, right) = (holds(String(text[..<place.lowerBound])), holds(String(text[place.upperBound...])))
      return either(left.map { !$0 }, right.map { !$0 }).map { !$0 }
    }
    if text.hasPrefix("!"), !text.hasPrefix("!=") { return holds(String(text.dropFirst())).map { !$0 } }
    if let match = text.wholeMatch(of: /defined\(?(\w+)\)?/) { return isDefined(String(match.1)) }
    if let match = text.wholeMatch(of: /(\w+)(==|!=|<=|>=|<|>)(\w+)/) {
      guard let left = number(String(match.1)), let right = number(String(match.3)) else { return nil }
      switch match.2 {
      case "==": return left == right
      case "!=": return left != right
      case "<": return left < right
      case ">": return left > right
      case "<=": return left <= right
      default: return left >= right
      }
    }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? number(text).map { $0 != 0 } : nil
  }

  private func either(_ left: Bool?, _ right: Bool?) -> Bool? {
    if left == true || right == true { return true }
    return left == nil || right == nil ? nil : false
  }

  /// nil for a name that the library never had: the client or the system may define it.
  private func isDefined(_ name: String) -> Bool? {
    if macro(name, in: new) != nil { return true }
    return macro(name, in: old) != nil ? false : nil
  }

  private func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isHexDigit || $0 == "x" || $0 == "X" }
    if word.first?.isNumber == true { return word.hasPrefix("0x") ? Int(digits.dropFirst(2), radix: 16) : Int(digits) }
    switch isDefined(word) {
    case true?: return macro(word, in: new)?.c?.value.flatMap { Int($0) }
    case false?: return 0
    case nil: return nil
    }
  }
}
