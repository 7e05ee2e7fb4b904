import APIModel

/// The lives of symbols, and the releases of modules, as Markdown.
package enum HistoryMarkdown {
  package static func text(of matches: [HistoryText.Match]) -> String {
    matches.map { match in
      var text = "## \(MarkdownText.code(match.symbol.name))\n\n"
      text += MarkdownText.prose("\(match.module): \(HistoryWords.summary(match.symbol))") + "\n\n"
      for event in match.symbol.events + match.symbol.otherEvents { text += item(event) }
      return text
    }.joined(separator: "\n")
  }

  private static func item(_ event: SymbolEvent) -> String {
    let date = event.release.date.map { " (\($0))" } ?? ""
    var text = "- **\(event.release.version)**\(date) \(MarkdownText.prose(HistoryWords.verb(event)))"
    if HistoryWords.showsDeclarations(event), let old = event.old, let new = event.new {
      text += ": \(MarkdownText.code(old.text)) → \(MarkdownText.code(new.text))"
    } else if let declaration = HistoryWords.declaration(event) {
      text += ": \(event.kind == .changed ? MarkdownText.prose(declaration) : MarkdownText.code(declaration))"
    }
    for (label, detail) in HistoryWords.details(event) { text += "; \(label) \(MarkdownText.prose(detail))" }
    return text + "\n"
  }

  package static func releases(of histories: [ReleaseHistory]) -> String {
    histories.map { history in
      let rows = history.counts().map { "| \(HistoryWords.row($0).joined(separator: " | ")) |\n" }
      return "## \(MarkdownText.prose(history.module))\n\n"
        + "| version | date | size | added | changed | removed | deprecated |\n|---|---|--:|--:|--:|--:|--:|\n" + rows.joined()
    }.joined(separator: "\n")
  }
}
