import APIModel

/// Whether `#if` can compute what an object-like macro stands for.
///
/// The preprocessor knows neither types nor `sizeof`: what is left of names after expansion is 0, so
/// a cast leaves two operands side by side (`((0)16)`), which no expression has.
struct CCondition {
  private let index: CIndex
  /// What the compiler alone computes.
  private static let operators: Set<String> = ["sizeof", "_Alignof", "alignof", "__alignof__", "__builtin_offsetof"]
  /// Longer expansions than this are no constants.
  private static let limit = 200

  init(_ index: CIndex) { self.index = index }

  /// nil where that cannot be told: the expansion needs the arguments of another macro.
  func isComputable(_ macro: Declaration) -> Bool? {
    guard macro.kind == .cMacro, macro.c?.macroParameters == nil, let text = macro.c?.replacement else { return nil }
    var tokens: [Token] = []
    guard expand(text, hiding: [macro.name], into: &tokens) else { return nil }
    return !tokens.isEmpty && Self.isExpression(tokens)
  }

  private enum Token: Hashable {
    case operand
    /// A string or a floating number.
    case foreign
    case punctuation(Character)
  }

  private func expand(_ text: String, hiding hidden: Set<String>, into tokens: inout [Token]) -> Bool {
    var rest = text[...]
    while let first = rest.first {
      guard tokens.count < Self.limit else { return false }
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "\"" || first == "'" {
        rest = Self.behindLiteral(rest)
        tokens.append(first == "'" ? .operand : .foreign)
      } else if first.isNumber || first == "." {
        let number = Self.number(rest)
        rest = rest[number.endIndex...]
        tokens.append(Self.isFloating(number) ? .foreign : .operand)
      } else if first.isLetter || first == "_" {
        let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        rest = rest.dropFirst(name.count)
        let macro = hidden.contains(name) ? nil : index.named(name).first { $0.kind == .cMacro }
        // Macros with arguments, also the system's (`UINT32_C(1)`), may stand for anything.
        let isCall = rest.first { !$0.isWhitespace } == "("
        if macro?.c?.macroParameters != nil || isCall && !Self.operators.contains(name) { return false }
        guard let replacement = macro?.c?.replacement else {
          tokens.append(.operand)
          continue
        }
        guard expand(replacement, hiding: hidden.union([name]), into: &tokens) else { return false }
      } else {
        tokens.append(.punctuation(rest.removeFirst()))
      }
    }
    return true
  }

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

  private static func isFloating(_ number: Substring) -> Bool {
    let text = number.lowercased()
    return text.contains(".") || (text.hasPrefix("0x") ? text.contains("p") : text.contains("e"))
  }

  /// Operands do not stand side by side, and nothing but expressions' punctuation is there.
  private static func isExpression(_ tokens: [Token]) -> Bool {
    var isOperandBefore = false
    for token in tokens {
      switch token {
      case .foreign: return false
      case .operand, .punctuation("("):
        if isOperandBefore { return false }
        isOperandBefore = token == .operand
      case .punctuation(")"): isOperandBefore = true
      case .punctuation("~"):
        if isOperandBefore { return false }
      case .punctuation(let character):
        guard "+-*/%<>=!&|^?:,".contains(character) else { return false }
        isOperandBefore = false
      }
    }
    return isOperandBefore
  }
}
