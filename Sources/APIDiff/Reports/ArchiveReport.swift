import APIModel

/// What differs between a tag and its released archive.
package enum ArchiveReport {
  package static func text(of comparison: ArchiveComparison, archive: String, tag: String, style: TextStyle) -> String {
    let names = (TerminalText.escape(archive), TerminalText.escape(tag))
    var lines: [String] = []
    lines.append(
      comparison.isDifferent
        ? "\(names.0) is not what \(names.1) is."
        : "\(names.0) has the same API, exports and headers as \(names.1).")
    lines += section("Changed from the tag to the archive", comparison.findings.map { "\($0.rule): \($0.message)" }, style)
    lines += section("Headers in the tag alone", comparison.headersInTagOnly, style)
    lines += section("Headers in the archive alone", comparison.headersInArchiveOnly, style)
    lines += section("Headers with another content", comparison.headersThatDiffer, style)
    lines += section("Other files in the archive alone", comparison.othersInArchiveOnly, style)
    lines += section("Other files with another content", comparison.othersThatDiffer, style)
    return lines.map { $0 + "\n" }.joined()
  }

  private static let shown = 20

  private static func section(_ title: String, _ entries: [String], _ style: TextStyle) -> [String] {
    guard !entries.isEmpty else { return [] }
    let limit = style.showsAll ? entries.count : shown
    var lines = ["", "\(title) (\(entries.count)):"] + entries.prefix(limit).map { "  \(TerminalText.escape($0))" }
    if entries.count > limit { lines.append("  and \(entries.count - limit) more (--all lists them)") }
    return lines
  }

  package static func json(of comparison: ArchiveComparison, archive: String, tag: String) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", JSONReport.schema)
      json.field("archive", archive)
      json.field("tag", tag)
      json.key("different")
      json.bool(comparison.isDifferent)
      json.key("findings")
      json.array { json in
        for finding in comparison.findings {
          json.object { json in
            json.field("rule", finding.rule)
            json.field("symbol", finding.symbol.path)
            json.field("message", finding.message)
          }
        }
      }
      for (name, paths) in [
        ("headersInTagOnly", comparison.headersInTagOnly), ("headersInArchiveOnly", comparison.headersInArchiveOnly),
        ("headersThatDiffer", comparison.headersThatDiffer), ("othersInArchiveOnly", comparison.othersInArchiveOnly),
        ("othersThatDiffer", comparison.othersThatDiffer),
      ] {
        json.key(name)
        json.array { json in for path in paths { json.string(path) } }
      }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }
}
