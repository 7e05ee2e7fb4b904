/// Makes text fit for XML and HTML, in elements and in attributes with quotes. What commands a
/// terminal or hides something is made visible first: XML 1.0 has no way to write most of it.
enum XMLText {
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in TerminalText.escape(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // No characters of XML 1.0 (section 2.2).
      case "\u{FFFE}", "\u{FFFF}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
