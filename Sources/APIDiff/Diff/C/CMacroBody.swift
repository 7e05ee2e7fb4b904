import APIModel

/// What code a macro's text is, and so where uses of the macro can stand.
struct CMacroBody {
  enum Form {
    /// An expression with a value.
    case value
    /// An expression without one: `((void) 0)`.
    case void
    /// An assignment: it has a value, and who writes it wants none.
    case assignment
    /// A statement that wants its semicolon: `do { … } while (0)`.
    case statement
    /// Braces, or statements that bring their semicolons: nothing that stands before an `else`.
    case block
    /// What a statement must follow: `for (…)`.
    case head
    case nothing
    /// `{ 0, 1 }`
    case initializer
    /// A type, a list, a declaration, or what cannot be told.
    case other
  }

  let form: Form
  /// Whether it can be assigned to: `((list)->first)`.
  let isPlace: Bool
  /// The function of which it is one call.
  let callee: Declaration?
  /// What it gives: the result of that function, or what the whole is cast to.
  let result: TypeReference?
  /// The members of the record that it declares.
  let members: Set<String>
  /// Whether the compiler computes it from numbers that it is given, with casts too, which `#if` does not know.
  let isConstant: Bool
  /// Whether it calls a function or holds statements: nothing that is computed before the program runs.
  let isRun: Bool
  /// How many arguments it hands to what the client defines, by that parameter's place or name (`X(A, 0) X(B, 1)`).
  let lists: [String: Set<Int>]
  /// Parameters that only become parts of names (`KIND_##x`), by place, and those that stand for themselves.
  let pasted: Set<Int>
  let plain: Set<Int>
  /// Parameters of which nothing but the text is used (`#x`).
  let stringed: Set<Int>
  /// Parameters that another macro is given as they are: what becomes of them is asked there.
  let handed: Set<Int>
  /// Whether it declares something and brings the semicolon of that.
  let closesDeclaration: Bool
  /// How many arguments of a call it can stand for: `(text), sizeof(text)`.
  let arguments: Int
  /// How many braces it opens, less those that it closes.
  let braces: Int
  /// Whether it begins with an `if` that an `else` behind the user's statement belongs to, and whether it has one at all.
  let isCondition: Bool
  let takesElse: Bool
  /// Parameters that stand beside a text: what they are given must be one.
  let joined: Set<Int>
  /// The types that `_Generic` knows, and `default`; nil without one.
  let types: Set<[CToken]>?

  init(_ macro: Declaration, _ index: CIndex) {
    self.init(macro, index, depth: 0)
  }

  private init(_ macro: Declaration, _ index: CIndex, depth: Int) {
    let written = CToken.tokens(of: macro.c?.replacement ?? "")
    let parameters = macro.c?.macroParameters ?? []
    let used = parameters.enumerated().map { ($0.offset, Self.uses(of: $0.element, written)) }
    pasted = Set(used.filter { !$0.1.isEmpty && $0.1.allSatisfy { $0 } }.map(\.0))
    plain = Set(used.filter { $0.1.contains(false) }.map(\.0))
    stringed = Set(
      parameters.indices.filter { parameter in
        let places = written.indices.filter { written[$0] == .word(parameters[parameter]) }
        return !places.isEmpty && places.allSatisfy { $0 > 0 && written[$0 - 1] == .punctuation("#") }
      })
    handed = Self.handed(written, parameters, index)
    let starts: Set<CToken> = [.word("struct"), .word("union"), .word("enum"), .word("typedef"), .word("static"), .word("extern")]
    closesDeclaration = written.first.map(starts.contains) == true && written.last == .punctuation(";")
    arguments = written[...].splitAtCommas().count
    braces = written.count { $0 == .punctuation("{") } - written.count { $0 == .punctuation("}") }
    joined = Set(
      parameters.indices.filter { parameter in
        written.indices.dropLast().contains {
          [[.text, .word(parameters[parameter])], [.word(parameters[parameter]), .text]].contains(Array(written[$0...($0 + 1)]))
            // `#x` is a text whatever it is given.
            && ($0 == 0 || written[$0 - 1] != .punctuation("#"))
        }
      })
    takesElse = written.contains(.word("if")) && written.last != .word("else")
    isCondition = takesElse && written.first == .word("if")
    let tokens = written.pasting
    let inner = Self.called(tokens.withoutParentheses).flatMap { name in
      // Its own name in a macro's text is what the name stands for beside it.
      parameters.contains(name) || depth > 16 ? nil : index.named(name).first { $0.id != macro.id }
    }
    members = Self.members(tokens, parameters)
    isConstant = tokens.allSatisfy { token in
      switch token {
      case .word(let word): parameters.contains(word) || word == "sizeof" || index.isType(word)
      case .punctuation(let sign): "+-*/%<>=!&|^?:,~()".contains(sign.prefix(1)) && !["->", "++", "--"].contains(sign)
      case .text: false
      default: true
      }
    }
    if let inner, inner.kind == .cMacro, inner.c?.macroParameters != nil {
      let body = CMacroBody(inner, index, depth: depth + 1)
      (form, isPlace, isRun, callee, result) = (body.form, body.isPlace, body.isRun, body.callee, body.result)
      types = Self.types(tokens) ?? body.types
    } else {
      types = Self.types(tokens)
      let form = Self.form(of: tokens[...])
      let isCall = form == .value && Self.called(tokens.withoutParentheses) != nil
      self.form = !isCall ? form : inner?.kind == .cFunction ? inner?.type?.text == "void" ? .void : .value : .other
      isPlace = Self.isPlace(tokens[...]) && !Self.isReadOnly(tokens.withoutParentheses, index)
      callee = isCall && inner?.kind == .cFunction ? inner : nil
      isRun = Self.isRun(tokens, index)
      result = callee?.type ?? Self.cast(tokens.withoutParentheses, parameters, index)
    }
    lists = Self.lists(tokens, form == .other ? macro.c?.macroParameters : parameters, index)
  }

  private static func form(of tokens: ArraySlice<CToken>) -> Form {
    guard let first = tokens.first else { return .nothing }
    if first == .punctuation("{") { return tokens.contains(.punctuation(";")) || tokens.count == 2 ? .block : .initializer }
    if tokens.last == .punctuation(";") { return .block }
    // A part of a list.
    if tokens.last == .punctuation(",") { return .other }
    if case .word(let word) = first {
      if word == "do" { return .statement }
      if heads.contains(word) { return isHead(tokens) ? .head : .statement }
      if statements.contains(word) { return .statement }
      if declarations.contains(word) { return .other }
    }
    let inner = tokens.withoutParentheses
    if inner.first == .punctuation("{") { return .value }
    if hasSemicolon(tokens) { return .block }
    if isVoid(inner) { return .void }
    if isAssignment(inner) { return .assignment }
    return inner.count < tokens.count || isExpression(inner) ? .value : .other
  }

  /// `for (…)`, `if (…) {} else`, and more than one of them.
  private static func isHead(_ tokens: ArraySlice<CToken>) -> Bool {
    var rest = tokens
    while case .word(let word)? = rest.first, heads.contains(word) || word == "else" {
      rest = rest.dropFirst()
      if word != "else" {
        guard rest.first == .punctuation("("), let end = rest.behindBrackets(at: rest.startIndex) else { return false }
        rest = rest[end...]
      }
      if rest.first == .punctuation("{"), let end = rest.behindBrackets(at: rest.startIndex), end < rest.endIndex,
        rest[end] == .word("else")
      {
        rest = rest[end...]
      }
    }
    return rest.isEmpty
  }

  private static func hasSemicolon(_ tokens: ArraySlice<CToken>) -> Bool {
    var depth = 0
    for token in tokens {
      if token == .punctuation("(") { depth += 1 }
      if token == .punctuation(")") { depth -= 1 }
      if token == .punctuation(";"), depth == 0 { return true }
    }
    return false
  }

  private static func isVoid(_ tokens: ArraySlice<CToken>) -> Bool {
    let cast: [CToken] = [.punctuation("("), .word("void"), .punctuation(")")]
    let last = (tokens.splitAtCommas().last ?? []).withoutParentheses
    return last.starts(with: cast)
      || last.indices.contains { [.punctuation("?"), .punctuation(":")].contains(last[$0]) && last[($0 + 1)...].starts(with: cast) }
  }

  private static func isAssignment(_ tokens: ArraySlice<CToken>) -> Bool {
    let last = (tokens.splitAtCommas().last ?? []).withoutParentheses
    var depth = 0
    let isAssigned = last.contains { token in
      if token == .punctuation("(") { depth += 1 }
      if token == .punctuation(")") { depth -= 1 }
      return depth == 0 && token == .punctuation("=")
    }
    // One more or less of what is counted: `((object)->references++)`.
    let steps: [CToken?] = [.punctuation("++"), .punctuation("--")]
    return isAssigned || steps.contains(last.last) && last.first != .punctuation("*") || steps.contains(last.first) && isPlace(last.dropFirst())
  }

  /// What is named before a `;`, a `,` or an index in the braces of a record, or in what stands in those of a client's.
  private static func members(_ tokens: [CToken], _ parameters: [String]) -> Set<String> {
    guard case .word(let first)? = tokens.first, ["struct", "union", "typedef"].contains(first) || isFieldList(tokens) else { return [] }
    var names: Set<String> = []
    for (place, token) in tokens.enumerated().dropLast() {
      guard case .word(let name) = token, !parameters.contains(name), place > 0,
        [.punctuation(";"), .punctuation(","), .punctuation("[")].contains(tokens[place + 1])
      else { continue }
      names.insert(name)
    }
    return names
  }

  /// `int count; struct item *first;`
  private static func isFieldList(_ tokens: [CToken]) -> Bool {
    let fields = tokens.split(separator: .punctuation(";"))
    let signs: [CToken] = [.punctuation("*"), .punctuation(","), .punctuation("["), .punctuation("]")]
    return tokens.last == .punctuation(";")
      && fields.allSatisfy { field in
        guard field.count > 1, case .word(let first)? = field.first, !statements.contains(first) else { return false }
        return field.allSatisfy { token in
          switch token {
          case .word, .number: true
          default: signs.contains(token)
          }
        }
      }
  }

  /// Whether no two operands stand side by side, as in a list or a declaration.
  private static func isExpression(_ tokens: ArraySlice<CToken>) -> Bool {
    var previous: CToken?
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let token = tokens[index]
      switch (previous, token) {
      case (_, .punctuation("#")), (_, .punctuation("##")), (_, .punctuation("{")), (_, .punctuation("...")): return false
      case (.word("sizeof"), _), (nil, _), (.punctuation, _), (_, .punctuation): break
      default: return false
      }
      previous = token
      index += 1
      if token == .punctuation("(") || token == .punctuation("[") {
        guard let end = tokens.behindBrackets(at: index - 1) else { return false }
        // A cast stands before its operand; a call and an index are operands themselves.
        let isOperand = index - 2 >= tokens.startIndex && (tokens[index - 2].isOperand || [.punctuation(")"), .punctuation("]")].contains(tokens[index - 2])) || token == .punctuation("[")
        previous = isOperand ? .number("0") : .punctuation(")")
        index = end
      }
    }
    return true
  }

  /// `(T *) x`, and nothing behind that.
  private static func cast(_ tokens: ArraySlice<CToken>, _ parameters: [String], _ index: CIndex) -> TypeReference? {
    guard tokens.first == .punctuation("("), let end = tokens.behindBrackets(at: tokens.startIndex), end < tokens.endIndex else { return nil }
    let type = tokens[(tokens.startIndex + 1)..<(end - 1)]
    let value = tokens[end...]
    let isWhole =
      value.count == 1 || value.first == .punctuation("(") && value.behindBrackets(at: end) == value.endIndex || called(value) != nil
    guard isWhole, type.last == .punctuation("*") else { return nil }
    let names = type.prefix { $0 != .punctuation("*") }.compactMap { if case .word(let word) = $0 { word } else { nil } }
    let stars = type.count - names.count
    guard let name = names.last, type.suffix(stars).allSatisfy({ $0 == .punctuation("*") }) else { return nil }
    // What a parameter stands for is not known, but that it is the same.
    guard parameters.contains(name) || names.count > 1 || index.isType(name) else { return nil }
    let target = names.count == 1 ? index.typedef(name)?.type?.text : nil
    return TypeReference((target ?? names.joined(separator: " ")) + " " + String(repeating: "*", count: stars))
  }

  /// The name of which the tokens are one call.
  static func called(_ tokens: ArraySlice<CToken>) -> String? {
    guard case .word(let name)? = tokens.first, tokens.dropFirst().first == .punctuation("("),
      tokens.behindBrackets(at: tokens.startIndex + 1) == tokens.endIndex
    else { return nil }
    return name
  }

  /// What ends with a member or an index, or follows a pointer.
  private static func isPlace(_ tokens: ArraySlice<CToken>) -> Bool {
    guard !tokens.contains(.word("const")) else { return false }
    var inner = tokens.withoutParentheses
    let follows = inner.first == .punctuation("*")
    if follows { inner = inner.dropFirst() }
    var isPlace = follows
    var isPrimary = false
    while let token = inner.first {
      switch token {
      case .word where !isPrimary: (isPrimary, inner) = (true, inner.dropFirst())
      case .punctuation("("), .punctuation("["):
        guard let end = inner.behindBrackets(at: inner.startIndex) else { return false }
        if !follows {
          // Behind a cast nothing can be assigned to.
          if !isPrimary, end < inner.endIndex, inner[end] == .punctuation("(") || inner[end].isOperand { return false }
          isPlace = token == .punctuation("[") && isPrimary
        }
        // Behind a pointer that is followed there may be a cast.
        (isPrimary, inner) = (!follows || isPrimary, inner[end...])
      // `*(T *)&x`
      case .punctuation("&") where follows && !isPrimary: inner = inner.dropFirst()
      case .punctuation("->"), .punctuation("."):
        guard isPrimary, case .word? = inner.dropFirst().first else { return false }
        (isPlace, inner) = (true, inner.dropFirst(2))
      default: return false
      }
    }
    return isPlace
  }

  /// What the library's own variable or function leads to may be constant: `names[i]`, `*table()`, `version()->major`.
  static func isReadOnly(_ tokens: ArraySlice<CToken>, _ index: CIndex) -> Bool {
    let stars = tokens.prefix { $0 == .punctuation("*") }.count
    var rest = tokens.dropFirst(stars).withoutParentheses
    if isReadOnlyMember(rest, steps: stars, index) { return true }
    guard case .word(let name)? = rest.popFirst(), let root = index.named(name).first, let type = root.type else { return false }
    var reached: CType? = CType(type)
    switch root.kind {
    case .cVariable: break
    case .cFunction:
      guard rest.first == .punctuation("("), let end = rest.behindBrackets(at: rest.startIndex) else { return false }
      rest = rest[end...]
    default: return false
    }
    while rest.first == .punctuation("["), let end = rest.behindBrackets(at: rest.startIndex) {
      (reached, rest) = (reached?.next, rest[end...])
    }
    if rest.first == .punctuation("->") { reached = reached?.next }
    if !rest.isEmpty, stars > 0 { return false }
    for _ in 0..<stars { reached = reached?.next }
    return reached?.qualifiers.contains(.const) == true
  }

  /// `(s)->text[i]`: whether the members of that name, in whatever record, are constant or lead to what is.
  private static func isReadOnlyMember(_ tokens: ArraySlice<CToken>, steps: Int, _ index: CIndex) -> Bool {
    var steps = steps
    var rest = tokens.withoutParentheses
    while rest.last == .punctuation("]"), let start = rest.indices.last(where: { rest[$0] == .punctuation("[") && rest.behindBrackets(at: $0) == rest.endIndex }) {
      (steps, rest) = (steps + 1, rest[..<start])
    }
    guard case .word(let name)? = rest.popLast(), rest.last == .punctuation("->") || rest.last == .punctuation(".") else { return false }
    let fields = index.surface.snapshot.declarations.filter { $0.kind == .cField && $0.name == name }
    return !fields.isEmpty
      && fields.allSatisfy { field in
        let reached = (0..<steps).reduce(field.type.map { CType($0) }) { type, _ in type?.next }
        return reached?.qualifiers.contains(.const) == true
      }
  }

  private static func handed(_ tokens: [CToken], _ parameters: [String], _ index: CIndex) -> Set<Int> {
    var found: Set<Int> = []
    for place in tokens.indices.dropLast() {
      guard case .word(let name) = tokens[place], tokens[place + 1] == .punctuation("("), !parameters.contains(name),
        index.named(name).first?.c?.macroParameters != nil, let end = tokens.behindBrackets(at: place + 1)
      else { continue }
      for argument in tokens[(place + 2)..<(end - 1)].splitAtCommas() where argument.count == 1 {
        if case .word(let word)? = argument.first, let parameter = parameters.firstIndex(of: word) { found.insert(parameter) }
      }
    }
    return found
  }

  /// Whether it is pasted, for each place where a parameter stands.
  private static func uses(of parameter: String, _ tokens: [CToken]) -> [Bool] {
    tokens.indices.filter { tokens[$0] == .word(parameter) }.map { place in
      place > 0 && tokens[place - 1] == .punctuation("##") || place + 1 < tokens.count && tokens[place + 1] == .punctuation("##")
    }
  }

  private static func isRun(_ tokens: [CToken], _ index: CIndex) -> Bool {
    tokens.indices.dropLast().contains { place in
      switch (tokens[place], tokens[place + 1]) {
      case (.punctuation("("), .punctuation("{")): true
      case (.word(let name), .punctuation("(")): index.named(name).first?.kind == .cFunction
      default: false
      }
    }
  }

  /// - Parameter parameters: nil for a list that names what the client defines (`X`) without taking it.
  private static func lists(_ tokens: [CToken], _ parameters: [String]?, _ index: CIndex) -> [String: Set<Int>] {
    var result: [String: Set<Int>] = [:]
    for (place, token) in tokens.enumerated() {
      guard case .word(let name) = token, place + 1 < tokens.count, tokens[place + 1] == .punctuation("("),
        let end = tokens.behindBrackets(at: place + 1)
      else { continue }
      // `void name(int)` declares what it is given.
      if place > 0, case .word = tokens[place - 1] { continue }
      let parameter = parameters?.firstIndex(of: name).map(String.init)
      guard let called = parameter ?? (parameters == nil && index.named(name).isEmpty ? name : nil) else { continue }
      result[called, default: []].insert(tokens[(place + 2)..<(end - 1)].splitAtCommas().count)
    }
    return result
  }

  private static func types(_ tokens: [CToken]) -> Set<[CToken]>? {
    guard let start = tokens.firstIndex(of: .word("_Generic")), start + 1 < tokens.count,
      let end = tokens.behindBrackets(at: start + 1)
    else { return nil }
    let choices = tokens[(start + 2)..<(end - 1)].splitAtCommas().dropFirst()
    return Set(choices.map { Array($0.prefix { $0 != .punctuation(":") }) })
  }

  private static let heads: Set<String> = ["for", "if", "while", "switch"]
  private static let statements: Set<String> = ["return", "goto", "break", "continue"]
  private static let declarations: Set<String> = [
    "struct", "union", "enum", "typedef", "static", "extern", "inline", "const", "volatile", "__attribute__", "__declspec",
    "_Pragma", "case", "default", "_Static_assert", "void", "int", "char", "long", "short", "unsigned", "signed", "float",
    "double",
  ]
}
