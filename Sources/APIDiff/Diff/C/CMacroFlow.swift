import APIModel

/// Where the code of a macro leaves the function that uses it.
struct CMacroFlow {
  /// Whether with a value.
  private(set) var returns: Set<Bool> = []
  /// Labels that the user of the macro has to have.
  private(set) var labels: Set<String> = []

  init(_ macro: Declaration, _ index: CIndex) {
    read(macro, index, depth: 0)
  }

  private mutating func read(_ macro: Declaration, _ index: CIndex, depth: Int) {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    let own = Set(macro.c?.macroParameters ?? [])
    for (place, token) in tokens.enumerated() {
      guard case .word(let word) = token else { continue }
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      switch (word, next) {
      case ("return", let next?): returns.insert(next != .punctuation(";"))
      case ("return", nil): returns.insert(false)
      case ("goto", .word(let label)?):
        let isDefined = zip(tokens, tokens.dropFirst()).contains { $0 == .word(label) && $1 == .punctuation(":") }
        if !own.contains(label), !isDefined { labels.insert(label) }
      default:
        guard depth < 8, !own.contains(word), let inner = index.named(word).first, inner.kind == .cMacro, inner.id != macro.id else {
          continue
        }
        read(inner, index, depth: depth + 1)
      }
    }
  }

  /// What the functions of users have to do now, in words behind the macro's name.
  func demand(of new: CMacroFlow) -> String? {
    if let label = new.labels.subtracting(labels).min() { return "goes to a label '\(label)' of its user now" }
    return new.returns.subtracting(returns).first.map { "returns \($0 ? "a value" : "without a value") from its user's function now" }
  }
}
