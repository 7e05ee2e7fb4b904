import APIModel

/// The parameters that a macro writes for functions that its users define: `#define HANDLER(name) int name(int event, void *data)`,
/// `#define MAIN_ARGUMENTS int count, char **words`. Bodies name them.
enum CMacroParameters {
  static func lost(_ old: Declaration, _ new: Declaration) -> Rule.Hit? {
    let (before, after) = (names(in: old), names(in: new))
    guard !after.isEmpty, let name = before.first(where: { !after.contains($0) }) else { return nil }
    return Rule.Hit("The macro '\(old.name)' names no parameter '\(name)' any more for the functions that it begins.", .sourceBreaking)
  }

  private static func names(in macro: Declaration) -> [String] {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")[...]
    let parameters = (macro.c?.macroParameters ?? []).map(CToken.word)
    guard !parameters.isEmpty else { return macro.c?.macroParameters == nil ? list(tokens) : [] }
    // `int name(…)`, where the name is the user's.
    guard let open = tokens.firstIndex(of: .punctuation("(")), open > 1, parameters.contains(tokens[open - 1]),
      case .word = tokens[open - 2], tokens.behindBrackets(at: open) == tokens.endIndex,
      tokens[..<(open - 1)].allSatisfy(isOfType)
    else { return [] }
    return list(tokens[(open + 1)..<(tokens.endIndex - 1)])
  }

  /// Nothing where any part is not a type with a name behind it.
  private static func list(_ tokens: ArraySlice<CToken>) -> [String] {
    let parts = tokens.splitAtCommas()
    let names = parts.compactMap { part -> String? in
      guard part.count > 1, case .word(let name)? = part.last, part.dropLast().allSatisfy(isOfType), case .word? = part.first else { return nil }
      return keywords.contains(name) ? nil : name
    }
    return names.count == parts.count ? names : []
  }

  private static func isOfType(_ token: CToken) -> Bool {
    switch token {
    case .word(let word): !statements.contains(word)
    default: token == .punctuation("*")
    }
  }

  private static let statements: Set<String> = ["return", "goto", "else", "case", "sizeof", "typedef"]
  /// What ends a type without a name.
  private static let keywords: Set<String> = ["int", "char", "long", "short", "unsigned", "signed", "void", "float", "double", "const", "inline"]
}
