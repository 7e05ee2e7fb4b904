/// Folds a fully expanded preprocessor-token expression to a constant.
struct ConstantExpression {
  enum Failure: Error {
    /// Only the compiler can tell: it names a type, a foreign macro or a function.
    case needsCompiler
    /// No expression, or not one with a constant value.
    case notConstant
  }

  private let tokens: [Token]
  private var index = 0
  private var depth = 0
  private let longWidth: Int
  private let constants: (String) -> Int128?

  /// - Parameters:
  ///   - longWidth: The bits of `long` on the target.
  ///   - constants: The values of enum constants.
  init(_ tokens: [Token], longWidth: Int, constants: @escaping (String) -> Int128?) {
    self.tokens = tokens
    self.longWidth = longWidth
    self.constants = constants
  }

  mutating func value() throws(Failure) -> MacroValue {
    guard !tokens.isEmpty else { throw .notConstant }
    if let text = try strings() { return .string(text) }
    let result = try conditional()
    guard index == tokens.count else { throw .needsCompiler }
    return .integer(result.value)
  }

  /// Adjacent string literals are one, in as many parentheses as the author likes.
  private func strings() throws(Failure) -> [UInt8]? {
    var rest = tokens[...]
    while rest.first?.kind == .punctuation("("), rest.last?.kind == .punctuation(")") {
      rest = rest.dropFirst().dropLast()
    }
    guard case .string? = rest.first?.kind else { return nil }
    var bytes: [UInt8] = []
    for token in rest {
      guard case .string(let text) = token.kind, let part = Literals.string(text) else {
        throw .needsCompiler
      }
      bytes += part
    }
    return bytes
  }

  private mutating func take(_ punctuation: String) -> Bool {
    guard index < tokens.count, tokens[index].kind == .punctuation(punctuation) else { return false }
    index += 1
    return true
  }

  private mutating func conditional() throws(Failure) -> FoldedInteger {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw .needsCompiler }
    let condition = try binary(level: 0)
    guard take("?") else { return condition }
    let first = try conditional()
    guard take(":") else { throw .needsCompiler }
    let second = try conditional()
    guard let (left, right) = FoldedInteger.common(first, second) else { throw .needsCompiler }
    return condition.value != 0 ? left : right
  }

  /// From the loosest to the tightest.
  private static let levels: [[String]] = [
    ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<", ">", "<=", ">="], ["<<", ">>"], ["+", "-"],
    ["*", "/", "%"],
  ]

  private mutating func binary(level: Int) throws(Failure) -> FoldedInteger {
    guard level < Self.levels.count else { return try unary() }
    var left = try binary(level: level + 1)
    while index < tokens.count, case .punctuation(let text) = tokens[index].kind,
      Self.levels[level].contains(text)
    {
      index += 1
      let right = try binary(level: level + 1)
      guard let result = Self.apply(text, left, right) else { throw .needsCompiler }
      left = result
    }
    return left
  }

  /// nil when C leaves the result open (overflow, division by zero).
  private static func apply(_ text: String, _ left: FoldedInteger, _ right: FoldedInteger) -> FoldedInteger? {
    switch text {
    case "&&": return .truth(left.value != 0 && right.value != 0)
    case "||": return .truth(left.value != 0 || right.value != 0)
    case "<<", ">>":
      guard right.value >= 0, right.value < Int128(left.width), left.value >= 0 || text == ">>" else {
        return nil
      }
      var result = left
      result.value = text == "<<" ? left.value << right.value : left.value >> right.value
      return result.wrapped()
    default: break
    }
    guard let (a, b) = FoldedInteger.common(left, right) else { return nil }
    var result = a
    switch text {
    case "==": return .truth(a.value == b.value)
    case "!=": return .truth(a.value != b.value)
    case "<": return .truth(a.value < b.value)
    case ">": return .truth(a.value > b.value)
    case "<=": return .truth(a.value <= b.value)
    case ">=": return .truth(a.value >= b.value)
    case "|": result.value = a.value | b.value
    case "^": result.value = a.value ^ b.value
    case "&": result.value = a.value & b.value
    case "+": result.value = a.value + b.value
    case "-": result.value = a.value - b.value
    case "*":
      let (product, overflows) = a.value.multipliedReportingOverflow(by: b.value)
      guard !overflows else { return nil }
      result.value = product
    case "/", "%":
      guard b.value != 0 else { return nil }
      result.value = text == "/" ? a.value / b.value : a.value % b.value
    default: return nil
    }
    return result.wrapped()
  }

  private mutating func unary() throws(Failure) -> FoldedInteger {
    guard index < tokens.count else { throw .notConstant }
    let token = tokens[index]
    index += 1
    switch token.kind {
    case .number(let text):
      guard let number = Literals.integer(text, longWidth: longWidth) else { throw .needsCompiler }
      return number
    case .character(let text):
      guard let number = Literals.character(text) else { throw .needsCompiler }
      return number
    case .identifier(let name):
      guard let value = constants(name) else { throw .needsCompiler }
      return FoldedInteger(value: value, width: value == Int128(Int32(truncatingIfNeeded: value)) ? 32 : 64)
    case .string: throw .needsCompiler
    case .punctuation(let text): return try prefixed(text)
    }
  }

  private mutating func prefixed(_ text: String) throws(Failure) -> FoldedInteger {
    if text == "(" {
      let inner = try conditional()
      guard take(")") else { throw .needsCompiler }
      return inner
    }
    depth += 1
    defer { depth -= 1 }
    guard ["+", "-", "~", "!"].contains(text), depth < 200 else { throw .notConstant }
    var operand = try unary()
    switch text {
    case "-": operand.value = -operand.value
    case "~": operand.value = ~operand.value
    case "!": return .truth(operand.value == 0)
    default: break
    }
    guard let result = operand.wrapped() else { throw .needsCompiler }
    return result
  }
}
