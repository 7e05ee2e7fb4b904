/// Folds macros to values over the library's own macros and enum constants.
///
/// Most macros of real headers are integers, strings and sums of others; folding those here
/// leaves the compiler a handful.
struct MacroFolder {
  enum Result: Hashable {
    case value(MacroValue)
    case needsCompiler
    case notConstant
  }

  private var definitions: [String: MacroDefinition] = [:]
  /// Names with several definitions, of which only the compiler knows the active one.
  private var ambiguous: Set<String> = []
  private var constants: [String: Int128] = [:]
  private let longWidth: Int

  /// Longer expansions than this are code, not constants.
  private static let tokenLimit = 2_000

  init(target: String) {
    let isWide = ["x86_64", "aarch64", "arm64", "riscv64", "powerpc64", "s390x", "loongarch64", "mips64"]
      .contains { target.hasPrefix($0) }
    longWidth = isWide && !target.contains("windows") ? 64 : 32
  }

  mutating func define(_ definition: MacroDefinition) {
    let definition = definition.withoutPragmas
    if let known = definitions[definition.name], known.replacement != definition.replacement {
      ambiguous.insert(definition.name)
    }
    definitions[definition.name] = definition
  }

  /// The definition that is known may not be the active one.
  mutating func doubt(_ name: String) { ambiguous.insert(name) }

  mutating func define(constant name: String, value: Int128) { constants[name] = value }

  func fold(_ definition: MacroDefinition) -> Result {
    let definition = definition.withoutPragmas
    guard definition.parameters == nil, !definition.body.isEmpty else { return .notConstant }
    if let literal = literal(definition) { return .value(literal) }
    var tokens: [Token] = []
    var hidden: Set<String> = [definition.name]
    guard expand(definition.body, &hidden, into: &tokens) else { return .needsCompiler }
    return evaluate(tokens)
  }

  /// Whether asking the compiler for the macro's value can give one.
  func isWorthAsking(_ definition: MacroDefinition) -> Bool {
    let definition = definition.withoutPragmas
    guard definition.parameters == nil, !definition.body.isEmpty, literal(definition) == nil else {
      return false
    }
    var tokens: [Token] = []
    var hidden: Set<String> = [definition.name]
    guard expand(definition.body, &hidden, into: &tokens) else {
      return Self.isPlausible(definition.body, calls: calls)
    }
    return evaluate(tokens) == .needsCompiler && Self.isPlausible(tokens, calls: calls)
  }

  /// Most constants of real headers are one literal; no need to expand and parse it.
  private func literal(_ definition: MacroDefinition) -> MacroValue? {
    guard definition.body.count == 1, case .number(let text) = definition.body[0].kind else { return nil }
    return Literals.integer(text, longWidth: longWidth).map { .integer($0.value) }
  }

  private func evaluate(_ tokens: [Token]) -> Result {
    var expression = ConstantExpression(tokens, longWidth: longWidth) { constants[$0] }
    do {
      return .value(try expression.value())
    } catch {
      return error == .needsCompiler ? .needsCompiler : .notConstant
    }
  }

  /// - Returns: false when a function-like or ambiguous macro is in the way.
  private func expand(_ body: [Token], _ hidden: inout Set<String>, into tokens: inout [Token]) -> Bool {
    for token in body {
      guard tokens.count < Self.tokenLimit else { return false }
      guard case .identifier(let name) = token.kind, !hidden.contains(name), let macro = definitions[name]
      else {
        tokens.append(token)
        continue
      }
      guard macro.parameters == nil, !ambiguous.contains(name), hidden.count < 64 else { return false }
      hidden.insert(name)
      defer { hidden.remove(name) }
      guard expand(macro.body, &hidden, into: &tokens) else { return false }
    }
    return true
  }

  /// Function-like macros of the library.
  private func calls(_ name: String) -> Bool { definitions[name]?.parameters != nil }

  private static let keywords: Set<String> = [
    "extern", "static", "inline", "__inline", "__inline__", "typedef", "return", "if", "else", "do",
    "while", "for", "switch", "case", "default", "break", "continue", "goto", "__attribute__",
    "__attribute", "__declspec", "__extension__", "_Pragma", "__pragma", "asm", "__asm__", "__asm",
    "restrict", "__restrict", "__restrict__", "_Static_assert", "static_assert", "register", "auto",
    "_Noreturn", "_Thread_local", "__thread", "_Alignas", "__func__", "__FUNCTION__", "__LINE__",
    "__FILE__", "__COUNTER__", "__cdecl", "__stdcall", "__fastcall", "void", "int", "char", "short",
    "long", "unsigned", "signed", "float", "double", "const", "volatile", "_Bool", "struct", "union",
    "enum",
  ]
  private static let statementPunctuation: Set<String> = [
    "{", "}", ";", "#", "##", "...", "->", ".", "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
    "<<=", ">>=", "++", "--", "@", "\\", "`",
  ]
  private static let operators: Set<String> = [
    "*", "/", "%", "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "&&", "||", "|", "^", "?", ":", ",", ")",
    "]",
  ]

  /// Could these tokens be a constant expression? What is none is not worth an error message.
  private static func isPlausible(_ tokens: [Token], calls: (String) -> Bool) -> Bool {
    var depth = 0
    // `sizeof(((struct s *)0)->text)`
    let measures = tokens.contains { $0.kind == .identifier("sizeof") }
    for (index, token) in tokens.enumerated() {
      let isLast = index == tokens.count - 1
      switch token.kind {
      case .punctuation(let text):
        let isMember = measures && (text == "->" || text == ".")
        if statementPunctuation.contains(text) && !isMember || (index == 0 && operators.contains(text)) { return false }
        if text == "(" || text == "[" { depth += 1 }
        if text == ")" || text == "]" { depth -= 1 }
        // A list is for braces or calls.
        if text == ",", depth == 0 { return false }
        if depth < 0 || (isLast && text != ")" && text != "]") { return false }
      case .identifier(let name):
        // A type's name is fine inside a cast or sizeof.
        if keywords.contains(name), depth == 0 || isStatement(name) { return false }
        let next = tokens.dropFirst(index + 1).prefix(2).map(\.kind)
        // A call without arguments of what is no macro of ours is a call of a function.
        if next == [.punctuation("("), .punctuation(")")], !calls(name) { return false }
      default: break
      }
    }
    return depth == 0
  }

  private static func isStatement(_ keyword: String) -> Bool {
    [
      "extern", "typedef", "return", "if", "do", "while", "for", "_Pragma", "asm", "__asm__", "__LINE__",
      "__FILE__",
      "__COUNTER__", "__func__", "__FUNCTION__",
    ].contains(keyword)
  }
}
