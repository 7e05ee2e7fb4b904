import Foundation

/// Reads back the part of Markdown (CommonMark and GitHub's tables) that reports use.
enum MarkdownReading {
  /// The text that an inline shows, code in single quotes, and what stands outside of code as it
  /// is written.
  struct Inline {
    var shown = ""
    /// Without escapes and entities: what could still be markup.
    var outsideCode = ""
    /// As a service sees it that looks for mentions and links in rendered text.
    var rendered = ""
  }

  static func inline(_ markdown: String) -> Inline {
    var result = Inline()
    let scalars = Array(markdown.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\\", index + 1 < scalars.count, isPunctuation(scalars[index + 1]) {
        result.shown.unicodeScalars.append(scalars[index + 1])
        result.rendered.unicodeScalars.append(scalars[index + 1])
        index += 2
      } else if scalar == "&", let end = scalars[index...].firstIndex(of: ";"), let text = entity(scalars[index...end]) {
        result.shown += text
        result.rendered += text.isEmpty ? "\u{2060}" : text
        index = end + 1
      } else if scalar == "`", let (content, end) = code(scalars, from: index) {
        result.shown += "'\(content)'"
        result.outsideCode += " "
        result.rendered += " "
        index = end
      } else {
        result.shown.unicodeScalars.append(scalar)
        result.outsideCode.unicodeScalars.append(scalar)
        result.rendered.unicodeScalars.append(scalar)
        index += 1
      }
    }
    return result
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
  }

  private static func entity(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    switch String(String.UnicodeScalarView(scalars)) {
    case "&amp;": "&"
    case "&lt;": "<"
    case "&gt;": ">"
    case "&#8288;": ""
    default: nil
    }
  }

  private static func code(_ scalars: [Unicode.Scalar], from start: Int) -> (content: String, end: Int)? {
    let length = scalars[start...].prefix { $0 == "`" }.count
    var index = start + length
    while let tick = scalars[index...].firstIndex(of: "`") {
      let run = scalars[tick...].prefix { $0 == "`" }.count
      if run == length {
        var content = scalars[(start + length)..<tick]
        if content.first == " ", content.last == " ", content.contains(where: { $0 != " " }) {
          content = content.dropFirst().dropLast()
        }
        return (String(String.UnicodeScalarView(content)), tick + run)
      }
      index = tick + run
    }
    return nil
  }

  /// The cells of a table's row: a pipe behind a back-slash belongs to its cell.
  static func cells(_ row: String) -> [String] {
    var (cells, cell): ([String], String) = ([], "")
    let scalars = Array(row.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\", index + 1 < scalars.count, scalars[index + 1] == "|" {
        cell += "|"
        index += 2
      } else if scalars[index] == "|" {
        cells.append(cell)
        cell = ""
        index += 1
      } else {
        cell.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    return cells.dropFirst().map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ")) }
  }

  /// Lines without fenced blocks. nil when a fence stays open.
  static func linesOutsideOfBlocks(_ text: String) -> [String]? {
    var lines: [String] = []
    var fence: String?
    for line in text.components(separatedBy: "\n") {
      let ticks = String(line.prefix { $0 == "`" })
      if let open = fence {
        if ticks.count >= open.count, line.allSatisfy({ $0 == "`" }) { fence = nil }
      } else if ticks.count >= 3, !line.dropFirst(ticks.count).contains("`") {
        fence = ticks
      } else {
        lines.append(line)
      }
    }
    return fence == nil ? lines : nil
  }
}
