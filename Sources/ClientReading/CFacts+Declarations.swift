internal import APIDiff
internal import APIModel

/// What is declared with a type, and what is done with it.
extension CFacts {
  /// What is stored in the variables, and passed for the parameters, that are declared with the type
  /// whose name stands at an index.
  func handedOver(to type: Int) -> [PassedValue] {
    guard tokens.isWord(type + 1) else { return [] }
    let name = tokens.list[type + 1].text
    if let owner = functions.first(where: { $0.value.parameters.contains(type) }) {
      guard let position = tokens.parts(owner.value.parameters).firstIndex(where: { $0.contains(type) }) else { return [] }
      return calls(of: owner.key).compactMap { $0.indices.contains(position) ? value($0[position], near: type) : nil }
    }
    if tokens.isText(type + 2, "("), let body = functions[name]?.body, functions[name]?.parameters.lowerBound == type + 3 {
      return returned(in: body)
    }
    // Members of a record are found by their own name.
    if tokens.isText(type + 2, "["), let elements = braces(after: type + 2) { return tokens.parts(elements).map { value($0, near: type) } }
    guard tokens.isText(type + 2, "=") || tokens.isText(type + 2, ";") else { return [] }
    return tokens.list.indices.filter { $0 > type && tokens.list[$0].text == name && !isMember($0) }
      .compactMap { assigned(after: $0) }.map { value($0, near: type) }
  }

  func isMember(_ index: Int) -> Bool { tokens.isText(index - 1, ".") || tokens.isText(index - 1, "->") }

  func calls(of function: Substring) -> [[Range<Int>]] {
    tokens.list.indices.compactMap { index in
      guard tokens.list[index].text == function, tokens.isText(index + 1, "("), !isMember(index),
        let close = tokens.end(of: index + 1), !functions.values.contains(where: { $0.parameters.lowerBound == index + 2 })
      else { return nil }
      return tokens.parts(index + 2..<close)
    }
  }

  /// Later uses of the local variables that a declaration with the type at an index makes. Without the
  /// type it is no declaration, and none of them is known.
  func dependents(of type: Int) -> [SourceLocation] {
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

  func upToSemicolon(from start: Int) -> Range<Int>? {
    let end = tokens.list[start...].firstIndex { $0.text == ";" }
    return end.flatMap { start < $0 ? start..<$0 : nil }
  }

  /// The end of the block of statements that an index stands in; nil outside of functions.
  func block(around index: Int) -> Int? {
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

  /// The functions that a body returns.
  private func returned(in body: Range<Int>) -> [PassedValue] {
    body.filter { tokens.isText($0, "return") }.flatMap { start -> [PassedValue] in
      guard let statement = upToSemicolon(from: start + 1) else { return [] }
      return statement.filter { tokens.isWord($0) && isFunction($0) && !tokens.isText($0 + 1, "(") }
        .map { PassedValue(form: .function, location: place($0)) }
    }
  }

  // MARK: Names

  struct Declared {
    var names: [(name: Substring, isPointer: Bool)]
    /// Where the names are known.
    var scope: Range<Int>
  }

  /// The parameter or the variables that a declaration with the type at an index makes.
  func declared(with type: Int) -> Declared? {
    if let owner = functions.values.first(where: { $0.parameters.contains(type) }) {
      guard let body = owner.body, let part = tokens.parts(owner.parameters).first(where: { $0.contains(type) }),
        let name = part.last(where: tokens.isWord), name > type
      else { return nil }
      return Declared(names: [(tokens.list[name].text, isPointer(type + 1..<part.upperBound))], scope: body)
    }
    guard let end = block(around: type) ?? (isOutside(type) ? tokens.list.count : nil), tokens.isWord(type + 1) || tokens.isText(type + 1, "*"),
      let statement = upToSemicolon(from: type + 1)
    else { return nil }
    let names = tokens.parts(statement).compactMap { part -> (Substring, Bool)? in
      guard let name = part.first(where: { tokens.isWord($0) && !["const", "volatile"].contains(tokens.list[$0].text) }),
        !tokens.isText(name + 1, "(")
      else { return nil }
      return (tokens.list[name].text, isPointer(part.lowerBound..<name) || tokens.isText(name + 1, "["))
    }
    return Declared(names: names, scope: type + 1..<end)
  }

  private func isPointer(_ range: Range<Int>) -> Bool { range.contains { tokens.isText($0, "*") || tokens.isText($0, "[") } }

  /// Outside of functions, records and parentheses.
  private func isOutside(_ index: Int) -> Bool {
    tokens.list[..<index].reduce(0) { depth, token in
      ["{", "("].contains(token.text) ? depth + 1 : ["}", ")"].contains(token.text) ? depth - 1 : depth
    } == 0
  }

  private func places(of name: Substring, in scope: Range<Int>) -> [Int] {
    scope.filter { tokens.list[$0].text == name && tokens.isWord($0) && !isMember($0) }
  }

  /// The calls of a variable that holds a function.
  func calls(of name: Substring, in scope: Range<Int>) -> [UseSyntax.Call] {
    places(of: name, in: scope).compactMap { index in
      guard tokens.isText(index + 1, "("), let close = tokens.end(of: index + 1) else { return nil }
      return UseSyntax.Call(arguments: tokens.parts(index + 2..<close).map { place($0.lowerBound) }, end: place(close))
    }
  }

  /// Where a variable is taken for a number or a pointer: compared, negated, tested, set to a constant.
  func scalarUses(of name: Substring, in scope: Range<Int>) -> [SourceLocation] {
    places(of: name, in: scope).filter { index in
      if isCompared(index) { return true }
      guard let assigned = assigned(after: index) else { return false }
      return [.null, .integer, .string].contains(value(assigned).form)
    }.map(place)
  }

  /// `!name`, `name == other`, `if (a->name)`, `name && other`
  func isCompared(_ index: Int) -> Bool {
    var start = index
    while isMember(start), tokens.isWord(start - 2) { start -= 2 }
    if tokens.isText(start - 1, "!") { return true }
    if ["==", "!=", "<", ">", "<=", ">="].contains(where: { tokens.isText(index + 1, $0) || tokens.isText(start - 1, $0) }) { return true }
    if tokens.isText(index + 1, "&") && tokens.isText(index + 2, "&") || tokens.isText(index + 1, "|") && tokens.isText(index + 2, "|") {
      return true
    }
    return tokens.isText(start - 1, "(") && tokens.isText(index + 1, ")") && ["if", "while"].contains { tokens.isText(start - 2, $0) }
  }

  // MARK: Records

  /// `sizeof *name`, `sizeof(*name)`
  func sizes(of name: Substring, in scope: Range<Int>) -> [SourceLocation] {
    places(of: name, in: scope).filter { index in
      tokens.isText(index - 1, "*") && (tokens.isText(index - 2, "sizeof") || tokens.isText(index - 2, "(") && tokens.isText(index - 3, "sizeof"))
    }.map(place)
  }

  /// Whether the type at an index stands where its size or its parts must be known.
  func needsDefinition(_ type: Int) -> Bool {
    let isTagged = ["struct", "union"].contains { tokens.isText(type - 1, $0) }
    let before = isTagged ? type - 2 : type - 1
    if tokens.isText(type + 1, "*") || tokens.isText(type + 1, ";") { return false }
    if tokens.isText(before, "(") {
      if ["sizeof", "offsetof", "_Alignof", "alignof", "__builtin_offsetof"].contains(where: { tokens.isText(before - 1, $0) }) { return true }
      if tokens.isText(type + 1, ")") { return tokens.isText(type + 2, "{") }
    }
    guard tokens.isWord(type + 1), !["const", "volatile"].contains(tokens.list[type + 1].text), !tokens.isText(before, "typedef") else { return false }
    if let owner = functions.values.first(where: { $0.parameters.contains(type) }) { return owner.body != nil }
    return tokens.isText(type + 2, "(") ? functions[tokens.list[type + 1].text]?.parameters.lowerBound == type + 3
      && functions[tokens.list[type + 1].text]?.body != nil : true
  }

  /// The values in the braces of a record, or of each record of a list, up to the first that names its field.
  func positional(of type: Int) -> [[PassedValue]] {
    guard tokens.isWord(type + 1) else {
      let isLiteral = tokens.isText(type + 1, ")") && tokens.isText(type + 2, "{")
      return isLiteral ? tokens.end(of: type + 2).map { [values(type + 3..<$0)] } ?? [] : []
    }
    guard let elements = braces(after: type + 1) else { return [] }
    guard tokens.isText(type + 2, "[") else { return [values(elements)] }
    return tokens.parts(elements).compactMap { part in
      tokens.isText(part.lowerBound, "{") ? tokens.end(of: part.lowerBound).map { values(part.lowerBound + 1..<$0) } : nil
    }
  }

  private func values(_ range: Range<Int>) -> [PassedValue] {
    tokens.parts(range).prefix { !tokens.isText($0.lowerBound, ".") }.map { value($0) }
  }

  /// What stands in the braces of `name = { … }`, `name[] = { … }`.
  private func braces(after index: Int) -> Range<Int>? {
    guard let start = (index...index + 5).first(where: { tokens.isText($0, "=") || tokens.isText($0, ";") }), tokens.isText(start, "="),
      tokens.isText(start + 1, "{"), let end = tokens.end(of: start + 1)
    else { return nil }
    return start + 2..<end
  }

  // MARK: Writing

  /// It is assigned to, counted up, or its address is taken.
  func isWritten(_ index: Int) -> Bool {
    if tokens.isText(index + 1, "=") { return true }
    let signs = ["+", "-", "*", "/", "%", "&", "|", "^"]
    if signs.contains(where: { tokens.isText(index + 1, $0) }), tokens.isText(index + 2, "=") { return true }
    if ["+", "-"].contains(where: { tokens.isText(index + 1, $0) && tokens.isText(index + 2, $0) || tokens.isText(index - 1, $0) && tokens.isText(index - 2, $0) }) {
      return true
    }
    return tokens.isText(index - 1, "&") && !tokens.isText(index - 2, "&") && !tokens.isWord(index - 2) && !tokens.isText(index - 2, ")")
  }
}
