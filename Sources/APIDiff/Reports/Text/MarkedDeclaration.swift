/// Writes one side of a change with the differing tokens marked: in colour where there is
/// colour, with carets in a line below otherwise.
struct MarkedDeclaration {
  var label: String
  var tokens: [TokenDifference.Token]
  var ink: TextStyle.Ink

  /// The indent of a long declaration's further lines.
  private static let hanging = 2

  func write(to lines: inout TextLines, indent: Int, labelWidth: Int = 6) {
    let limit = max(lines.style.width - indent - labelWidth, 20)
    let margin = String(repeating: " ", count: indent)
    for (index, row) in rows(limit: limit).enumerated() {
      let label = lines.style.paint((index == 0 ? label : "").padded(to: labelWidth), .faint)
      let hang = String(repeating: " ", count: index == 0 ? 0 : Self.hanging)
      lines.line(margin + label + hang + painted(row, lines.style))
      if !lines.style.usesColor, row.contains(where: \.isDifferent) {
        lines.line(margin + String(repeating: " ", count: labelWidth) + hang + carets(under: row))
      }
    }
  }

  /// Neighbours that differ are painted in one go.
  private func painted(_ row: [TokenDifference.Token], _ style: TextStyle) -> String {
    var result = ""
    var pending = ""
    for token in row {
      if token.isDifferent {
        pending += token.text
      } else {
        result += style.paint(pending, ink) + token.text
        pending = ""
      }
    }
    return result + style.paint(pending, ink)
  }

  private func carets(under row: [TokenDifference.Token]) -> String {
    var text = row.map { token in
      String(repeating: token.isDifferent ? "^" : " ", count: TerminalText.width(of: token.text))
    }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Breaks the declaration at spaces; what has none and is longer than a line stays whole.
  private func rows(limit: Int) -> [[TokenDifference.Token]] {
    var rows: [[TokenDifference.Token]] = [[]]
    var used = 0
    for word in words() {
      let width = word.reduce(0) { $0 + TerminalText.width(of: $1.text) }
      let isSpace = word.allSatisfy(\.isSpace)
      if used + width > limit, used > 0 {
        while rows[rows.count - 1].last?.isSpace == true { rows[rows.count - 1].removeLast() }
        rows.append([])
        used = Self.hanging
        if isSpace { continue }
      }
      rows[rows.count - 1] += word
      used += width
    }
    return rows
  }

  /// Tokens that stay together: everything between two spaces, and each space.
  private func words() -> [[TokenDifference.Token]] {
    var words: [[TokenDifference.Token]] = []
    for token in tokens {
      if token.isSpace || words.last?.last?.isSpace ?? true {
        words.append([token])
      } else {
        words[words.count - 1].append(token)
      }
    }
    return words
  }
}
