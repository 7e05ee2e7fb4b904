/// An attribute as clang prints it, in one normal form.
struct AttributeText: Hashable {
  /// Without underscores around it: `format`.
  var name: String
  /// What stands between the parentheses: `printf, 1, 2`.
  var argument: String?

  /// `@format(printf, 1, 2)`
  var text: String { argument.map { "@\(name)(\($0))" } ?? "@\(name)" }

  /// The arguments of an attribute that takes texts: `"use volume", "volume"`.
  var strings: [String] {
    guard let argument, argument.count >= 2, argument.hasPrefix("\""), argument.hasSuffix("\"") else { return [] }
    return argument.dropFirst().dropLast().split(separator: "\", \"", omittingEmptySubsequences: false).map(String.init)
  }

  static func unquoted(_ text: String) -> String {
    text.hasPrefix("\"") && text.hasSuffix("\"") && text.count >= 2
      ? String(text.dropFirst().dropLast()) : text
  }

  /// The attributes of the declaration itself; those of its parameters stand in parentheses.
  static func attributes(in printed: String) -> [AttributeText] {
    var scanner = AttributeScanner(printed)
    return scanner.attributes()
  }

  init(name: String, argument: String?) {
    var bare = name
    if bare.hasPrefix("__"), bare.hasSuffix("__"), bare.count > 4 {
      bare = String(bare.dropFirst(2).dropLast(2))
    }
    self.name = Self.synonyms[bare] ?? bare
    self.argument = argument == "" || argument == "\"\"" ? nil : argument
  }

  private static let synonyms = [
    "nodiscard": "warn_unused_result", "_Noreturn": "noreturn",
    "gnu::warn_unused_result": "warn_unused_result",
    "clang::warn_unused_result": "warn_unused_result", "maybe_unused": "unused",
  ]
}

private struct AttributeScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var found: [AttributeText] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func attributes() -> [AttributeText] {
    var depth = 0
    while index < bytes.count {
      if depth == 0, takeAttribute() { continue }
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\""): skipString()
      default: break
      }
      index += 1
    }
    return found
  }

  private mutating func takeAttribute() -> Bool {
    if take("__attribute__((") {
      list(end: "))")
    } else if take("[[") {
      list(end: "]]")
    } else if startsWord, take("_Noreturn") {
      found.append(AttributeText(name: "_Noreturn", argument: nil))
    } else if startsWord, take("asm(") {
      found.append(AttributeText(name: "asm", argument: argument()))
    } else {
      return false
    }
    return true
  }

  private var startsWord: Bool { index == 0 || !TokenLexer.isIdentifier(bytes[index - 1]) }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  /// Comma-separated attributes up to `end`.
  private mutating func list(end: String) {
    while index < bytes.count, !take(end) {
      let start = index
      while index < bytes.count, TokenLexer.isIdentifier(bytes[index]) || bytes[index] == UInt8(ascii: ":") {
        index += 1
      }
      let name = String(decoding: bytes[start..<index], as: UTF8.self)
      if name.isEmpty {
        index += 1
        continue
      }
      found.append(AttributeText(name: name, argument: take("(") ? argument() : nil))
    }
  }

  /// The text up to the parenthesis that closes; clang does not escape quotes inside strings, so
  /// a string ends where its quote is followed by `)` or `,`.
  private mutating func argument() -> String {
    let start = index
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 {
          defer { index += 1 }
          return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        depth -= 1
      default: break
      }
      index += 1
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// From the opening quote to the closing one.
  private mutating func skipString() {
    var end = index + 1
    while end < bytes.count {
      let next = end + 1 < bytes.count ? bytes[end + 1] : UInt8(ascii: ")")
      if bytes[end] == UInt8(ascii: "\""),
        [UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(next)
      {
        break
      }
      end += 1
    }
    index = min(end, bytes.count - 1)
  }
}
