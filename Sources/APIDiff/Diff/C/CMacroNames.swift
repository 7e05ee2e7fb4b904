import APIModel

/// The names that a macro makes for its users: what it declares of the names that it is given, and the
/// entries that it hands to what its users define (`X(RED) X(GREEN)`).
struct CMacroNames {
  /// With `$0` for what the first parameter is given: `$0_count`.
  let declared: Set<String>
  /// The parameters of the functions among them, without their names.
  let signatures: [String: [[CToken]]]
  /// By the place or name of what is called with them.
  let entries: [String: Set<String>]
  /// Whether no other macro of the library adds to it.
  let isWhole: Bool

  init(_ macro: Declaration, _ index: CIndex) {
    let parameters = macro.c?.macroParameters ?? []
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "").map { token -> CToken in
      guard case .word(let word) = token, let place = parameters.firstIndex(of: word) else { return token }
      return .word("$\(place)")
    }
    isWhole = !tokens.contains { token in
      guard case .word(let word) = token else { return false }
      return index.named(word).contains { $0.kind == .cMacro }
    }
    let pasted = tokens.pasting
    let places = CAssertion.isMade(by: pasted) ? [] : pasted.indices.filter { place in Self.declared(at: place, pasted) != nil }
    declared = Set(places.compactMap { Self.declared(at: $0, pasted) })
    signatures = Dictionary(
      places.compactMap { place in Self.signature(behind: place, pasted).map { (Self.declared(at: place, pasted) ?? "", $0) } },
      uniquingKeysWith: { first, _ in first })
    entries = Self.entries(tokens, takesList: !parameters.isEmpty, index)
  }

  private static func declared(at place: Int, _ tokens: [CToken]) -> String? {
    guard case .word(let name) = tokens[place], name.contains("$") else { return nil }
    if place + 1 < tokens.count {
      switch tokens[place + 1] {
      case .punctuation(let sign): guard ["=", ";", "[", "("].contains(sign) else { return nil }
      case .word(let word): guard word == "__attribute__" else { return nil }
      default: return nil
      }
    }
    var before = tokens[..<place]
    while before.last == .punctuation("*") { before.removeLast() }
    var words: [String] = []
    while case .word(let word)? = before.last {
      words.append(word)
      before.removeLast()
    }
    if words.isEmpty { return before.last == .punctuation("}") && isTypedef(before) ? name : nil }
    // `extern TYPE` is the beginning of a declaration, and declares nothing yet.
    guard keywords.isDisjoint(with: words), !storage.isSuperset(of: words) else { return nil }
    // Nothing but a tag's name is a type to declare with.
    if place + 1 == tokens.count, before.isEmpty, words.count == 1, ["struct", "union", "enum"].contains(words[0]) { return nil }
    return before.last.map(starts.contains) ?? true ? name : nil
  }

  /// `typedef struct … { … }`, up to the name.
  private static func isTypedef(_ tokens: ArraySlice<CToken>) -> Bool {
    var depth = 0
    guard let open = tokens.indices.reversed().first(where: { index in
      if tokens[index] == .punctuation("}") { depth += 1 }
      if tokens[index] == .punctuation("{") { depth -= 1 }
      return depth == 0
    }) else { return false }
    return tokens[..<open].reversed().prefix { if case .word = $0 { true } else { false } }.contains(.word("typedef"))
  }

  private static func signature(behind place: Int, _ tokens: [CToken]) -> [[CToken]]? {
    // A head alone is that of a function of the user's, who follows.
    guard place + 1 < tokens.count, tokens[place + 1] == .punctuation("("), let end = tokens.behindBrackets(at: place + 1),
      end < tokens.count
    else { return nil }
    return tokens[(place + 2)..<(end - 1)].splitAtCommas().map { parameter in
      if parameter.count > 1, case .word? = parameter.last { Array(parameter.dropLast()) } else { Array(parameter) }
    }
  }

  private static func entries(_ tokens: [CToken], takesList: Bool, _ index: CIndex) -> [String: Set<String>] {
    var found: [String: [String]] = [:]
    for (place, token) in tokens.enumerated() {
      guard case .word(let name) = token, place + 2 < tokens.count, tokens[place + 1] == .punctuation("("),
        takesList ? name.hasPrefix("$") : index.named(name).isEmpty, let entry = entry(at: place + 1, tokens, index)
      else { continue }
      found[name, default: []].append(entry)
    }
    return found.filter { $0.value.count > 1 && Set($0.value).count == $0.value.count }.mapValues(Set.init)
  }

  /// The name in `X(RED, 1)`, and in `X(uint16_t, port)`.
  private static func entry(at open: Int, _ tokens: [CToken], _ index: CIndex) -> String? {
    guard let end = tokens.behindBrackets(at: open) else { return nil }
    let words = tokens[(open + 1)..<(end - 1)].splitAtCommas().prefix(2).map { argument -> String? in
      if argument.count == 1, case .word(let word)? = argument.first { word } else { nil }
    }
    guard let first = words.first, let first else { return nil }
    if index.isType(first), words.count > 1, let second = words[1] { return second }
    return first
  }

  /// What a declaration stands behind.
  private static let starts: Set<CToken> = Set([";", "{", "}", "(", ")"].map(CToken.punctuation)).union([.text])
  private static let storage: Set<String> = ["extern", "static", "inline", "const", "volatile", "register"]
  private static let keywords: Set<String> = ["return", "else", "case", "goto", "sizeof", "do", "_Generic"]

  /// What a user of the one misses in the other, in words behind the macro's name; nil where that cannot be told.
  func loss(in new: CMacroNames) -> String? {
    guard new.isWhole else { return nil }
    if let name = declared.subtracting(new.declared).min() { return "no longer makes '\(name)'" }
    for (name, before) in signatures.sorted(by: { $0.key < $1.key }) {
      guard let after = new.signatures[name], before != after else { continue }
      let isReordered = Set(before) == Set(after)
      if before.count != after.count || isReordered { return "makes '\(name)' with other parameters now" }
    }
    return entries.keys.sorted().lazy.compactMap { list in
      guard let before = entries[list], let after = new.entries[list] else { return nil }
      return before.subtracting(after).min().map { "no longer has '\($0)' in its list" }
    }.first
  }
}

extension [CToken] {
  /// One word for what is pasted from several.
  var pasting: [CToken] {
    var result: [CToken] = []
    for token in self {
      if case .word(let end) = token, result.last == .punctuation("##"), case .word(let start)? = result.dropLast().last {
        result.removeLast(2)
        result.append(.word(start + end))
      } else if case .number(let end) = token, result.last == .punctuation("##"), case .word(let start)? = result.dropLast().last {
        result.removeLast(2)
        result.append(.word(start + end))
      } else {
        result.append(token)
      }
    }
    return result
  }
}
