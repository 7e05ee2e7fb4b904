/// Reads JSON (RFC 8259) from memory in one pass, without building a tree: the caller asks for
/// what it expects and skips the rest. Symbol graphs of tens of megabytes decide the choice:
/// decoding into dictionaries or through `Codable` costs ten times as much.
///
/// Strict: invalid UTF-8, unpaired surrogates, raw control characters in strings, numbers out
/// of range and nesting deeper than `maximumDepth` are errors, with the offset.
package struct JSONReader {
  package static let maximumDepth = 256

  private let bytes: UnsafeRawBufferPointer
  package private(set) var position = 0
  private var depth = 0

  /// The memory must stay valid and unchanged while the reader is used.
  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// A key of an object: matched against literals without making a `String` of it.
  package struct Key {
    fileprivate let bytes: UnsafeRawBufferPointer

    package static func ~= (pattern: StaticString, key: Key) -> Bool {
      let count = pattern.utf8CodeUnitCount
      guard key.bytes.count == count, let base = key.bytes.baseAddress else { return count == 0 && key.bytes.isEmpty }
      return pattern.withUTF8Buffer { literal in
        for index in 0..<count where literal[index] != base.load(fromByteOffset: index, as: UInt8.self) { return false }
        return true
      }
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  // MARK: Values

  /// Reads an object; `field` must read or skip the value of each key.
  package mutating func object(
    _ field: (inout JSONReader, Key) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(UInt8(ascii: "{"), "an object")
    if try close(UInt8(ascii: "}")) { return }
    repeat {
      skipSpace()
      let key = try rawString()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw expected("':' after a key") }
      skipSpace()
      try field(&self, Key(bytes: key.bytes))
    } while try another(closing: UInt8(ascii: "}"))
  }

  /// Reads an array; `element` must read or skip each element.
  package mutating func array(_ element: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    try open(UInt8(ascii: "["), "an array")
    if try close(UInt8(ascii: "]")) { return }
    repeat {
      skipSpace()
      try element(&self)
    } while try another(closing: UInt8(ascii: "]"))
  }

  package mutating func array<Element>(
    of element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var elements: [Element] = []
    try array { (reader: inout JSONReader) throws(JSONError) in elements.append(try element(&reader)) }
    return elements
  }

  package mutating func string() throws(JSONError) -> String {
    let raw = try rawString()
    if raw.hasEscapes { return try unescape(raw.bytes) }
    // Most strings are ASCII, for which the general validation costs as much as all the rest.
    if Self.isASCII(raw.bytes) { return String(decoding: raw.bytes, as: UTF8.self) }
    guard let text = String(validating: raw.bytes, as: UTF8.self) else { throw error(.invalidUTF8) }
    return text
  }

  private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var (index, high): (Int, UInt64) = (0, 0)
    while index + 8 <= bytes.count {
      high |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    while index < bytes.count {
      high |= UInt64(bytes[index])
      index += 1
    }
    return high & 0x8080_8080_8080_8080 == 0
  }

  /// The bytes of a string without its quotes, escapes not resolved. Valid as long as the input.
  package mutating func rawString() throws(JSONError) -> (bytes: UnsafeRawBufferPointer, hasEscapes: Bool) {
    guard take(UInt8(ascii: "\"")) else { throw expected("a string") }
    let start = position
    var hasEscapes = false
    while true {
      position = ordinaryEnd(from: position)
      guard position < bytes.count else { throw error(.truncated) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let content = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
        position += 1
        return (content, hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        position += 2
        if position > bytes.count {
          position = bytes.count
          throw error(.truncated)
        }
      default: throw error(.controlCharacter)
      }
    }
  }

  /// Where the first quote, backslash or control character stands; the end when there is none.
  ///
  /// Eight bytes a step: a byte of `word - 0x01…` has its high bit set where the byte was 0
  /// (https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord). A byte that follows a
  /// hit may be a false one, so the first hit alone is looked at.
  @inline(__always)
  private func ordinaryEnd(from start: Int) -> Int {
    var index = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let escapes = word ^ (ones &* 0x5C)
      let hits =
        ((quotes &- ones) & ~quotes | (escapes &- ones) & ~escapes | (word &- ones &* 0x20) & ~word) & highs
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, !Self.isSpecial(bytes[index]) { index += 1 }
    return index
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  package mutating func bool() throws(JSONError) -> Bool {
    if takeWord("true") { return true }
    if takeWord("false") { return false }
    throw expected("true or false")
  }

  package mutating func int() throws(JSONError) -> Int {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    var value = 0
    let digits = position
    while position < bytes.count, (48...57).contains(bytes[position]) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.addingReportingOverflow(Int(bytes[position]) - 48)
      if overflow || overflow2 { throw error(.numberOutOfRange) }
      value = sum
      position += 1
    }
    let hasLeadingZero = position - digits > 1 && bytes[digits] == UInt8(ascii: "0")
    if position == digits || hasLeadingZero {
      position = start
      throw expected("a whole number")
    }
    if position < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[position]) {
      throw expected("a whole number")
    }
    return isNegative ? -value : value
  }

  /// Passes over one value of any kind.
  package mutating func skip() throws(JSONError) {
    guard position < bytes.count else { throw error(.truncated) }
    switch bytes[position] {
    case UInt8(ascii: "\""): _ = try rawString()
    case UInt8(ascii: "{"): try object { (reader: inout JSONReader, _) throws(JSONError) in try reader.skip() }
    case UInt8(ascii: "["): try array { (reader: inout JSONReader) throws(JSONError) in try reader.skip() }
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"):
      if !takeWord("null") { throw expected("null") }
    default: try skipNumber()
    }
  }

  /// True and past it when the next value is null.
  package mutating func takeNull() -> Bool { takeWord("null") }

  /// Nothing but white space may follow.
  package mutating func end() throws(JSONError) {
    skipSpace()
    if position < bytes.count { throw expected("the end") }
  }

  package mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  // MARK: Errors

  package func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason: reason, offset: position) }
  package func expected(_ what: String) -> JSONError {
    error(position < bytes.count ? .expected(what) : .truncated)
  }

  // MARK: Parts

  private mutating func open(_ bracket: UInt8, _ name: String) throws(JSONError) {
    skipSpace()
    guard take(bracket) else { throw expected(name) }
    depth += 1
    if depth > Self.maximumDepth { throw error(.tooDeep) }
  }

  private mutating func close(_ bracket: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard take(bracket) else { return false }
    depth -= 1
    return true
  }

  private mutating func another(closing bracket: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    if take(UInt8(ascii: ",")) { return true }
    if try close(bracket) { return false }
    throw expected("',' or '\(Unicode.Scalar(bracket))'")
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    let matches = word.withUTF8Buffer { literal in
      (0..<count).allSatisfy { literal[$0] == bytes[position + $0] }
    }
    if matches { position += count }
    return matches
  }

  /// `-12.5e+3`: an integer without leading zeros, an optional fraction, an optional exponent.
  private mutating func skipNumber() throws(JSONError) {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let first = position
    let digits = skipDigits()
    if digits == 0 || digits > 1 && bytes[first] == UInt8(ascii: "0") {
      position = start
      throw expected("a value")
    }
    if take(UInt8(ascii: ".")), skipDigits() == 0 { throw expected("a digit") }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if skipDigits() == 0 { throw expected("a digit") }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while position < bytes.count, (48...57).contains(bytes[position]) { position += 1 }
    return position - start
  }

  private func unescape(_ raw: UnsafeRawBufferPointer) throws(JSONError) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        output.append(byte)
        continue
      }
      guard index < raw.count else { throw error(.invalidEscape) }
      let escape = raw[index]
      index += 1
      switch escape {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(escape)
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "u"): output.append(contentsOf: Array(String(try scalar(raw, &index)).utf8))
      default: throw error(.invalidEscape)
      }
    }
    guard let text = String(validating: output, as: UTF8.self) else { throw error(.invalidUTF8) }
    return text
  }

  private func scalar(_ raw: UnsafeRawBufferPointer, _ index: inout Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal(raw, &index)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), index + 1 < raw.count, raw[index] == UInt8(ascii: "\\"),
      raw[index + 1] == UInt8(ascii: "u")
    else { throw error(.invalidEscape) }
    index += 2
    let second = try hexadecimal(raw, &index)
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw error(.invalidEscape) }
    return scalar
  }

  private func hexadecimal(_ raw: UnsafeRawBufferPointer, _ index: inout Int) throws(JSONError) -> UInt32 {
    guard index + 4 <= raw.count else { throw error(.invalidEscape) }
    var value: UInt32 = 0
    for byte in raw[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw error(.invalidEscape) }
      value = value << 4 | UInt32(digit)
    }
    index += 4
    return value
  }
}

/// Why a text is not the JSON that was asked for.
package struct JSONError: Error, Equatable {
  package enum Reason: Equatable {
    case expected(String)
    case truncated
    case invalidUTF8
    case invalidEscape
    case controlCharacter
    case numberOutOfRange
    case tooDeep
    /// What the reader's user found wrong with a value.
    case invalid(String)
  }

  package let reason: Reason
  /// In bytes from the start.
  package let offset: Int

  package init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension JSONError: CustomStringConvertible {
  package var description: String {
    let what =
      switch reason {
      case .expected(let what): "expected \(what)"
      case .truncated: "the text ends in the middle"
      case .invalidUTF8: "a string is not valid UTF-8"
      case .invalidEscape: "a string has an invalid escape"
      case .controlCharacter: "a string has a raw control character"
      case .numberOutOfRange: "a number is too large"
      case .tooDeep: "nested deeper than \(JSONReader.maximumDepth) levels"
      case .invalid(let what): what
      }
    return "\(what) (at byte \(offset))"
  }
}
