/// Whether what a macro declares is only there to fail where a condition is false, so that nobody uses the names that it makes.
enum CAssertion {
  /// - Parameter tokens: With `$0` for the macro's first parameter.
  static func isMade(by tokens: [CToken]) -> Bool {
    if [.word("_Static_assert"), .word("static_assert")].contains(tokens.first(where: { $0 != .word("__extension__") })) { return true }
    return tokens.indices.contains { place in
      switch tokens[place] {
      // `char name[(x) ? 1 : -1]`
      case .punctuation("["): tokens.behindBrackets(at: place).map { isCondition(tokens[(place + 1)..<($0 - 1)]) } ?? false
      // `struct { int name : (x) ? 1 : -1; }`
      case .punctuation(":"):
        isDeclared(before: place, tokens) && isCondition(tokens[(place + 1)...].prefix { ![.punctuation(";"), .punctuation("}")].contains($0) })
      // `enum { name = 1 / (x) }`
      case .punctuation("/"): isEnumerator(place, tokens) && tokens[(place + 1)...].contains(where: isParameter)
      default: false
      }
    }
  }

  /// A size that is none, by what the macro is given: `(x) ? 1 : -1`, `1 - 2 * !(x)`, `(x) * 2 - 1`.
  private static func isCondition(_ size: ArraySlice<CToken>) -> Bool {
    guard size.contains(where: isParameter), size.contains(.punctuation("-")) else { return false }
    if size.contains(.punctuation("?")) || size.contains(.punctuation("!")) { return true }
    return size.suffix(2) == [.punctuation("-"), .number("1")] && size.contains(.punctuation("*"))
  }

  private static func isParameter(_ token: CToken) -> Bool {
    if case .word(let word) = token { word.contains("$") } else { false }
  }

  /// `int name :`
  private static func isDeclared(before place: Int, _ tokens: [CToken]) -> Bool {
    guard place > 0, tokens.prefix(place).contains(.punctuation("{")), case .word = tokens[place - 1] else { return false }
    return !tokens.prefix(place).contains(.punctuation("?"))
  }

  /// `enum { name = 1`
  private static func isEnumerator(_ place: Int, _ tokens: [CToken]) -> Bool {
    place > 1 && tokens.first == .word("enum") && tokens[place - 2] == .punctuation("=") && tokens[place - 1] == .number("1")
  }
}
