internal import APIDiff
internal import APIModel

/// What a C source says about the places where it uses a library: what calls pass, what is stored,
/// and what depends on a declaration.
///
/// Clang's index has places and symbols alone. The preprocessor is not run: what a macro makes of its
/// arguments is not seen, and the arguments themselves are.
struct CFacts {
  private let tokens: CTokens
  private let file: String
  /// The functions that the file declares, with the place of their parameters.
  private let functions: [Substring: Function]

  /// The macros that the file defines.
  private let macros: Set<Substring>

  private struct Function {
    var parameters: Range<Int>
    var body: Range<Int>?
  }

  init(_ text: String, file: String) {
    let tokens = CTokens(text)
    self.tokens = tokens
    self.file = file
    functions = Self.functions(in: tokens)
    macros = Set(tokens.list.indices.dropLast(2).compactMap { index in
      tokens.isText(index, "#") && tokens.isText(index + 1, "define") ? tokens.list[index + 2].text : nil
    })
  }

  /// On the line of an `#if`, `#ifdef` or `#elif`.
  private func isDirective(_ index: Int) -> Bool {
    var start = index
    while start > 0, tokens.list[start - 1].line == tokens.list[index].line { start -= 1 }
    return tokens.isText(start, "#") && tokens.isWord(start + 1) && !tokens.isText(start + 1, "define")
  }

  func syntax(line: Int, column: Int) -> UseSyntax {
    var syntax = UseSyntax()
    guard let index = tokens.index(line: line, column: column) else { return syntax }
    syntax.spelling = String(tokens.list[index].text)
    syntax.isOwnMacro = macros.contains(tokens.list[index].text)
    syntax.isCondition = isDirective(index)
    if tokens.isText(index + 1, "("), let close = tokens.end(of: index + 1) {
      syntax.passed = tokens.parts(index + 2..<close).map(value)
      syntax.end = place(close)
      let isStatement = [";", "{", "}", ")", ":", "else", "do"].contains { tokens.isText(index - 1, $0) }
      if isStatement, tokens.isText(close + 1, ";") { syntax.context = .discarded }
    }
    if let range = assigned(after: index) { syntax.passed = [value(range)] }
    syntax.handedOver = handedOver(to: index)
    syntax.dependents = dependents(of: index)
    return syntax
  }

  private func place(_ index: Int) -> SourceLocation {
    SourceLocation(file: file, line: tokens.list[index].line, column: tokens.list[index].column)
  }

  // MARK: Values

  private func value(_ range: Range<Int>) -> PassedValue {
    var range = range
    let start = place(range.lowerBound)
    while tokens.isText(range.lowerBound, "("), tokens.end(of: range.lowerBound) == range.upperBound - 1, range.count > 2 {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return PassedValue(form: form(range), location: start)
  }

  /// Code under conditions of its own may be left out by the preprocessor.
  private func isConditional(_ index: Int, near other: Int) -> Bool {
    tokens.list[index].conditions > tokens.list[other].conditions
  }

  private func value(_ range: Range<Int>, near other: Int) -> PassedValue {
    var result = value(range)
    if result.form == .function, isConditional(range.lowerBound, near: other) { result.form = .other }
    return result
  }

  private func form(_ range: Range<Int>) -> PassedValue.Form {
    let first = tokens.list[range.lowerBound]
    if range.count == 1 {
      if ["NULL", "0", "nullptr"].contains(first.text) { return .null }
      if first.kind == .string { return .string }
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
  private func isFunction(_ index: Int) -> Bool {
    let name = tokens.list[index].text
    guard functions[name] != nil else { return false }
    let owner = functions.values.first { $0.body?.contains(index) == true }
    let parameters = owner.map { tokens.parts($0.parameters) } ?? []
    return !parameters.contains { $0.last.map { tokens.list[$0].text == name } ?? false }
  }

  /// The value of `name = value`.
  private func assigned(after index: Int) -> Range<Int>? {
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

  // MARK: Types

  /// What is stored in the variables, and passed for the parameters, that are declared with the type
  /// whose name stands at an index.
  private func handedOver(to type: Int) -> [PassedValue] {
    guard tokens.isWord(type + 1) else { return [] }
    let name = tokens.list[type + 1].text
    if let owner = functions.first(where: { $0.value.parameters.contains(type) }) {
      guard let position = tokens.parts(owner.value.parameters).firstIndex(where: { $0.contains(type) }) else { return [] }
      return calls(of: owner.key).compactMap { $0.indices.contains(position) ? value($0[position], near: type) : nil }
    }
    // Members of a record are found by their own name.
    guard tokens.isText(type + 2, "=") || tokens.isText(type + 2, ";") else { return [] }
    return tokens.list.indices.filter { $0 > type && tokens.list[$0].text == name && !isMember($0) }
      .compactMap { assigned(after: $0) }.map { value($0, near: type) }
  }

  private func isMember(_ index: Int) -> Bool { tokens.isText(index - 1, ".") || tokens.isText(index - 1, "->") }

  private func calls(of function: Substring) -> [[Range<Int>]] {
    tokens.list.indices.compactMap { index in
      guard tokens.list[index].text == function, tokens.isText(index + 1, "("), !isMember(index),
        let close = tokens.end(of: index + 1), !functions.values.contains(where: { $0.parameters.lowerBound == index + 2 })
      else { return nil }
      return tokens.parts(index + 2..<close)
    }
  }

  /// Later uses of the local variables that a declaration with the type at an index makes. Without the
  /// type it is no declaration, and none of them is known.
  private func dependents(of type: Int) -> [SourceLocation] {
    let isStatement = [";", "{", "}", ")", ":"].contains { tokens.isText(type - 1, $0) }
    guard isStatement, let block = block(around: type), let statement = upToSemicolon(from: type + 1) else { return [] }
    var names: Set<Substring> = []
    for part in tokens.parts(statement) {
      let name = part.first { !["*", "const", "volatile"].contains(tokens.list[$0].text) }
      if let name, tokens.isWord(name) { names.insert(tokens.list[name].text) }
    }
    guard !names.isEmpty else { return [] }
    return (statement.lowerBound..<block)
      .filter { names.contains(tokens.list[$0].text) && !isMember($0) && !isConditional($0, near: type) }.map(place)
  }

  private func upToSemicolon(from start: Int) -> Range<Int>? {
    let end = tokens.list[start...].firstIndex { $0.text == ";" }
    return end.flatMap { start < $0 ? start..<$0 : nil }
  }

  /// The end of the block of statements that an index stands in; nil outside of functions.
  private func block(around index: Int) -> Int? {
    var depth = 0
    var position = index - 1
    while position >= 0 {
      if tokens.isText(position, "}") { depth += 1 }
      if tokens.isText(position, "{") {
        if depth == 0 { break }
        depth -= 1
      }
      position -= 1
    }
    guard position > 0 else { return nil }
    // `struct name {`, `union {`, `= {`
    let isRecord = [1, 2].contains { ["struct", "union", "enum"].contains(tokens.list[max(0, position - $0)].text) }
    if isRecord || tokens.isText(position - 1, "=") { return nil }
    return tokens.end(of: position)
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
