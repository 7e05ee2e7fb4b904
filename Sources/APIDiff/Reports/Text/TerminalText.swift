/// Makes text that came from sources, files or arguments fit to be written to a terminal.
package enum TerminalText {
  /// Control characters, line breaks, overrides of the writing direction and invisible
  /// characters become visible escapes (`\u{1B}`), so that a name can neither command the
  /// terminal nor pretend to be another one.
  ///
  /// - Parameter keepingLineBreaks: For texts of several lines that we compose ourselves.
  package static func escape(_ text: String, keepingLineBreaks: Bool = false) -> String {
    let text = withoutRunnerCommands(text)
    if keepingLineBreaks, text.contains("::") {
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { inertLine(escape(String($0))) }.joined(separator: "\n")
    }
    guard text.unicodeScalars.contains(where: mustEscape) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !mustEscape(scalar) || (keepingLineBreaks && scalar == "\n") {
        result.append(scalar)
      } else {
        result.append(contentsOf: replacement(scalar).unicodeScalars)
      }
    }
    return String(result)
  }

  /// What CI runners look for anywhere in a log: `##[error]`, `##vso[task.setvariable]`.
  private static func withoutRunnerCommands(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "#")) else { return text }
    var result = text
    for command in ["##[", "##vso[", "##teamcity["] where result.contains(command) {
      result = result.replacing(command, with: "#\\u{23}" + command.dropFirst(2))
    }
    return result
  }

  /// GitHub's runner takes a line that begins with `::` for a command, also behind spaces.
  static func inertLine(_ line: String) -> String {
    let start = line.prefix { $0 == " " }
    guard line[start.endIndex...].hasPrefix("::") else { return line }
    return start + "\\u{3A}" + line[start.endIndex...].dropFirst()
  }

  /// The same for JSON, where the escapes are JSON's own and mean the same text.
  package static func escapeJSON(_ json: String) -> String {
    func mustHide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x7F && mustEscape(scalar) }
    guard json.unicodeScalars.contains(where: mustHide) else { return json }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      guard mustHide(scalar) else {
        result.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        result.append(contentsOf: escape.unicodeScalars)
      }
    }
    return String(result)
  }

  private static func replacement(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\r": "\\r"
    default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
  }

  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9).
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Line and paragraph separators; characters without width; tags.
    case 0x2028, 0x2029, 0x200B, 0x2060, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// How many columns a text takes: East Asian wide characters and emoji take two.
  package static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  package static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else { return 1 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
