/// A token of a macro's text.
enum CToken: Hashable {
  case word(String)
  case number(String)
  /// `"a"`
  case text
  /// `'a'`
  case character
  /// Longest first: `->` and `##` are one.
  case punctuation(String)

  var isOperand: Bool {
    if case .punctuation = self { false } else { true }
  }

  static func tokens(of text: String) -> [CToken] {
    var result: [CToken] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "\"" || first == "'" {
        rest = behindLiteral(rest)
        result.append(first == "'" ? .character : .text)
      } else if first.isNumber || first == "." && rest.dropFirst().first?.isNumber == true {
        let number = number(rest)
        rest = rest[number.endIndex...]
        result.append(.number(String(number)))
      } else if first.isLetter || first == "_" {
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        rest = rest[name.endIndex...]
        result.append(.word(String(name)))
      } else {
        let sign = punctuation.first(where: rest.hasPrefix) ?? String(first)
        rest = rest.dropFirst(sign.count)
        result.append(.punctuation(sign))
      }
    }
    return result
  }

  private static let punctuation = ["...", "->", "##", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "++", "--"]

  private static func behindLiteral(_ text: Substring) -> Substring {
    var rest = text
    let quote = rest.removeFirst()
    while let next = rest.popFirst(), next != quote {
      if next == "\\" { _ = rest.popFirst() }
    }
    return rest
  }

  /// A preprocessing number: `0x1FUL`, `1.5e-3`.
  private static func number(_ text: Substring) -> Substring {
    var end = text.startIndex
    var last: Character = " "
    while end < text.endIndex {
      let next = text[end]
      let isExponent = (next == "-" || next == "+") && "eEpP".contains(last) && !text.hasPrefix("0x")
      guard next.isLetter || next.isNumber || next == "." || next == "_" || isExponent else { break }
      last = next
      end = text.index(after: end)
    }
    return text[..<end]
  }
}

extension Collection<CToken> where Index == Int, SubSequence == ArraySlice<CToken> {
  /// Behind the bracket that closes the one at an index; nil where none does.
  func behindBrackets(at start: Int) -> Int? {
    var depth = 0
    for index in start..<endIndex {
      switch self[index] {
      case .punctuation("("), .punctuation("["), .punctuation("{"): depth += 1
      case .punctuation(")"), .punctuation("]"), .punctuation("}"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
    }
    return nil
  }

  /// What stands between commas that no brackets enclose.
  func splitAtCommas() -> [ArraySlice<CToken>] {
    var (parts, start, depth) = ([ArraySlice<CToken>](), startIndex, 0)
    for index in indices {
      switch self[index] {
      case .punctuation("("), .punctuation("["), .punctuation("{"): depth += 1
      case .punctuation(")"), .punctuation("]"), .punctuation("}"): depth -= 1
      case .punctuation(",") where depth == 0:
        parts.append(self[start..<index])
        start = index + 1
      default: break
      }
    }
    return isEmpty ? [] : parts + [self[start..<endIndex]]
  }

  /// Without the parentheses that enclose all of it.
  var withoutParentheses: ArraySlice<CToken> {
    // Each bracket is looked at once, however many enclose the rest.
    var open: [Int] = []
    var closing: [Int: Int] = [:]
    for index in indices {
      switch self[index] {
      case .punctuation("("), .punctuation("["), .punctuation("{"): open.append(index)
      case .punctuation(")"), .punctuation("]"), .punctuation("}"): if let start = open.popLast() { closing[start] = index }
      default: break
      }
    }
    var inner = self[startIndex..<endIndex]
    while inner.first == .punctuation("("), closing[inner.startIndex] == inner.endIndex - 1 { inner = inner.dropFirst().dropLast() }
    return inner
  }
}
