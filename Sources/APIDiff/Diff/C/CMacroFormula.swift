import APIModel

/// What a macro with arguments computes from numbers alone: `((r) << 16 | (g) << 8 | (b))`.
struct CMacroFormula {
  private let index: CIndex
  private var tokens: ArraySlice<CToken>
  private let arguments: [String: Int64]
  private let depth: Int
  /// The operands that may still be read, with those of the macros that are called: headers are anybody's.
  private var budget: Int
  /// The brackets and signs that are open.
  private var nesting = 0

  /// A call for which two macros give other numbers, in words, with both of those; nil where they agree, or do not only compute.
  static func difference(_ old: Declaration, _ pairing: CPairing, _ new: Declaration) -> (call: String, before: Int64, after: Int64)? {
    guard let names = old.c?.macroParameters, let others = new.c?.macroParameters, names.count == others.count, !names.isEmpty,
      !names.contains("..."), old.c?.replacement != new.c?.replacement
    else { return nil }
    for sample in samples {
      let values = Array(sample.prefix(names.count))
      var (own, other) = (budget, budget)
      guard values.count == names.count, let before = value(of: old, values, pairing.old, depth: 0, &own),
        let after = value(of: new, values, pairing.new, depth: 0, &other)
      else { return nil }
      if before != after { return ("\(old.name)(\(values.map(String.init).joined(separator: ", ")))", before, after) }
    }
    return nil
  }

  /// Whether a macro that only computes takes one more number now, and makes something else of all of them: `PACK(lib, reason)` and
  /// `PACK(lib, function, reason)`.
  static func takesMore(_ old: Declaration, _ pairing: CPairing, _ new: Declaration) -> Bool {
    guard let names = old.c?.macroParameters, let others = new.c?.macroParameters, !names.isEmpty, others.count == names.count + 1, let sample = samples.first,
      names.count <= sample.count, Set(names).isSubset(of: others)
    else { return false }
    let given = Dictionary(zip(names, sample), uniquingKeysWith: { first, _ in first })
    var (own, other) = (budget, budget)
    guard let before = value(of: old, names.compactMap { given[$0] }, pairing.old, depth: 0, &own),
      let after = value(of: new, others.map { given[$0] ?? 0 }, pairing.new, depth: 0, &other)
    else { return false }
    return before != after
  }

  /// The values of two macros without arguments that only cast a number: `((destructor)-1)`.
  static func casts(_ old: Declaration, _ pairing: CPairing, _ new: Declaration) -> (before: Int64, after: Int64)? {
    let plain = { (macro: Declaration, index: CIndex) -> Int64? in
      guard macro.kind == .cMacro, macro.c?.macroParameters == nil, macro.c?.value == nil, let text = macro.c?.replacement, text.hasPrefix("(") else { return nil }
      var formula = CMacroFormula(index: index, tokens: CToken.tokens(of: text)[...], arguments: [:], depth: 0, budget: budget)
      let value = formula.choice()
      return formula.tokens.isEmpty ? value : nil
    }
    guard let before = plain(old, pairing.old), let after = plain(new, pairing.new), before != after else { return nil }
    return (before, after)
  }

  private static let budget = 2_000

  private static let samples: [[Int64]] = [[1, 2, 3, 4, 5, 6], [5, 3, 11, 7, 2, 13], [200, 100, 50, 25, 12, 6]]

  private static func value(of macro: Declaration, _ values: [Int64], _ index: CIndex, depth: Int, _ budget: inout Int) -> Int64? {
    guard depth < 8, let names = macro.c?.macroParameters, names.count == values.count, let text = macro.c?.replacement else { return nil }
    let named = Dictionary(zip(names, values), uniquingKeysWith: { first, _ in first })
    var formula = CMacroFormula(index: index, tokens: CToken.tokens(of: text)[...], arguments: named, depth: depth, budget: budget)
    let value = formula.choice()
    budget = formula.budget
    return formula.tokens.isEmpty ? value : nil
  }

  private mutating func take(_ sign: String) -> Bool {
    guard tokens.first == .punctuation(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func choice() -> Int64? {
    guard let condition = operation(0) else { return nil }
    guard take("?") else { return condition }
    guard let first = choice(), take(":"), let second = choice() else { return nil }
    return condition != 0 ? first : second
  }

  /// From the loosest to the tightest (C17 6.5.5 to 6.5.14).
  private static let operators: [[String]] = [
    ["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<", ">", "<=", ">="], ["<<", ">>"], ["+", "-"], ["*", "/", "%"],
  ]

  private mutating func operation(_ level: Int) -> Int64? {
    guard Self.operators.indices.contains(level) else { return operand() }
    guard var left = operation(level + 1) else { return nil }
    while case .punctuation(let sign)? = tokens.first, Self.operators[level].contains(sign) {
      tokens.removeFirst()
      guard let right = operation(level + 1), let result = Self.apply(sign, left, right) else { return nil }
      left = result
    }
    return left
  }

  private static func apply(_ sign: String, _ left: Int64, _ right: Int64) -> Int64? {
    switch sign {
    case "||": left != 0 || right != 0 ? 1 : 0
    case "&&": left != 0 && right != 0 ? 1 : 0
    case "|": left | right
    case "^": left ^ right
    case "&": left & right
    case "==": left == right ? 1 : 0
    case "!=": left != right ? 1 : 0
    case "<": left < right ? 1 : 0
    case ">": left > right ? 1 : 0
    case "<=": left <= right ? 1 : 0
    case ">=": left >= right ? 1 : 0
    case "<<": 0..<63 ~= right ? left << right : nil
    case ">>": 0..<63 ~= right ? left >> right : nil
    case "+": left &+ right
    case "-": left &- right
    case "*": left &* right
    case "/": quotient(left.dividedReportingOverflow(by: right))
    case "%": quotient(left.remainderReportingOverflow(dividingBy: right))
    default: nil
    }
  }

  private static func quotient(_ result: (partialValue: Int64, overflow: Bool)) -> Int64? { result.overflow ? nil : result.partialValue }

  private mutating func operand() -> Int64? {
    budget -= 1
    nesting += 1
    defer { nesting -= 1 }
    guard budget > 0, nesting < 32 else { return nil }
    switch tokens.popFirst() {
    case .punctuation("-"): return operand().map { 0 &- $0 }
    case .punctuation("+"): return operand()
    case .punctuation("~"): return operand().map { ~$0 }
    case .punctuation("!"): return operand().map { $0 == 0 ? 1 : 0 }
    case .punctuation("("):
      if skipCast() { return operand() }
      guard let value = choice(), take(")") else { return nil }
      return value
    case .number(let text): return Self.integer(text)
    case .word(let name): return named(name)
    default: return nil
    }
  }

  /// `(unsigned)`: what fits in there stays what it is.
  private mutating func skipCast() -> Bool {
    let words = tokens.prefix { if case .word = $0 { true } else { false } }
    guard !words.isEmpty, tokens.dropFirst(words.count).first == .punctuation(")"), words.allSatisfy(isType) else { return false }
    tokens = tokens.dropFirst(words.count + 1)
    return true
  }

  private func isType(_ token: CToken) -> Bool {
    guard case .word(let name) = token, arguments[name] == nil else { return false }
    return Self.types.contains(name) || name.hasSuffix("int_t") || name.hasSuffix("int32_t") || index.typedef(name) != nil
  }

  private static let types: Set<String> = [
    "unsigned", "signed", "int", "long", "short", "char", "size_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "int8_t", "int16_t",
    "int32_t", "int64_t",
  ]

  private mutating func named(_ name: String) -> Int64? {
    if let value = arguments[name] { return value }
    guard let known = index.named(name).first else { return nil }
    guard known.kind == .cMacro, known.c?.macroParameters != nil else { return known.c?.value.flatMap { Int64($0) } }
    guard take("(") else { return nil }
    var values: [Int64] = []
    repeat {
      guard let value = choice() else { return nil }
      values.append(value)
    } while take(",")
    return take(")") ? Self.value(of: known, values, index, depth: depth + 1, &budget) : nil
  }

  private static func integer(_ text: String) -> Int64? {
    let digits = text.lowercased().trimmingSuffix { $0 == "u" || $0 == "l" }
    if digits.hasPrefix("0x") { return Int64(digits.dropFirst(2), radix: 16) }
    if digits.hasPrefix("0b") { return Int64(digits.dropFirst(2), radix: 2) }
    // `65536.0`
    if digits.contains("."), let value = Double(digits.last == "f" ? digits.dropLast() : digits) { return Int64(exactly: value) }
    return digits.count > 1 && digits.hasPrefix("0") ? Int64(digits, radix: 8) : Int64(digits)
  }
}

extension String {
  fileprivate func trimmingSuffix(while isEnd: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isEnd(last) { rest.removeLast() }
    return rest
  }
}
