import APIModel

/// What a macro becomes where it is used, by the macros of its own headers (C17 6.10.3).
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

  /// What a macro becomes for so many arguments, which stand for themselves; nil where it takes another number of them.
  static func tokens(of macro: Declaration, withArguments count: Int, _ index: CIndex) -> ArraySlice<CToken>? {
    guard let parameters = macro.c?.macroParameters else { return nil }
    let arguments = (0..<count).map { [CToken.word("\(placeholder)\($0)")][...] }
    let body = CToken.tokens(of: macro.c?.replacement ?? "")
    guard let filled = fill(body, parameters, arguments, [macro.name], index) else { return nil }
    return expand(filled[...], [macro.name], index)?.withoutParentheses
  }

  /// No identifier of C begins like this.
  private static let placeholder = "$"

  /// What the text calls the arguments of `...`, or of `rest...`; nil for a parameter that takes one.
  static func rest(_ parameter: String) -> String? {
    parameter == "..." ? "__VA_ARGS__" : parameter.hasSuffix("...") ? String(parameter.dropLast(3)) : nil
  }

  /// nil for what is more than a name is worth.
  private static func expand(_ tokens: ArraySlice<CToken>, _ hidden: Set<String>, _ index: CIndex) -> [CToken]? {
    var result: [CToken] = []
    var rest = tokens
    // As deep as brackets stand in each other, so that headers, which are anybody's, must not say how deep.
    guard tokens.count < 512 else { return nil }
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
      guard var inner = expand(body[...], hidden.union([name]), index) else { return nil }
      // What it became may be called with what stands behind it: `CHOOSE(__VA_ARGS__, two, one)(__VA_ARGS__)`.
      if rest.first == .punctuation("("), case .word(let last)? = inner.last, last != name, index.named(last).first?.c?.macroParameters != nil {
        inner.removeLast()
        rest = ([.word(last)] + rest)[...]
      }
      result += inner
    }
    return result
  }

  /// A macro's text with its arguments, as they are beside `##` and expanded elsewhere.
  private static func fill(
    _ body: [CToken], _ parameters: [String], _ given: [ArraySlice<CToken>], _ hidden: Set<String>, _ index: CIndex
  ) -> [CToken]? {
    guard let arguments = arguments(given, for: parameters), !body.contains(.word("__VA_OPT__")) else { return nil }
    let rest = parameters.last.flatMap(Self.rest)
    var filled: [CToken] = []
    // Each once, however often it stands there: what is inside an argument would double with each call around it.
    var expansions: [String: [CToken]] = [:]
    for (place, token) in body.enumerated() {
      // `, ## __VA_ARGS__` pastes nothing: it takes the comma away where there is no argument.
      if token == .punctuation("##"), let rest, filled.last == .punctuation(","), place + 1 < body.count, body[place + 1] == .word(rest) {
        if arguments[rest]?.isEmpty == true { filled.removeLast() }
        continue
      }
      guard case .word(let word) = token, let argument = arguments[word] else {
        filled.append(token)
        continue
      }
      let neighbours = [place - 1, place + 1].filter(body.indices.contains).map { body[$0] }
      if neighbours.contains(.punctuation("##")) {
        filled += argument
      } else if let expanded = expansions[word] ?? expand(argument, hidden, index) {
        expansions[word] = expanded
        filled += expanded
      } else {
        return nil
      }
    }
    return filled.pasting
  }

  /// By the name that the text has for each; nil where there are too few or too many.
  private static func arguments(_ given: [ArraySlice<CToken>], for parameters: [String]) -> [String: ArraySlice<CToken>]? {
    guard let rest = parameters.last.flatMap(Self.rest) else {
      guard given.count == parameters.count else { return nil }
      return Dictionary(zip(parameters, given), uniquingKeysWith: { first, _ in first })
    }
    let fixed = parameters.count - 1
    guard given.count >= fixed else { return nil }
    var arguments = Dictionary(zip(parameters.dropLast(), given), uniquingKeysWith: { first, _ in first })
    arguments[rest] = Array(given.dropFirst(fixed).joined(separator: [.punctuation(",")]))[...]
    return arguments
  }
}
