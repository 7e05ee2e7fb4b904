internal import APIModel
internal import CLibclang

/// What the bodies of inline functions use. They are not parsed, which would cost more than all the rest.
extension UnitReader {
  /// The private names of the library, the members and the tags of records between the braces that follow the function's head.
  func usedNames(of function: CLCursor, _ file: OwnedFiles.File) -> [String] {
    guard let place = unit.place(functions.getCursorLocation(function)) else { return [] }
    var lexer = TokenLexer(file.bytes, from: place.offset, to: file.bytes.count)
    if lexer.next()?.kind != .identifier(spelling(function)), !isHead(lexer) { return [] }
    var depth = 0
    var names: Set<String> = []
    var (isMember, isTag) = (false, false)
    while let token = lexer.next() {
      defer {
        isMember = token.kind == .punctuation(".") || token.kind == .punctuation("->")
        isTag = token.kind == .identifier("struct") || token.kind == .identifier("union")
      }
      switch token.kind {
      case .punctuation("{"): depth += 1
      case .punctuation("}"): depth -= 1
      // Without a body there is nothing to read.
      case .punctuation(";") where depth == 0: return []
      case .identifier(let name) where depth > 0 && (isMember || isTag || name.hasPrefix("_") && isDeclared(name)): names.insert(name)
      default: break
      }
      if depth == 0, token.kind == .punctuation("}") { break }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a macro that has just been read writes the function's name alone, `static inline int LIB(area)(int side) {`
  /// or `old_name(int side) {`, and not the function with its body, which stands elsewhere.
  private func isHead(_ lexer: TokenLexer) -> Bool {
    var lexer = lexer
    var depth = 0
    while let token = lexer.next() {
      switch token.kind {
      case .punctuation("("): depth += 1
      case .punctuation(")"): depth -= 1
      default: break
      }
      if depth > 0 { continue }
      guard token.kind == .punctuation(")"), case .punctuation(let next)? = lexer.next()?.kind else { return false }
      return next == "(" || next == "{"
    }
    return false
  }

  private func isDeclared(_ name: String) -> Bool {
    table["ordinary:\(name)"] != nil || table["macro:\(name)"] != nil
  }
}
