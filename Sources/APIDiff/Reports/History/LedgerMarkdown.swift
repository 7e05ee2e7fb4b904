/// The ledger as Markdown tables, for a wiki or an issue.
package enum LedgerMarkdown {
  package static func text(of ledgers: [Ledger]) -> String {
    var text = "# Deprecations\n"
    for ledger in ledgers {
      let date = ledger.release.date.map { ", \($0)" } ?? ""
      text += "\n## \(MarkdownText.prose(ledger.module)) \(ledger.release.version)\(date)\n\n"
      text += ledger.entries.isEmpty ? "Nothing is deprecated.\n" : table(ledger.entries)
    }
    return text + "\n\(MarkdownText.prose(LedgerText.summary(ledgers)))\n"
  }

  private static func table(_ entries: [Ledger.Entry]) -> String {
    var text = "| | symbol | since | age | removable | use instead |\n|---|---|---|---|---|---|\n"
    for entry in entries {
      let instead = [
        entry.span.renamed.map { MarkdownText.code($0, inTable: true) },
        entry.span.message.map { MarkdownText.prose(HistoryWords.folded($0), inTable: true) },
      ]
      let cells = [
        entry.status.title, MarkdownText.code(LedgerWords.name(entry), inTable: true), LedgerWords.since(entry),
        LedgerWords.age(entry), LedgerWords.removableIn(entry),
        instead.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": "),
      ]
      text += "| \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }
}
