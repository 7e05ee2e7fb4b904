import APIModel

/// Where a macro looks in what it is given: `(((const size_t *)(items))[-1])`.
enum CMacroPlace {
  /// The indices of the first place that two macros, which are the same otherwise, look for elsewhere; nil where there is none.
  static func difference(_ old: Declaration, _ new: Declaration) -> (before: String, after: String)? {
    guard let names = old.c?.macroParameters, let others = new.c?.macroParameters, names.count == others.count else { return nil }
    let (before, after) = (places(in: old), places(in: new))
    guard before.rest == after.rest else { return nil }
    return zip(before.indices, after.indices).first { $0 != $1 }
  }

  /// Numbers in square brackets behind something, and the text without them.
  private static func places(in macro: Declaration) -> (indices: [String], rest: [CToken]) {
    let parameters = macro.c?.macroParameters ?? []
    var tokens = CToken.tokens(of: macro.c?.replacement ?? "")[...]
    var (indices, rest): ([String], [CToken]) = ([], [])
    while let token = tokens.popFirst() {
      rest.append(parameters.firstIndex { token == .word($0) }.map { .number("\($0)") } ?? token)
      guard token == .punctuation("["), rest.dropLast().last.map({ $0.isOperand || $0 == .punctuation(")") }) == true else { continue }
      let isNegative = tokens.first == .punctuation("-")
      let index = isNegative ? tokens.dropFirst() : tokens
      guard case .number(let text)? = index.first, index.dropFirst().first == .punctuation("]") else { continue }
      indices.append((isNegative ? "-" : "") + text)
      tokens = index.dropFirst()
    }
    return (indices, rest)
  }
}
