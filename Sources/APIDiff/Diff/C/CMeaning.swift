import APIModel

/// What clients can do with a name of C, whichever kind of declaration gives it that meaning.
enum CMeaning: Hashable {
  /// What another library declares, whatever that is.
  case foreign
  /// A number, also as a variable's value.
  case number
  case text
  /// Something cast to a pointer.
  case pointer
  /// An expression of which no more is known.
  case value
  /// What a call returns that is neither: it initialises no static variable.
  case called
  /// It is called.
  case function
  case type
  /// `{ 0, 1 }`
  case initializer
  case statement
  /// What stands before or behind a declaration: an attribute, `static inline`, `const`.
  case mark
  /// An empty macro.
  case nothing

  init(_ declaration: Declaration, _ index: CIndex) {
    switch declaration.kind {
    case .cEnumConstant: self = .number
    case .cFunction: self = .function
    case .cVariable: self = declaration.type.map { Self.value(of: CType($0)) } ?? .value
    case .cMacro: self = Self.meaning(of: declaration, index)
    default: self = .type
    }
  }

  /// Whether no use of the one compiles as a use of the other.
  static func isLost(_ old: CMeaning, _ new: CMeaning) -> Bool {
    switch (old, new) {
    case (_, .foreign): false
    case (.foreign, _): new == .initializer
    case (.called, .value), (.value, .called), (.initializer, .value): false
    case (.value, .number), (.value, .text), (.number, .value), (.text, .value): false
    case (.pointer, .value), (.value, .pointer), (.pointer, .called), (.pointer, .text), (.pointer, .function): false
    // It is asked for, or stands where an attribute stands; and as a statement there may be anything.
    case (.nothing, _), (.mark, .nothing), (.statement, .nothing), (.statement, .function), (.statement, .value), (.statement, .number): false
    default: old != new
    }
  }

  private static func value(of type: CType) -> CMeaning {
    if type.signature != nil { return .function }
    switch type {
    case .pointer(let element, _), .array(let element, _): return element.name == "char" ? .text : .value
    default: return type.name == "void" ? .statement : type.isArithmetic ? .number : .value
    }
  }

  private static func meaning(of macro: Declaration, _ index: CIndex) -> CMeaning {
    if macro.c?.macroParameters != nil { return macro.isStatementMacro ? .statement : .function }
    if let value = macro.c?.value { return value.hasPrefix("\"") ? .text : .number }
    if macro.isEmptyMacro { return .nothing }
    if let target = index.target(ofAlias: macro) { return CMeaning(target, index) }
    let text = macro.c?.replacement ?? ""
    if text.hasPrefix("{") { return .initializer }
    let hasNoValue = text.hasPrefix("((void)") || text.hasPrefix("(void)")
    if macro.isStatementMacro || hasNoValue || text.contains("fallthrough") { return .statement }
    if isMark(text, index) { return .mark }
    if isType(text, index) { return .type }
    if isPointerCast(text, index) { return .pointer }
    let tokens = CToken.tokens(of: text).withoutParentheses
    if tokens.count == 1, case .word? = tokens.first { return .foreign }
    guard let result = called(text, index)?.type.map({ value(of: CType($0)) }) else { return .value }
    return result == .value ? .called : result
  }

  /// The function of which the text is a call, and nothing else.
  private static func called(_ text: String, _ index: CIndex) -> Declaration? {
    var text = text[...]
    while text.hasPrefix("("), text.hasSuffix(")") { text = text.dropFirst().dropLast() }
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let rest = text.dropFirst(name.count).drop { $0 == " " }
    guard rest.first == "(", rest.firstIndex(of: ")") == rest.indices.last else { return nil }
    return index.named(String(name)).first { $0.kind == .cFunction }
  }

  /// `((T *) -1)`, as a whole.
  private static func isPointerCast(_ text: String, _ index: CIndex) -> Bool {
    guard text.hasPrefix("("), let close = text.firstIndex(of: ")") else { return false }
    if text.hasPrefix("(("), text.hasSuffix(")") { return isPointerCast(String(text.dropFirst().dropLast()), index) }
    let name = String(text[..<close].dropFirst())
    guard text.index(after: close) < text.endIndex, isType(name, index) else { return false }
    return CType(index.typedef(name)?.type?.text ?? name).isPointer
  }

  /// Whether only attributes and such keywords are there, whatever the attributes are given.
  private static func isMark(_ text: String, _ index: CIndex, depth: Int = 0) -> Bool {
    var rest = CToken.tokens(of: text)[...]
    while case .word(let word)? = rest.first {
      rest = rest.dropFirst()
      if !marks.contains(word) {
        // Another macro's text counts as well.
        guard depth < 16, let macro = index.named(word).first, macro.kind == .cMacro, macro.c?.value == nil,
          isMark(macro.c?.replacement ?? "", index, depth: depth + 1)
        else { return false }
      }
      if rest.first == .punctuation("("), let end = rest.behindBrackets(at: rest.startIndex) { rest = rest[end...] }
      // `extern "C"`
      if word == "extern", rest.first == .text { rest = rest.dropFirst() }
    }
    return rest.isEmpty
  }

  private static func isType(_ text: String, _ index: CIndex) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
    guard let first = words.first, text.allSatisfy({ $0.isLetter || $0.isNumber || "_ *".contains($0) }) else { return false }
    if ["struct", "union", "enum"].contains(first) { return true }
    return words.allSatisfy { isTypeWord($0, index) }
      && words.contains { !qualifiers.contains($0) }
  }

  fileprivate static func isTypeWord(_ word: String, _ index: CIndex) -> Bool {
    typeWords.contains(word) || index.typedef(word) != nil || word.hasSuffix("_t")
  }

  private static let marks: Set<String> = [
    "__attribute__", "__attribute", "__declspec", "_Noreturn", "noreturn", "_Alignas", "alignas", "extern", "static", "inline",
    "__inline", "__inline__", "__extension__", "const", "volatile", "restrict", "__restrict", "__restrict__", "register",
    "_Thread_local", "__thread", "thread_local", "_Nonnull", "_Nullable", "__cdecl", "__stdcall", "__fastcall",
  ]
  private static let qualifiers: Set<String> = ["const", "volatile", "restrict", "static", "extern", "inline"]
  private static let typeWords: Set<String> = qualifiers.subtracting(["static", "extern", "inline"]).union([
    "void", "char", "short", "int", "long", "signed", "unsigned", "float", "double", "_Bool", "bool", "_Complex",
  ])
}

extension CIndex {
  /// Whether a word is a part of a type's name.
  func isType(_ word: String) -> Bool { CMeaning.isTypeWord(word, self) }
}
