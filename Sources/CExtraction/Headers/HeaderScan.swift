/// What a header's preprocessor lines say, read as text: no condition is evaluated.
///
/// It tells which headers include which before the compiler runs, which macros are worth
/// evaluating, and where each macro's definition stands.
struct HeaderScan {
  struct Include: Hashable {
    var name: String
    var isQuoted: Bool
    /// A condition around it asks for the operating system, compiler or processor.
    var isForPlatform = false
    /// The names in all conditions around it.
    var conditions: Set<String> = []
  }

  /// In order.
  var includes: [Include] = []
  /// By the offset of the macro's name in the file.
  var definitions: [Int: MacroDefinition] = [:]
  /// Names that the header undefines somewhere.
  var undefined: Set<String> = []
  /// The macro that keeps the header from being read twice.
  var guardMacro: String?
  /// An `#error` meets everybody who has defined none of these first, as the header above it does.
  private(set) var wantedForInclusion: Set<String> = []
  /// What is declared where a condition that names no platform holds.
  private(set) var conditional: [ConditionalName] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = DirectiveScanner(bytes)
    var guardFinder = GuardFinder()
    var conditions = PlatformConditions()
    var directives: [DirectiveScanner.Directive] = []
    while let directive = scanner.next() {
      directives.append(directive)
      guardFinder.see(directive)
      var lexer = TokenLexer(bytes, from: directive.bodyStart, to: directive.end)
      conditions.see(directive.name, lexer)
      switch directive.name {
      case "include", "include_next", "import":
        if var include = lexer.includeName() {
          include.isForPlatform = conditions.isForPlatform
          include.conditions = conditions.names
          includes.append(include)
        }
      case "define":
        if let (offset, definition) = lexer.definition() { definitions[offset] = definition }
      case "undef":
        if case .identifier(let name)? = lexer.next()?.kind { undefined.insert(name) }
      default: break
      }
    }
    guardMacro = guardFinder.result(hasTextAfterLast: scanner.textAfterLastDirective, in: bytes)
    var finder = ConditionalNameFinder(bytes, guardMacro: guardMacro)
    conditional = finder.names(between: directives)
    wantedForInclusion = RefusalFinder(bytes, guardMacro: guardMacro).wanted(directives)
  }
}

/// Recognises `#ifndef X`, `#define X`, …, `#endif` around a whole header.
private struct GuardFinder {
  private var count = 0
  private var candidate: String?
  private var isDefined = false
  private var depth = 0
  private var closedAt: Int?
  private var openers: [DirectiveScanner.Directive] = []

  mutating func see(_ directive: DirectiveScanner.Directive) {
    count += 1
    if count <= 2 { openers.append(directive) }
    switch directive.name {
    case "if", "ifdef", "ifndef": depth += 1
    case "endif":
      depth -= 1
      if depth == 0 && closedAt == nil { closedAt = count }
    default: break
    }
  }

  func result(hasTextAfterLast: Bool, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard openers.count == 2, closedAt == count, !hasTextAfterLast, openers[1].name == "define" else {
      return nil
    }
    var first = TokenLexer(bytes, from: openers[0].bodyStart, to: openers[0].end)
    var second = TokenLexer(bytes, from: openers[1].bodyStart, to: openers[1].end)
    guard case .identifier(let defined)? = second.next()?.kind else { return nil }
    if count == 3, isSetting(defined, second.rest()) { return nil }
    let tokens = first.rest().compactMap { if case .identifier(let name) = $0.kind { name } else { nil } }
    switch openers[0].name {
    case "ifndef": return tokens == [defined] ? defined : nil
    case "if": return tokens == ["defined", defined] ? defined : nil
    default: return nil
    }
  }

  /// `#define BUFFER_SIZE 512`, which clients may have said before: guards are empty or 1, or called after their header.
  private func isSetting(_ name: String, _ value: [Token]) -> Bool {
    let isCalledAfterHeader = name.uppercased().split(separator: "_").contains { ["H", "HPP", "INCLUDED"].contains($0) }
    return !isCalledAfterHeader && !value.isEmpty && value.map(\.text) != ["1"]
  }
}

/// Finds the preprocessor lines of a file; comments and literals are passed over.
struct DirectiveScanner {
  struct Directive {
    /// `define`
    var name: String
    /// The offset of the `#`.
    var start: Int
    /// The offset after the name.
    var bodyStart: Int
    /// The offset of the line's end; continued lines belong to it.
    var end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Whether anything but space and comments follows the last directive found.
  private(set) var textAfterLastDirective = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Directive? {
    var isLineStart = true
    textAfterLastDirective = false
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\n"):
        isLineStart = true
        position += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C:
        position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipBlockComment()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): position = lineEnd(from: position)
      case UInt8(ascii: "#") where isLineStart: return directive()
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        skipLiteral(byte)
        isLineStart = false
        textAfterLastDirective = true
      default:
        isLineStart = false
        textAfterLastDirective = true
        position += 1
      }
    }
    return nil
  }

  private func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func directive() -> Directive {
    let hash = position
    position += 1
    while let byte = peek(0), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
    let start = position
    while let byte = peek(0), TokenLexer.isIdentifier(byte) { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    let body = position
    position = lineEnd(from: position)
    return Directive(name: name, start: hash, bodyStart: body, end: position)
  }

  /// The end of the line, past continuations and past block comments that reach over lines.
  private func lineEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        let isCarriage = bytes[index + 1] == UInt8(ascii: "\r") && index + 2 < bytes.count
        index += isCarriage && bytes[index + 2] == UInt8(ascii: "\n") ? 3 : 2
      } else if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "*")
      {
        index = TokenLexer.endOfBlockComment(bytes, from: index)
      } else {
        index += 1
      }
    }
    return min(index, bytes.count)
  }

  private mutating func skipBlockComment() {
    position = TokenLexer.endOfBlockComment(bytes, from: position)
  }

  /// A literal ends at its quote or, when that is missing, at the end of the line.
  private mutating func skipLiteral(_ quote: UInt8) {
    position += 1
    while let byte = peek(0), byte != UInt8(ascii: "\n") {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == quote { return }
    }
    position = min(position, bytes.count)
  }
}
