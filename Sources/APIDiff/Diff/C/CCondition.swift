import APIModel

/// Whether `#if` can compute what a macro stands for.
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

  /// nil where that cannot be told: the expansion needs a macro or a function that the headers do not define.
  func isComputable(_ macro: Declaration) -> Bool? { isComputable(macro, hiding: []) }

  private func isComputable(_ macro: Declaration, hiding hidden: Set<String>) -> Bool? {
    guard macro.kind == .cMacro, let text = macro.c?.replacement else { return nil }
    var tokens: [Token] = []
    // What a macro is given are operands.
    let names = hidden.union([macro.name] + (macro.c?.macroParameters ?? []))
    guard expand(CToken.tokens(of: text), hiding: names, into: &tokens) else { return nil }
    return !tokens.isEmpty && Self.isExpression(tokens)
  }

  private enum Token: Hashable {
    case operand
    /// A string or a floating number.
    case foreign
    case punctuation(String)
  }

  private func expand(_ text: [CToken], hiding hidden: Set<String>, into tokens: inout [Token]) -> Bool {
    var rest = text[...]
    while let first = rest.popFirst() {
      guard tokens.count < Self.limit else { return false }
      switch first {
      case .character: tokens.append(.operand)
      case .text: tokens.append(.foreign)
      case .number(let number): tokens.append(Self.isFloating(number) ? .foreign : .operand)
      case .punctuation(let sign): tokens.append(.punctuation(sign))
      case .word(let name):
        let macro = hidden.contains(name) ? nil : index.named(name).first { $0.kind == .cMacro }
        if rest.first == .punctuation("("), !Self.operators.contains(name) {
          // The system's macros (`UINT32_C(1)`) may stand for anything.
          guard let macro, macro.c?.macroParameters != nil, let end = rest.behindBrackets(at: rest.startIndex),
            isComputable(macro, hiding: hidden) == true, expand(Array(rest[rest.startIndex..<end]), hiding: hidden, into: &tokens)
          else { return false }
          rest = rest[end...]
          continue
        }
        guard let macro, macro.c?.macroParameters == nil, let replacement = macro.c?.replacement else {
          tokens.append(.operand)
          continue
        }
        guard expand(CToken.tokens(of: replacement), hiding: hidden.union([name]), into: &tokens) else { return false }
      }
    }
    return true
  }

  private static func isFloating(_ number: String) -> Bool {
    let text = number.lowercased()
    return text.contains(".") || (text.hasPrefix("0x") ? text.contains("p") : text.contains("e"))
  }

  /// Operands do not stand side by side, and nothing but expressions' punctuation is there.
  private static func isExpression(_ tokens: [Token]) -> Bool {
    var isOperandBefore = false
    var depth = 0
    for token in tokens {
      // A comma outside of parentheses parts a list, and is for braces and calls.
      if token == .punctuation(","), depth == 0 { return false }
      if token == .punctuation("(") { depth += 1 }
      if token == .punctuation(")") { depth -= 1 }
      switch token {
      case .foreign: return false
      case .operand, .punctuation("("):
        if isOperandBefore { return false }
        isOperandBefore = token == .operand
      case .punctuation(")"): isOperandBefore = true
      case .punctuation("~"):
        if isOperandBefore { return false }
      case .punctuation(let sign):
        guard sign != "->", sign != "...", sign.allSatisfy({ "+-*/%<>=!&|^?:,".contains($0) }) else { return false }
        isOperandBefore = false
      }
    }
    return isOperandBefore
  }
}
