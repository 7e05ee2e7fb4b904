/// Writes a declaration from a type's text and a name, as C does it: inside out.
enum Declarator {
  /// `int (*)(void)`, `callback` → `int (*callback)(void)`
  static func text(type: String, name: String) -> String {
    let bytes = Array(type.utf8)
    // The name belongs behind the innermost `(*`, `(*const` …, else before a trailing `[` or `(`.
    if let hole = pointerHole(bytes) {
      return insert(name, at: hole, in: bytes, spaced: TokenLexer.isIdentifier(bytes[hole - 1]))
    }
    let stop = suffixStart(bytes)
    let before = bytes[..<stop].last
    let isTight = before == UInt8(ascii: "*") || before == UInt8(ascii: " ")
    return insert(name, at: stop, in: bytes, spaced: !isTight)
  }

  private static func insert(_ name: String, at index: Int, in bytes: [UInt8], spaced: Bool) -> String {
    String(decoding: bytes[..<index], as: UTF8.self) + (spaced ? " " : "") + name
      + String(decoding: bytes[index...], as: UTF8.self)
  }

  private static func pointerHole(_ bytes: [UInt8]) -> Int? {
    guard
      let open = (0..<max(0, bytes.count - 1)).first(where: {
        bytes[$0] == UInt8(ascii: "(")
          && (bytes[$0 + 1] == UInt8(ascii: "*") || bytes[$0 + 1] == UInt8(ascii: "^"))
      })
    else { return nil }
    var index = open
    // Further `(*` nest deeper: `void (*(*)(int))(char)`.
    while index < bytes.count, bytes[index] != UInt8(ascii: ")"), bytes[index] != UInt8(ascii: "[") {
      if bytes[index] == UInt8(ascii: "("), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "*"),
        bytes[index + 1] != UInt8(ascii: "^")
      {
        break
      }
      index += 1
    }
    return index
  }

  /// Where `[4]` or `(int)` starts; the end when there is none.
  private static func suffixStart(_ bytes: [UInt8]) -> Int {
    guard let last = bytes.last, last == UInt8(ascii: "]") || last == UInt8(ascii: ")") else {
      return bytes.count
    }
    if last == UInt8(ascii: "]") { return bytes.firstIndex(of: UInt8(ascii: "[")) ?? bytes.count }
    // `_Atomic(int)`, `struct (unnamed S.pos)`: the parenthesis is no parameter list.
    guard !bytes.starts(with: "_Atomic".utf8), !bytes.starts(with: "__attribute__".utf8),
      !bytes.starts(with: "typeof".utf8),
      let open = bytes.firstIndex(of: UInt8(ascii: "(")), open > 0,
      !bytes[open...].starts(with: "(unnamed".utf8)
    else { return bytes.count }
    return open
  }
}
