/// Makes text that came from sources, files or arguments fit for GitHub's and GitLab's Markdown:
/// it is shown as it is and does nothing. No mention, no reference to an issue, no link, no image,
/// no HTML, no emphasis.
package enum MarkdownText {
  /// Prose. Names in single quotes, as messages write them, become code.
  package static func prose(_ text: String, inTable: Bool = false, limit: Int = 600) -> String {
    let clipped = ClippedText.clip(text, to: limit)
    var result = ""
    var rest = Substring(clipped)
    var before: Character = " "
    while let quote = rest.firstIndex(of: "'") {
      let plain = rest[..<quote]
      result += escape(String(plain))
      before = plain.last ?? before
      let after = rest[rest.index(after: quote)...]
      if before == " " || before == "(", let end = closingQuote(in: after) {
        result += code(String(after[..<end]), inTable: inTable, limit: limit)
        rest = after[after.index(after: end)...]
      } else {
        result += "'"
        rest = after
      }
      before = "'"
    }
    return result + escape(String(rest))
  }

  /// A quote that is followed by an end, a space or a sign of punctuation: `it's` has none.
  private static func closingQuote(in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while let quote = text[index...].firstIndex(of: "'") {
      let next = text.index(after: quote)
      if quote != text.startIndex, next == text.endIndex || " .,;:)!?".contains(text[next]) { return quote }
      index = next
    }
    return nil
  }

  /// A code span with a delimiter that is longer than any run of back-ticks inside.
  package static func code(_ text: String, inTable: Bool = false, limit: Int = 600) -> String {
    var content = TerminalText.escape(ClippedText.clip(text, to: limit))
    guard !content.isEmpty else { return "(empty)" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: content) + 1)
    // A table splits cells before it looks at code.
    if inTable { content = content.replacing("|", with: "\\|") }
    // One space at each end is taken away again, unless there is nothing else.
    let isBlank = content.allSatisfy { $0 == " " }
    let needsSpace = content.hasPrefix("`") || content.hasSuffix("`") || (content.hasPrefix(" ") && content.hasSuffix(" "))
    let space = needsSpace && !isBlank ? " " : ""
    return fence + space + content + space + fence
  }

  /// A fenced block. Each line is one of ours; what it shows cannot break out of it.
  static func block(_ lines: [String], language: String, limit: Int = 1500) -> String {
    let shown = lines.map { TerminalText.escape(ClippedText.clip($0, to: limit)) }
    let longest = shown.map { longestRun(of: "`", in: $0) }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\(language)\n\(shown.joined(separator: "\n"))\n\(fence)\n"
  }

  /// `[text](address)`; the address is one of ours, percent-encoded.
  static func link(_ text: String, to address: String) -> String {
    let address = address.replacing("(", with: "%28").replacing(")", with: "%29")
    return "[\(text)](\(address))"
  }

  private static func longestRun(of character: Unicode.Scalar, in text: String) -> Int {
    var (longest, current) = (0, 0)
    for scalar in text.unicodeScalars {
      current = scalar == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  /// Both services look for mentions and references in what is already rendered, so that a
  /// back-slash does not help: an invisible joiner behind the sign does.
  private static func escape(_ text: String) -> String {
    var result = ""
    let scalars = Array(TerminalText.escape(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result += isWord(scalars, index + 1) ? "&amp;&#8288;" : "&amp;"
      // What would begin a list, a heading or one of GitLab's quick actions at the start of a line.
      case "-" where index == 0, "+" where index == 0, "=" where index == 0, "/" where index == 0:
        result += "\\" + String(scalar)
      case ")" where isNumber(scalars[..<index]), "." where isNumber(scalars[..<index]):
        result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@", "#", "~", "%", "$":
        // `%`, `~` and `$` refer to GitLab's milestones, labels and snippets, `$` begins formulas.
        result += "\\" + String(scalar) + (isWord(scalars, index + 1) ? "&#8288;" : "")
      case "!": result += isWord(scalars, index + 1) ? "\\!&#8288;" : "!"
      case "\\", "`", "*", "_", "[", "]", "|", "{", "}", "^":
        result += "\\" + String(scalar)
      case ":": result += isText("//", in: scalars, at: index + 1) ? ":&#8288;" : ":"
      case ".": result += isPrecededBy("www", in: scalars, before: index) ? "&#8288;." : "."
      case "-" where isPrecededBy("GH", in: scalars, before: index): result += "-&#8288;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return !scalars[index].properties.isWhitespace
  }

  private static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !scalars.isEmpty && scalars.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isText(_ text: String, in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    scalars.dropFirst(index).starts(with: text.unicodeScalars)
  }

  private static func isPrecededBy(_ text: String, in scalars: [Unicode.Scalar], before index: Int) -> Bool {
    guard index >= text.count else { return false }
    return String(String.UnicodeScalarView(scalars[(index - text.count)..<index])).lowercased() == text.lowercased()
  }
}
