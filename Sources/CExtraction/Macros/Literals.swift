/// Reads C literals.
enum Literals {
  /// nil for a floating literal and for suffixes that C does not know.
  static func integer(_ text: String, longWidth: Int) -> FoldedInteger? {
    if let plain = Int32(text), text.utf8.first != UInt8(ascii: "0") || plain == 0,
      text.utf8.first.map(TokenLexer.isDigit) == true
    {
      return FoldedInteger(value: Int128(plain))
    }
    var digits = text.lowercased()[...]
    var suffix = ""
    while let last = digits.last, last == "u" || last == "l" {
      suffix.insert(last, at: suffix.startIndex)
      digits = digits.dropLast()
    }
    guard ["", "u", "l", "ul", "lu", "ll", "ull", "llu"].contains(suffix) else { return nil }
    let radix: Int
    if digits.hasPrefix("0x") {
      radix = 16
      digits = digits.dropFirst(2)
    } else if digits.hasPrefix("0b") {
      radix = 2
      digits = digits.dropFirst(2)
    } else {
      radix = digits.count > 1 && digits.hasPrefix("0") ? 8 : 10
    }
    guard digits.first?.isHexDigit == true, let value = UInt64(digits, radix: radix) else { return nil }
    return typed(Int128(value), suffix: suffix, isDecimal: radix == 10, longWidth: longWidth)
  }

  /// The first type of C17 6.4.4.1's list that holds the value.
  private static func typed(_ value: Int128, suffix: String, isDecimal: Bool, longWidth: Int)
    -> FoldedInteger?
  {
    let longs = suffix.filter { $0 == "l" }.count
    let isUnsigned = suffix.contains("u")
    let least = longs == 2 ? 64 : longs == 1 ? longWidth : 32
    for width in [32, 64] where width >= least {
      for unsigned in isUnsigned ? [true] : isDecimal ? [false] : [false, true] {
        let limit = Int128(1) << Int128(unsigned ? width : width - 1)
        if value < limit { return FoldedInteger(value: value, isUnsigned: unsigned, width: width) }
      }
    }
    return nil
  }

  /// The value of `'a'`; nil for wide and multi-character ones and for what depends on the
  /// signedness of `char`.
  static func character(_ text: String) -> FoldedInteger? {
    guard text.hasPrefix("'"), let bytes = unescaped(text), bytes.count == 1, bytes[0] < 0x80 else {
      return nil
    }
    return FoldedInteger(value: Int128(bytes[0]))
  }

  /// The bytes of `"a\n"`; nil for wide ones.
  static func string(_ text: String) -> [UInt8]? {
    text.hasPrefix("\"") ? unescaped(text) : nil
  }

  private static let simpleEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "a"): 7,
    UInt8(ascii: "b"): 8,
    UInt8(ascii: "f"): 12, UInt8(ascii: "v"): 11, UInt8(ascii: "e"): 27, UInt8(ascii: "\\"): 92,
    UInt8(ascii: "'"): 39, UInt8(ascii: "\""): 34, UInt8(ascii: "?"): 63,
  ]

  private static func unescaped(_ text: String) -> [UInt8]? {
    let bytes = Array(text.utf8.dropFirst().dropLast())
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      guard index < bytes.count else { return nil }
      if let simple = simpleEscapes[bytes[index]] {
        result.append(simple)
        index += 1
        continue
      }
      let isHexadecimal = bytes[index] == UInt8(ascii: "x")
      if isHexadecimal { index += 1 }
      let digits = bytes[index...].prefix(
        isHexadecimal ? 16 : 3,
        while: { byte in
          isHexadecimal
            ? Character(UnicodeScalar(byte)).isHexDigit
            : (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte)
        })
      guard let value = UInt8(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 8) else {
        return nil
      }
      result.append(value)
      index += digits.count
    }
    return result
  }
}

extension ArraySlice {
  fileprivate func prefix(_ limit: Int, while condition: (Element) -> Bool) -> ArraySlice {
    self.prefix(limit).prefix(while: condition)
  }
}
