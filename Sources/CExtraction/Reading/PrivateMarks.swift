/// Which fields of a record its author's comments keep from clients: all that follow a mark for a part of the record
/// (`/*< private >*/`, "all fields below are not part of the public API"), and those with a comment of their own
/// (`/* private: do not touch */`).
struct PrivateMarks {
  private struct Comment {
    var start: Int
    var end: Int
    var words: String
    var startsLine: Bool
    var endsLine: Bool
    /// For the documentation: nobody documents what is private.
    var isDocumentation: Bool
  }

  private let comments: [Comment]
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    comments = Self.comments(bytes, max(start, 0), min(end, bytes.count))
  }

  /// Those in the definition of the macro whose text has a field.
  init(inMacroAt offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    let (newline, splice) = (UInt8(ascii: "\n"), UInt8(ascii: "\\"))
    // The definition goes on where a line ends with a backslash.
    let goesOn = { (end: Int) in bytes[..<end].last { $0 != UInt8(ascii: "\r") } == splice }
    var start = offset
    while let end = bytes[..<start].lastIndex(of: newline), goesOn(end) { start = end }
    start = bytes[..<start].lastIndex(of: newline) ?? 0
    var end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
    while end < bytes.count, goesOn(end) { end = bytes[(end + 1)...].firstIndex(of: newline) ?? bytes.count }
    self.init(bytes, from: start, to: end)
  }

  /// - Parameter offset: Where the field's name stands.
  func isPrivate(at offset: Int) -> Bool {
    guard !comments.isEmpty else { return false }
    if let mark = comments.last(where: { $0.end <= offset && $0.startsLine && $0.endsLine && (Self.opens($0.words) || Self.closes($0.words) || $0.isDocumentation) }),
      Self.opens(mark.words)
    {
      return true
    }
    let own = comments.filter { $0.start > offset ? isBehind($0, offset) : isBefore($0, offset) }
    return own.contains { Self.forbids($0.words) }
  }

  /// On the field's line, with nothing of another field between.
  private func isBehind(_ comment: Comment, _ offset: Int) -> Bool {
    let between = bytes[offset..<comment.start]
    return comment.endsLine && !between.contains(UInt8(ascii: "\n")) && between.count { $0 == UInt8(ascii: ";") } == 1
  }

  /// Right above the field, or in front of it.
  private func isBefore(_ comment: Comment, _ offset: Int) -> Bool {
    let between = bytes[comment.end..<offset]
    let lines = between.count { $0 == UInt8(ascii: "\n") }
    return !between.contains(UInt8(ascii: ";")) && !between.contains(UInt8(ascii: "{")) && (lines == 0 || lines == 1 && comment.startsLine)
  }

  /// Whether all that follows is private.
  private static func opens(_ words: String) -> Bool {
    if groups.contains(words) { return true }
    return words.contains("below") && ["not part of the", "private", "internal"].contains { words.contains($0) }
  }

  private static func closes(_ words: String) -> Bool {
    ["public", "protected", "public fields", "public part", "public members", "public data"].contains(words)
  }

  /// Whether a comment keeps its field from clients. What is deprecated was API, and a private key may be.
  private static func forbids(_ words: String) -> Bool {
    if ["deprecated", "obsolete", "instead", "key", "user", "application", "caller", "client"].contains(where: { words.contains($0) }) {
      return words == "not visible by applications"
    }
    return words == "private" || words.hasPrefix("private ") || phrases.contains { words.contains($0) }
  }

  private static let groups: Set<String> = [
    "private", "private part", "private parts", "private fields", "private members", "private data", "private section",
    "internal fields", "internal members", "internals", "implementation details",
  ]
  private static let phrases = [
    "internal use", "do not use", "don t use", "do not touch", "don t touch", "do not mess", "don t mess", "hands off", "do not access", "don t access",
    "not part of the public", "implementation detail", "used internally", "library internal",
  ]

  private static func comments(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [Comment] {
    let (slash, star, newline) = (UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\n"))
    var found: [Comment] = []
    var index = start
    while index + 1 < end {
      guard bytes[index] == slash, bytes[index + 1] == star || bytes[index + 1] == slash else {
        index += 1
        continue
      }
      let isBlock = bytes[index + 1] == star
      var close = index + 2
      while close < end, isBlock ? !(bytes[close] == slash && bytes[close - 1] == star && close > index + 2) : bytes[close] != newline {
        close += 1
      }
      let stop = min(isBlock ? close + 1 : close, end)
      found.append(
        Comment(
          start: index, end: stop, words: words(bytes[(index + 2)..<stop]), startsLine: startsLine(index, bytes),
          endsLine: bytes[stop...].first { !blanks.contains($0) }.map { $0 == newline || $0 == UInt8(ascii: "\\") } ?? true,
          isDocumentation: index + 3 < stop && isMark(bytes[index + 2], second: bytes[index + 1], next: bytes[index + 3])))
      index = stop
    }
    return found
  }

  /// `/**`, `/*!`, `///`, `//!`, and no row of them.
  private static func isMark(_ third: UInt8, second: UInt8, next: UInt8) -> Bool {
    third == UInt8(ascii: "!") || third == second && next != second && next != UInt8(ascii: "/")
  }

  private static let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]

  private static func startsLine(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[..<index].last { !blanks.contains($0) }.map { $0 == UInt8(ascii: "\n") } ?? true
  }

  /// The letters in lower case, with one space for all that stands between words.
  private static func words(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    bytes.split { !(65...90).contains($0) && !(97...122).contains($0) }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: " ")
  }
}
