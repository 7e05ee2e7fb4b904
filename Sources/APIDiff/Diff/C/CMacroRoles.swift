import APIModel

/// Which parameters of a macro stand for types, and which for values, as far as its text shows.
struct CMacroRoles {
  private(set) var types: Set<Int> = []
  private(set) var values: Set<Int> = []

  init(_ macro: Declaration) {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    for (number, name) in (macro.c?.macroParameters ?? []).enumerated() {
      for place in tokens.indices where tokens[place] == .word(name) {
        guard let isType = Self.isType(at: place, tokens) else { continue }
        if isType { types.insert(number) } else { values.insert(number) }
      }
    }
  }

  /// The parameter that stood for the one and stands for the other now.
  func firstChanged(in new: CMacroRoles) -> Int? {
    let becameValues = types.subtracting(values).intersection(new.values.subtracting(new.types))
    let becameTypes = values.subtracting(types).intersection(new.types.subtracting(new.values))
    return becameValues.union(becameTypes).min()
  }

  private static func isType(at place: Int, _ tokens: [CToken]) -> Bool? {
    var (start, end) = (place, place + 1)
    while start > 0, end < tokens.count, tokens[start - 1] == .punctuation("("), tokens[end] == .punctuation(")") {
      (start, end) = (start - 1, end + 1)
    }
    let isEnclosed = start < place
    let before = start > 0 ? tokens[start - 1] : nil
    let after = end < tokens.count ? tokens[end] : nil
    // `f(x)`, `sizeof(x)`, `if (x)`
    if isEnclosed, case .word? = before { return nil }
    if let before, after == .punctuation("##") || besides.contains(before) { return nil }
    switch after {
    // `(T)x` and `T x`
    case .number?, .punctuation("(")?: return isEnclosed ? true : nil
    case .word(let word)?: return word == "else" ? nil : true
    case .punctuation("*")?:
      // `(T *)`
      let behind = tokens[end...].drop { $0 == .punctuation("*") }.first
      return !isEnclosed && before == .punctuation("(") && behind == .punctuation(")") ? true : nil
    case .punctuation(let sign)?:
      if operators.contains(sign) { return false }
    default: break
    }
    if case .punctuation(let sign)? = before, ["*", "!", "~"].contains(sign) { return false }
    return nil
  }

  /// What is pasted, or the name of a member.
  private static let besides: Set<CToken> = Set(["#", "##", "->", "."].map(CToken.punctuation))
  private static let operators: Set<String> = [
    "=", "->", ".", "/", "%", "<", ">", "==", "!=", "<=", ">=", "&&", "||", "?", "++", "--",
  ]
}
