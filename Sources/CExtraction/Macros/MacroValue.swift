/// What a macro stands for, when that is a constant.
enum MacroValue: Hashable {
  case integer(Int128)
  case floating(Double)
  /// The bytes between the quotes, escapes resolved.
  case string([UInt8])

  /// `-1`, `1.5`, `"a\n"`: one text for one value, however it was written.
  var text: String {
    switch self {
    case .integer(let value): String(value)
    case .floating(let value): String(value)
    case .string(let bytes): "\"" + Self.escaped(bytes) + "\""
    }
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): result += Array("\\n".utf8)
      case UInt8(ascii: "\t"): result += Array("\\t".utf8)
      case UInt8(ascii: "\r"): result += Array("\\r".utf8)
      case 0..<0x20, 0x7F:
        // Three octal digits, so that a digit behind it is no part of it.
        let digits = [byte >> 6, byte >> 3 & 7, byte & 7].map { UInt8(ascii: "0") + $0 }
        result += [UInt8(ascii: "\\")] + digits
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// An integer with its C type's width and sign.
struct FoldedInteger: Hashable {
  var value: Int128
  var isUnsigned = false
  /// 32 or 64.
  var width = 32

  static func truth(_ value: Bool) -> FoldedInteger { FoldedInteger(value: value ? 1 : 0) }

  /// The value in this type: unsigned ones wrap; nil when a signed one overflows.
  func wrapped() -> FoldedInteger? {
    var result = self
    if isUnsigned {
      result.value = value & ((Int128(1) << Int128(width)) - 1)
      return result
    }
    let limit = Int128(1) << Int128(width - 1)
    return value >= -limit && value < limit ? result : nil
  }

  /// The usual arithmetic conversions (C17 6.3.1.8); types narrower than `int` do not occur.
  static func common(_ left: FoldedInteger, _ right: FoldedInteger) -> (FoldedInteger, FoldedInteger)? {
    let width = max(left.width, right.width)
    let isUnsigned = [left, right].contains { $0.isUnsigned && $0.width == width }
    let converted = [left, right].map {
      FoldedInteger(value: $0.value, isUnsigned: isUnsigned, width: width).wrapped()
    }
    guard let first = converted[0], let second = converted[1] else { return nil }
    return (first, second)
  }
}
