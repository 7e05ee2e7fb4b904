/// How text for people is laid out.
package struct TextStyle: Sendable, Hashable {
  package var usesColor: Bool
  /// Columns; lines are broken so that they fit where that is possible.
  package var width: Int
  /// Lists every addition and note instead of the first ones.
  package var showsAll: Bool

  package static let narrowest = 40

  package init(usesColor: Bool = false, width: Int = 100, showsAll: Bool = false) {
    self.usesColor = usesColor
    self.width = max(width, Self.narrowest)
    self.showsAll = showsAll
  }

  /// SGR codes of ECMA-48.
  package enum Ink: String, Sendable {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case boldRed = "1;31"
    case boldGreen = "1;32"
  }

  package func paint(_ text: String, _ ink: Ink) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Breaks a text into lines at spaces; a word that is longer than a line stays whole.
  package func wrap(_ text: String, indent: Int) -> [String] {
    let limit = max(width - indent, 20)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if !line.isEmpty, TerminalText.width(of: line) + 1 + TerminalText.width(of: word) > limit {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

/// Collects lines of text.
package struct TextLines: Sendable {
  package private(set) var text = ""
  package let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  package mutating func line(_ line: String = "") {
    text += TerminalText.inertLine(line)
    text += "\n"
  }

  /// An empty line, unless there is one already or nothing came before.
  package mutating func gap() {
    if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A text of any length, broken into lines that start in the same column.
  package mutating func paragraph(_ content: String, indent: Int, ink: TextStyle.Ink? = nil) {
    labelled("", content, indent: indent, labelWidth: 0, ink: ink)
  }

  /// One line of a list: cut at the width, unless everything was asked for.
  package mutating func listed(_ label: String, _ content: String, indent: Int, ink: TextStyle.Ink) {
    let margin = String(repeating: " ", count: indent) + style.paint(label, ink) + " "
    let limit = style.width - indent - label.count - 1
    if style.showsAll || TerminalText.width(of: content) <= limit { return line(margin + content) }
    var kept = ""
    var used = 1
    for character in content {
      used += TerminalText.width(of: character)
      if used > limit { break }
      kept.append(character)
    }
    line("\(margin)\(kept)…")
  }

  /// A text with a word before its first line; further lines start in the text's column.
  package mutating func labelled(
    _ label: String, _ content: String, indent: Int, labelWidth: Int = 6, ink: TextStyle.Ink? = nil
  ) {
    let lines = style.wrap(TerminalText.escape(content), indent: indent + labelWidth)
    for (index, line) in lines.enumerated() {
      let label = (index == 0 ? label : "").padded(to: labelWidth)
      let text = ink.map { style.paint(line, $0) } ?? line
      self.line(String(repeating: " ", count: indent) + style.paint(label, .faint) + text)
    }
  }
}

extension String {
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - TerminalText.width(of: self)))
  }
}
