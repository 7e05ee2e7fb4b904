import APIModel

/// What a macro without arguments becomes where it is used, by the macros of its own headers (C17 6.10.3).
enum CMacroExpansion {
  /// The one name that it becomes: `u_strlen` through `RENAME(u_strlen)` and `SUFFIX` becomes `u_strlen_75`.
  static func name(of macro: Declaration, _ index: CIndex) -> String? {
    guard macro.kind == .cMacro, macro.c?.macroParameters == nil, let expanded = tokens(of: macro, index), expanded.count == 1,
      case .word(let name)? = expanded.first
    else { return nil }
    return name
  }

  /// Without the parentheses around it.
  static func tokens(of macro: Declaration, _ index: CIndex) -> ArraySlice<CToken>? {
    expand(CToken.tokens(of: macro.c?.replacement ?? "")[...], [macro.name], index)?.withoutParentheses
  }

  /// nil for what is more than a name is worth.
  private static func expand(_ tokens: ArraySlice<CToken>, _ hidden: Set<String>, _ index: CIndex) -> [CToken]? {
    var result: [CToken] = []
    var rest = tokens
    while let token = rest.popFirst() {
      guard hidden.count < 16, result.count < 64 else { return nil }
      guard case .word(let name) = token, !hidden.contains(name), let macro = index.named(name).first, macro.kind == .cMacro,
        var body = macro.c?.replacement.map({ CToken.tokens(of: $0) })
      else {
        result.append(token)
        continue
      }
      if let parameters = macro.c?.macroParameters {
        // Without arguments it is a name like others.
        guard rest.first == .punctuation("(") else {
          result.append(token)
          continue
        }
        guard let end = rest.behindBrackets(at: rest.startIndex),
          let filled = fill(body, parameters, rest[(rest.startIndex + 1)..<(end - 1)].splitAtCommas(), hidden, index)
        else { return nil }
        (body, rest) = (filled, rest[end...])
      }
      guard let inner = expand(body[...], hidden.union([name]), index) else { return nil }
      result += inner
    }
    return result
  }

  /// A macro's text with its arguments, as they are beside `##` and expanded elsewhere.
  private static func fill(
    _ body: [CToken], _ parameters: [String], _ arguments: [ArraySlice<CToken>], _ hidden: Set<String>, _ index: CIndex
  ) -> [CToken]? {
    guard arguments.count == parameters.count, !parameters.contains("...") else { return nil }
    var filled: [CToken] = []
    for (place, token) in body.enumerated() {
      guard case .word(let word) = token, let number = parameters.firstIndex(of: word) else {
        filled.append(token)
        continue
      }
      let neighbours = [place - 1, place + 1].filter(body.indices.contains).map { body[$0] }
      if neighbours.contains(.punctuation("##")) {
        filled += arguments[number]
      } else if let expanded = expand(arguments[number], hidden, index) {
        filled += expanded
      } else {
        return nil
      }
    }
    return filled.pasting
  }
}
