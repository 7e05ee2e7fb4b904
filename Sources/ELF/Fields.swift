/// Integers in the byte order and word size of one file.
struct Layout: Sendable, Hashable {
  var is64Bit: Bool
  var isLittleEndian: Bool

  var wordSize: Int { is64Bit ? 8 : 4 }

  /// 0 beyond the end, which no caller reaches: parts are read with their full size.
  func integer(_ bytes: [UInt8], _ offset: Int, _ size: Int) -> UInt64 {
    guard offset >= 0, offset <= bytes.count - size else { return 0 }
    var value: UInt64 = 0
    for place in 0..<size {
      let index = isLittleEndian ? offset + size - 1 - place : offset + place
      value = value << 8 | UInt64(bytes[index])
    }
    return value
  }

  func half(_ bytes: [UInt8], _ offset: Int) -> UInt16 { UInt16(truncatingIfNeeded: integer(bytes, offset, 2)) }
  func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: integer(bytes, offset, 4)) }
  func address(_ bytes: [UInt8], _ offset: Int) -> UInt64 { integer(bytes, offset, wordSize) }
}
