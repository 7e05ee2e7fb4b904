internal import APIDiff
internal import APIModel

/// What a C source says about the places where it uses a library: what calls pass, what is stored,
/// and what depends on a declaration.
///
/// Clang's index has places and symbols alone. The preprocessor is not run: what a macro makes of its
/// arguments is not seen, and the arguments themselves are.
struct CFacts {
  let tokens: CTokens
  private let file: String
  /// The functions that the file declares, with the place of their parameters.
  let functions: [Substring: Function]

  /// The headers that it includes, as they are written.
  private let includes: [String]

  /// The macros that the file defines.
  private let macros: Set<Substring>

  struct Function {
    var parameters: Range<Int>
    var body: Range<Int>?
  }

  init(_ text: String, file: String) {
    let tokens = CTokens(text)
    self.tokens = tokens
    self.file = file
    functions = Self.functions(in: tokens)
    includes = text.matches(of: /(?m)^\s*#\s*include\s*[<"]([^>"]+)[>"]/).map { String($0.1) }
    macros = Set(tokens.list.indices.dropLast(2).compactMap { index in
      tokens.isText(index, "#") && tokens.isText(index + 1, "define") ? tokens.list[index + 2].text : nil
    })
  }

  private func definitions(of macro: Substring) -> [UseSyntax.Definition] {
    tokens.list.indices.dropLast(2).filter {
      tokens.isText($0, "#") && tokens.isText($0 + 1, "define") && tokens.list[$0 + 2].text == macro
    }.map { start in
      // A definition may go over several lines, and ends before the next directive at the latest.
      let body = tokens.list[(start + 3)...].prefix { $0.text != "#" }
      return UseSyntax.Definition(words: Set(body.map { String($0.text) }), conditions: tokens.conditions(around: start))
    }
  }

  /// On the line of an `#if`, `#ifdef` or `#elif`.
  private func isDirective(_ index: Int) -> Bool {
    var start = index
    while start > 0, tokens.list[start - 1].line == tokens.list[index].line { start -= 1 }
    return tokens.isText(start, "#") && tokens.isWord(start + 1) && !tokens.isText(start + 1, "define")
  }

  /// The preprocessor asks for the value, and not only for whether there is one.
  private func isComputed(_ index: Int) -> Bool {
    if tokens.isText(index - 1, "defined") || tokens.isText(index - 1, "(") && tokens.isText(index - 2, "defined") { return false }
    return !["ifdef", "ifndef", "undef"].contains { tokens.isText(index - 1, $0) }
  }

  func syntax(line: Int, column: Int) -> UseSyntax {
    var syntax = UseSyntax()
    guard let index = tokens.index(line: line, column: column) else { return syntax }
    syntax.spelling = String(tokens.list[index].text)
    syntax.isOwnMacro = macros.contains(tokens.list[index].text)
    if syntax.isOwnMacro { syntax.definitions = definitions(of: tokens.list[index].text) }
    syntax.isCondition = isDirective(index)
    syntax.isComputed = syntax.isCondition && isComputed(index)
    if tokens.isText(index + 1, "("), let close = tokens.end(of: index + 1) {
      syntax.passed = tokens.parts(index + 2..<close).map(value)
      syntax.end = place(close)
      let isStatement = [";", "{", "}", ")", ":", "else", "do"].contains { tokens.isText(index - 1, $0) }
      if isStatement, tokens.isText(close + 1, ";") { syntax.context = .discarded }
    }
    if let range = assigned(after: index) { syntax.passed = [value(range)] }
    syntax.isWritten = isWritten(index)
    syntax.isCompared = isCompared(index)
    syntax.includes = includes
    syntax.conditions = tokens.conditions(around: index)
    syntax.handedOver = handedOver(to: index)
    syntax.dependents = dependents(of: index)
    syntax.positional = positional(of: index)
    if let declared = declared(with: index) {
      syntax.calls = declared.names.flatMap { calls(of: $0.name, in: declared.scope) }
      syntax.scalarUses = declared.names.filter { !$0.isPointer }.flatMap { scalarUses(of: $0.name, in: declared.scope) }
      syntax.definitionUses = declared.names.filter(\.isPointer).flatMap { sizes(of: $0.name, in: declared.scope) }
    }
    if needsDefinition(index) { syntax.definitionUses.append(place(index)) }
    return syntax
  }

  func place(_ index: Int) -> SourceLocation {
    SourceLocation(file: file, line: tokens.list[index].line, column: tokens.list[index].column)
  }

  // MARK: Values

  func value(_ range: Range<Int>) -> PassedValue {
    var range = range
    let start = place(range.lowerBound)
    while tokens.isText(range.lowerBound, "("), tokens.end(of: range.lowerBound) == range.upperBound - 1, range.count > 2 {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return PassedValue(form: form(range), location: start)
  }

  /// Code under conditions of its own may be left out by the preprocessor.
  func isConditional(_ index: Int, near other: Int) -> Bool {
    tokens.list[index].conditions > tokens.list[other].conditions
  }

  func value(_ range: Range<Int>, near other: Int) -> PassedValue {
    var result = value(range)
    if result.form == .function, isConditional(range.lowerBound, near: other) { result.form = .other }
    return result
  }

  private func form(_ range: Range<Int>) -> PassedValue.Form {
    let first = tokens.list[range.lowerBound]
    if range.count == 1 {
      if ["NULL", "0", "nullptr"].contains(first.text) { return .null }
      if first.kind == .string { return .string }
      if first.kind == .number { return .integer }
      if first.kind == .word { return isFunction(range.lowerBound) ? .function : .variable(String(first.text)) }
    }
    if range.count == 2, first.text == "&", isFunction(range.lowerBound + 1) { return .function }
    // `(type) value`
    if first.text == "(", let close = tokens.end(of: range.lowerBound), close + 1 < range.upperBound,
      tokens.isWord(range.lowerBound + 1), tokens.isWord(close + 1) || tokens.isText(close + 1, "&") || tokens.isText(close + 1, "(")
        || tokens.list[close + 1].kind == .number
    {
      return .cast
    }
    return .other
  }

  /// The name of a function, unless a parameter of the function around it has the name.
  func isFunction(_ index: Int) -> Bool {
    let name = tokens.list[index].text
    guard functions[name] != nil else { return false }
    let owner = functions.values.first { $0.body?.contains(index) == true }
    let parameters = owner.map { tokens.parts($0.parameters) } ?? []
    return !parameters.contains { $0.last.map { tokens.list[$0].text == name } ?? false }
  }

  /// The value of `name = value`.
  func assigned(after index: Int) -> Range<Int>? {
    guard tokens.isText(index + 1, "=") else { return nil }
    return upToEnd(from: index + 2)
  }

  /// From an index to the comma or semicolon that ends the expression.
  private func upToEnd(from start: Int) -> Range<Int>? {
    var index = start
    while tokens.list.indices.contains(index), ![";", ",", ")", "}"].contains(tokens.list[index].text) {
      if ["(", "[", "{"].contains(tokens.list[index].text) { index = tokens.end(of: index) ?? index }
      index += 1
    }
    return index > start && tokens.list.indices.contains(index) ? start..<index : nil
  }

  /// Words before a parenthesis outside of all blocks.
  private static func functions(in tokens: CTokens) -> [Substring: Function] {
    var result: [Substring: Function] = [:]
    var index = 0
    while index < tokens.list.count {
      if tokens.isText(index, "{"), let end = tokens.end(of: index) {
        index = end
      } else if tokens.isWord(index), tokens.isText(index + 1, "("), let close = tokens.end(of: index + 1) {
        let name = tokens.list[index].text
        let body = tokens.isText(close + 1, "{") ? tokens.end(of: close + 1).map { close + 1..<$0 } : nil
        if result[name]?.body == nil { result[name] = Function(parameters: index + 2..<max(close, index + 2), body: body) }
        index = close
      }
      index += 1
    }
    return result
  }
}
