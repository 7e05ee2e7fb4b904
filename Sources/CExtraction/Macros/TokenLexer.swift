/// A preprocessing token.
struct Token: Hashable {
  enum Kind: Hashable {
    case identifier(String)
    /// As written: `0x1FUL`, `1.5e3`.
    case number(String)
    /// With its quotes and prefix.
    case string(String)
    case character(String)
    case punctuation(String)
  }

  var kind: Kind
  /// White space or a comment stands before it.
  var isSpaced: Bool
  /// In the file.
  var offset: Int
  /// The offset after the token.
  var end: Int

  var text: String {
    switch kind {
    case .identifier(let text), .number(let text), .string(let text), .character(let text),
      .punctuation(let text):
      text
    }
  }
}

/// A macro as its `#define` line has it.
struct MacroDefinition: Hashable {
  var name: String
  /// nil for an object-like macro.
  var parameters: [String]?
  var body: [Token]

  /// The body with white space and comments folded to single spaces.
  var replacement: String {
    var text = ""
    for token in body {
      if token.isSpaced && !text.isEmpty { text += " " }
      text += token.text
    }
    return text
  }

  /// Without `_Pragma("…")`, which says something to the compiler and is no part of a value.
  var withoutPragmas: MacroDefinition {
    guard let start = body.indices.first(where: { $0 + 3 < body.count && body[$0].kind == .identifier("_Pragma") }),
      body[start + 1].kind == .punctuation("("), case .string = body[start + 2].kind, body[start + 3].kind == .punctuation(")")
    else { return self }
    var rest = self
    rest.body.removeSubrange(start...(start + 3))
    return rest.withoutPragmas
  }

  /// The names in it that other headers may declare.
  var foreignNames: [String] {
    body.compactMap { token in
      guard case .identifier(let name) = token.kind, !name.hasPrefix("_"), name != self.name else { return nil }
      return parameters?.contains(name) == true ? nil : name
    }
  }
}

/// Splits text, mostly one logical line, into preprocessing tokens (C17 6.4); a continuation is white
/// space here, and a comment too.
struct TokenLexer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    self.position = start
    self.end = min(end, bytes.count)
  }

  static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func endOfBlockComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start + 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return bytes.count
  }

  mutating func rest() -> [Token] {
    var tokens: [Token] = []
    while let token = next() { tokens.append(token) }
    return tokens
  }

  mutating func next() -> Token? {
    let isSpaced = skipSpace()
    guard position < end else { return nil }
    let start = position
    let kind = lexKind()
    return Token(kind: kind, isSpaced: isSpaced, offset: start, end: position)
  }

  /// The name and parameters and body after `#define`, with the offset of the name.
  mutating func definition() -> (Int, MacroDefinition)? {
    guard let name = next(), case .identifier(let text) = name.kind else { return nil }
    // A parenthesis opens the parameters only when it touches the name.
    guard position < end, bytes[position] == UInt8(ascii: "(") else {
      return (name.offset, MacroDefinition(name: text, parameters: nil, body: rest()))
    }
    position += 1
    var parameters: [String] = []
    var variadic: String?
    while let token = next(), token.kind != .punctuation(")") {
      switch token.kind {
      case .identifier(let parameter): parameters.append(parameter)
      // GNU's named variadic parameter, `args...`, is one parameter.
      case .punctuation("..."):
        if bytes[token.offset - 1] != UInt8(ascii: ","), let last = parameters.last, !token.isSpaced,
          last != "..."
        {
          variadic = last
          parameters.removeLast()
        }
        parameters.append("...")
      default: break
      }
    }
    var body = rest()
    if let variadic {
      for place in body.indices where body[place].kind == .identifier(variadic) { body[place].kind = .identifier("__VA_ARGS__") }
    }
    return (name.offset, MacroDefinition(name: text, parameters: parameters, body: body))
  }

  /// The header name after `#include`; nil when a macro gives it.
  mutating func includeName() -> HeaderScan.Include? {
    _ = skipSpace()
    guard position < end else { return nil }
    let isQuoted = bytes[position] == UInt8(ascii: "\"")
    guard isQuoted || bytes[position] == UInt8(ascii: "<") else { return nil }
    let close = isQuoted ? UInt8(ascii: "\"") : UInt8(ascii: ">")
    guard let stop = bytes[(position + 1)..<end].firstIndex(of: close) else { return nil }
    return HeaderScan.Include(
      name: String(decoding: bytes[(position + 1)..<stop], as: UTF8.self), isQuoted: isQuoted)
  }

  private func byte(_ distance: Int) -> UInt8? {
    position + distance < end ? bytes[position + distance] : nil
  }

  private mutating func skipSpace() -> Bool {
    let start = position
    while let current = byte(0) {
      switch current {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), 0x0B, 0x0C:
        position += 1
      case UInt8(ascii: "\\") where byte(1) == UInt8(ascii: "\n"): position += 2
      case UInt8(ascii: "\\") where byte(1) == UInt8(ascii: "\r"): position += 2
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
        position = Self.endOfBlockComment(bytes, from: position)
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): skipLineComment()
      default: return position > start
      }
    }
    return position > start
  }

  /// To the end of the line; a continued line goes on.
  private mutating func skipLineComment() {
    while let current = byte(0), current != UInt8(ascii: "\n") {
      let isContinued = current == UInt8(ascii: "\\")
      position += isContinued ? (byte(1) == UInt8(ascii: "\r") ? 3 : 2) : 1
    }
    position = min(position, end)
  }

  private mutating func lexKind() -> Token.Kind {
    let first = bytes[position]
    if Self.isDigit(first) || (first == UInt8(ascii: ".") && byte(1).map(Self.isDigit) == true) {
      return .number(lexNumber())
    }
    if let prefix = literalPrefix() { return lexLiteral(prefix: prefix) }
    if Self.isIdentifier(first) {
      let start = position
      while let current = byte(0), Self.isIdentifier(current) { position += 1 }
      return .identifier(String(decoding: bytes[start..<position], as: UTF8.self))
    }
    return .punctuation(lexPunctuation())
  }

  private mutating func lexNumber() -> String {
    let start = position
    while let current = byte(0) {
      let isSign = current == UInt8(ascii: "+") || current == UInt8(ascii: "-")
      let last = position > start ? bytes[position - 1] | 0x20 : 0
      let isExponent = last == UInt8(ascii: "p") || (last == UInt8(ascii: "e") && !isHexadecimal(start))
      guard Self.isIdentifier(current) || current == UInt8(ascii: ".") || (isSign && isExponent) else {
        break
      }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func isHexadecimal(_ start: Int) -> Bool {
    start + 1 < position && bytes[start] == UInt8(ascii: "0") && bytes[start + 1] | 0x20 == UInt8(ascii: "x")
  }

  /// How many bytes (`L`, `u8`) stand before a literal's quote; nil where no literal starts.
  private func literalPrefix() -> Int? {
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    for length in 0...2 {
      guard let current = byte(length) else { return nil }
      if quotes.contains(current) {
        let prefix = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
        return ["", "L", "u", "U", "u8"].contains(prefix) ? length : nil
      }
      if !Self.isIdentifier(current) { return nil }
    }
    return nil
  }

  private mutating func lexLiteral(prefix: Int) -> Token.Kind {
    let start = position
    position += prefix
    let quote = bytes[position]
    position += 1
    while let current = byte(0), current != quote {
      position = min(position + (current == UInt8(ascii: "\\") ? 2 : 1), end)
    }
    position = min(position + 1, end)
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return quote == UInt8(ascii: "\"") ? .string(text) : .character(text)
  }

  private mutating func lexPunctuation() -> String {
    for length in [3, 2] where position + length <= end {
      let text = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
      if Self.longPunctuation.contains(text) {
        position += length
        return text
      }
    }
    position += 1
    return String(decoding: bytes[(position - 1)..<position], as: UTF8.self)
  }

  private static let longPunctuation: Set<String> = [
    "...", "<<=", ">>=", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "##", "->", "++", "--", "+=", "-=",
    "*=",
    "/=", "%=", "&=", "|=", "^=",
  ]
}
