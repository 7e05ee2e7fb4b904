/// Whether a declaration is documented: a comment stands right before it, or behind it on its
/// line. Plain comments count, because many C libraries use no documentation marks.
enum Comments {
  private static let (newline, slash, star) = (UInt8(ascii: "\n"), UInt8(ascii: "/"), UInt8(ascii: "*"))

  /// A comment that has its lines to itself ends before `offset`, with no blank line between.
  static func precede(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = min(offset, bytes.count) - 1
    var newlines = 0
    while index >= 0, isSpace(bytes[index]) {
      if bytes[index] == newline { newlines += 1 }
      if newlines > 1 { return false }
      index -= 1
    }
    guard index >= 1, newlines == 1 || bytes[index] == slash else { return false }
    if bytes[index] == slash, bytes[index - 1] == star { return startsItsLine(commentEnd: index, bytes) }
    var start = index
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    while start < index, isSpace(bytes[start]) { start += 1 }
    return start < index && bytes[start] == slash && bytes[start + 1] == slash
  }

  /// A comment stands between `offset` and the end of its line.
  static func follow(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = offset
    while index + 1 < bytes.count, bytes[index] != newline {
      if bytes[index] == slash, bytes[index + 1] == star || bytes[index + 1] == slash { return true }
      index += 1
    }
    return false
  }

  private static func startsItsLine(commentEnd: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = commentEnd - 2
    while index >= 1, !(bytes[index - 1] == slash && bytes[index] == star) { index -= 1 }
    index -= 2
    while index >= 0, bytes[index] != newline {
      if !isSpace(bytes[index]) { return false }
      index -= 1
    }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
