internal import APIDiff

/// The tokens of a C source with their places; comments are left out, macros are not expanded.
struct CTokens {
  enum Kind { case word, number, string, punctuation }

  struct Token {
    var kind: Kind
    var text: Substring
    var line: Int
    var column: Int
    /// How many `#if` it stands in.
    var conditions = 0
  }

  private(set) var list: [Token] = []
  private var byPlace: [Int: Int] = [:]

  init(_ text: String) {
    var scanner = Scanner(text)
    while let token = scanner.next() { list.append(token) }
    countConditions()
    for (index, token) in list.enumerated() { byPlace[Self.key(token.line, token.column)] = index }
  }

  typealias Condition = UseSyntax.Condition

  /// The conditions of the preprocessor that tokens stand in; each belongs to the tokens from a place on.
  private var guards: [(start: Int, conditions: [Condition])] = []

  private mutating func countConditions() {
    // What each open `#if` says must hold, the branches before among it.
    var open: [[Condition]] = []
    for index in list.indices {
      if list[index].text == "#", index + 1 < list.count, list[index + 1].line == list[index].line {
        let text = directive(index + 1)
        switch list[index + 1].text {
        case "if": open.append([Condition(text: text, isMet: true)])
        case "ifdef", "ifndef": open.append([Condition(text: "defined(\(text))", isMet: list[index + 1].text == "ifdef")])
        case "elif", "else":
          guard var branch = open.popLast() else { break }
          branch[branch.count - 1].isMet.toggle()
          if list[index + 1].text == "elif" { branch.append(Condition(text: text, isMet: true)) }
          open.append(branch)
        case "endif": _ = open.popLast()
        default: break
        }
        guards.append((index, open.flatMap { $0 }))
      }
      list[index].conditions = open.count
    }
  }

  /// What stands behind a directive's name.
  private func directive(_ name: Int) -> String {
    let rest = list[(name + 1)...].prefix { $0.line == list[name].line }
    return rest.map(\.text).joined(separator: " ")
  }

  func conditions(around index: Int) -> [Condition] { guards.last { $0.start <= index }?.conditions ?? [] }

  private static func key(_ line: Int, _ column: Int) -> Int { line << 16 | min(column, 0xFFFF) }

  /// The index of the token that begins at a place.
  func index(line: Int, column: Int) -> Int? { byPlace[Self.key(line, column)] }

  func isText(_ index: Int, _ text: String) -> Bool { list.indices.contains(index) && list[index].text == text }

  func isWord(_ index: Int) -> Bool { list.indices.contains(index) && list[index].kind == .word }

  /// The token that closes what the one at `open` opens.
  func end(of open: Int) -> Int? {
    var depth = 0
    for index in open..<list.endIndex where list[index].kind == .punctuation {
      switch list[index].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  /// The parts between the commas of a range.
  func parts(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if ["(", "[", "{"].contains(list[index].text) {
        index = end(of: index) ?? range.upperBound
      } else if list[index].text == "," {
        result.append(start..<index)
        start = index + 1
      }
      index += 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }
}

extension CTokens {
  /// Goes through the bytes once; columns count bytes, as the compiler's do.
  private struct Scanner {
    let text: String
    var position: String.UTF8View.Index
    var line = 1
    var column = 1

    init(_ text: String) {
      self.text = text
      position = text.utf8.startIndex
    }

    var byte: UInt8? { position < text.utf8.endIndex ? text.utf8[position] : nil }

    var following: UInt8? {
      let next = text.utf8.index(after: position)
      return next < text.utf8.endIndex ? text.utf8[next] : nil
    }

    mutating func advance() {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else {
        column += 1
      }
      position = text.utf8.index(after: position)
    }

    mutating func next() -> Token? {
      skipSpace()
      guard let byte else { return nil }
      let (start, line, column) = (position, line, column)
      let kind: Kind
      if Self.isWord(byte) {
        kind = byte < UInt8(ascii: "0") || byte > UInt8(ascii: "9") ? .word : .number
        while let next = self.byte, Self.isWord(next) || kind == .number && next == UInt8(ascii: ".") { advance() }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        kind = .string
        skipString(byte)
      } else {
        kind = .punctuation
        advance()
        if byte == UInt8(ascii: "-"), self.byte == UInt8(ascii: ">") { advance() }
        if "=!<>".utf8.contains(byte), self.byte == UInt8(ascii: "=") { advance() }
      }
      return Token(kind: kind, text: text[start..<position], line: line, column: column)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), 0x80...: true
      default: false
      }
    }

    private mutating func skipString(_ quote: UInt8) {
      advance()
      while let byte, byte != quote, byte != UInt8(ascii: "\n") {
        if byte == UInt8(ascii: "\\"), following != nil { advance() }
        advance()
      }
      if byte == quote { advance() }
    }

    private mutating func skipSpace() {
      while let byte {
        if byte <= 0x20 || byte == UInt8(ascii: "\\") {
          advance()
        } else if byte == UInt8(ascii: "/"), following == UInt8(ascii: "/") {
          while let next = self.byte, next != UInt8(ascii: "\n") { advance() }
        } else if byte == UInt8(ascii: "/"), following == UInt8(ascii: "*") {
          advance()
          advance()
          while let next = self.byte, !(next == UInt8(ascii: "*") && following == UInt8(ascii: "/")) { advance() }
          if self.byte != nil { advance() }
          if self.byte != nil { advance() }
        } else {
          return
        }
      }
    }
  }
}
