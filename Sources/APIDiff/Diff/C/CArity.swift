import APIModel

/// How many arguments something that looks like a call takes.
struct CArity {
  private let fixed: Int
  private let takesMore: Bool

  private init(fixed: Int, takesMore: Bool) {
    self.fixed = fixed
    self.takesMore = takesMore
  }

  init(macro names: [String]) {
    takesMore = names.last?.hasSuffix("...") == true
    fixed = names.count - (takesMore ? 1 : 0)
  }

  /// nil for what cannot be called.
  ///
  /// - Parameter index: What else its headers declare, to know what functions want that a macro hands all to.
  init?(of declaration: Declaration, in index: CIndex? = nil) {
    switch declaration.kind {
    case .cMacro:
      guard let names = declaration.c?.macroParameters else { return nil }
      let arity = CArity(macro: names)
      let wanted = index.map { Self.wanted(declaration, $0) } ?? 0
      self.init(fixed: arity.fixed + max(Self.wantsMore(declaration) ? 1 : 0, wanted), takesMore: arity.takesMore)
    case .cFunction:
      self.init(
        fixed: declaration.parameters?.count ?? 0,
        takesMore: declaration.c?.isVariadic == true || declaration.c?.lacksPrototype == true)
    default: return nil
    }
  }

  /// `f(a, __VA_ARGS__)`: with nothing behind the comma it is no call.
  private static func wantsMore(_ macro: Declaration) -> Bool {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")
    guard let rest = macro.c?.macroParameters?.last.flatMap(CMacroExpansion.rest), !tokens.contains(.word("__VA_OPT__")) else { return false }
    return tokens.indices.dropFirst().contains { tokens[$0] == .word(rest) && tokens[$0 - 1] == .punctuation(",") }
  }

  /// `f(__VA_ARGS__)`: how many arguments the function must be given that the macro takes by `...`.
  private static func wanted(_ macro: Declaration, _ index: CIndex) -> Int {
    let tokens = CToken.tokens(of: macro.c?.replacement ?? "")[...]
    guard macro.c?.macroParameters?.last == "...", let name = CMacroBody.called(tokens.withoutParentheses),
      let function = index.named(name).first, function.kind == .cFunction, function.c?.lacksPrototype != true
    else { return 0 }
    let arguments = tokens.withoutParentheses.dropFirst(2).dropLast().splitAtCommas()
    guard arguments.last.map(Array.init) == [.word("__VA_ARGS__")] else { return 0 }
    return max(0, (function.parameters?.count ?? 0) - (arguments.count - 1))
  }

  /// Whether every use that fitted the other fits this one.
  func takes(_ other: CArity) -> Bool {
    if other.takesMore { return takesMore && fixed <= other.fixed }
    return takesMore ? fixed <= other.fixed : fixed == other.fixed
  }
}
