import APIModel

/// The lives of symbols, and the releases of a module, for people at a terminal.
package enum HistoryText {
  package typealias Match = (module: String, symbol: SymbolHistory)

  package static func text(of matches: [Match], style: TextStyle) -> String {
    var lines = TextLines(style: style)
    for match in matches {
      lines.gap()
      lines.paragraph(match.symbol.name, indent: 0, ink: .bold)
      lines.labelled("", "\(match.module), \(HistoryWords.summary(match.symbol))", indent: 2, labelWidth: 0, ink: .faint)
      for event in match.symbol.events { write(event, to: &lines) }
      guard !match.symbol.otherEvents.isEmpty else { continue }
      lines.paragraph("In pre-releases and on other lines:", indent: 2, ink: .faint)
      for event in match.symbol.otherEvents { write(event, to: &lines) }
    }
    return lines.text
  }

  private static func write(_ event: SymbolEvent, to lines: inout TextLines) {
    let date = event.release.date.map { " (\($0))" } ?? ""
    lines.labelled("", "\(event.release.version)\(date) \(HistoryWords.verb(event))", indent: 2, labelWidth: 0, ink: event.kind.ink)
    if HistoryWords.showsDeclarations(event), let old = event.old, let new = event.new {
      let difference = TokenDifference(old: TerminalText.escape(old.text), new: TerminalText.escape(new.text))
      MarkedDeclaration(label: "old", tokens: difference.old, ink: .red).write(to: &lines, indent: 6)
      MarkedDeclaration(label: "new", tokens: difference.new, ink: .green).write(to: &lines, indent: 6)
    } else if let declaration = HistoryWords.declaration(event) {
      lines.labelled("", declaration, indent: 6, labelWidth: 0)
    }
    for (label, text) in HistoryWords.details(event) { lines.labelled(label, text, indent: 6) }
  }

  /// The releases of modules: size, and what each changed.
  package static func releases(of histories: [ReleaseHistory], style: TextStyle) -> String {
    var lines = TextLines(style: style)
    for history in histories {
      lines.gap()
      lines.paragraph(history.module, indent: 0, ink: .bold)
      let header = ["version", "date", "size", "added", "changed", "removed", "deprecated"]
      let rows = [header] + history.counts().map(HistoryWords.row)
      let widths = header.indices.map { column in rows.map { TerminalText.width(of: $0[column]) }.max() ?? 0 }
      for (index, row) in rows.enumerated() {
        let cells = row.indices.map { column in
          column < 2 ? row[column].padded(to: widths[column]) : String(repeating: " ", count: widths[column] - row[column].count) + row[column]
        }
        let line = "  " + cells.joined(separator: "  ")
        lines.line(index == 0 ? style.paint(line, .faint) : line)
      }
    }
    return lines.text
  }
}

extension SymbolEvent.Kind {
  var ink: TextStyle.Ink? {
    switch self {
    case .introduced, .reintroduced, .undeprecated: .green
    case .superseded, .changed, .renamed, .deprecationChanged: nil
    case .deprecated: .yellow
    case .removed, .concealed: .red
    }
  }
}

/// Phrases that every form of a history shares.
enum HistoryWords {
  static func verb(_ event: SymbolEvent) -> String {
    switch event.kind {
    case .introduced: "introduced"
    case .reintroduced: "introduced again"
    case .changed: "changed"
    case .renamed: "renamed or moved, from \(event.old?.qualifiedName ?? "")"
    case .deprecated: "deprecated"
    case .deprecationChanged: "deprecation reworded"
    case .undeprecated: "no longer deprecated"
    case .removed: "removed"
    case .superseded: "gone, and another declaration takes every use of it"
    case .concealed: "made unavailable to clients"
    }
  }

  /// A change shows both sides, unless their texts say nothing about it.
  static func showsDeclarations(_ event: SymbolEvent) -> Bool {
    guard let old = event.old, let new = event.new, old.text != new.text else { return false }
    // What was renamed and changed at once is shown with the change.
    return event.kind == .changed || event.kind == .renamed && !SymbolChange.isInterfaceChanged(old, new)
  }

  /// A message on one line: those in several are indented as their source is.
  static func folded(_ message: String) -> String { message.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  static func declaration(_ event: SymbolEvent) -> String? {
    switch event.kind {
    case .introduced, .reintroduced: event.new?.text
    case .changed: "in facts that the declaration's text does not show (\(facts(event)))"
    case .renamed, .deprecated, .deprecationChanged, .undeprecated, .removed, .superseded, .concealed: nil
    }
  }

  private static func facts(_ event: SymbolEvent) -> String {
    guard let old = event.old, let new = event.new else { return "" }
    return SymbolChange.facts(old, new).joined(separator: ", ")
  }

  static func details(_ event: SymbolEvent) -> [(label: String, text: String)] {
    guard event.kind == .deprecated || event.kind == .deprecationChanged, let clause = event.new?.deprecation else { return [] }
    var details: [(String, String)] = []
    if clause.domain != "*" { details.append(("on", "\(clause.domain) \(clause.deprecated ?? "")")) }
    if let renamed = clause.renamed { details.append(("use", renamed)) }
    if let message = clause.message, !message.isEmpty { details.append(("says", folded(message))) }
    return details
  }

  /// `introduced in 1.0.0, deprecated since 1.4.0, removed in 2.0.0`
  static func summary(_ symbol: SymbolHistory) -> String {
    var parts: [String] = []
    if let introduced = symbol.introduced { parts.append("introduced in \(introduced.version)") }
    if let deprecated = symbol.deprecated { parts.append("deprecated since \(deprecated.version)") }
    if let removed = symbol.removed { parts.append("removed in \(removed.version)") }
    return parts.isEmpty ? "in no release of this line" : parts.joined(separator: ", ")
  }

  static func row(_ counts: ReleaseCounts) -> [String] {
    let changes = [counts.added, counts.changed, counts.removed, counts.deprecated]
    return [counts.release.version.description, counts.release.date?.description ?? "-", String(counts.size)]
      + changes.map { counts.predecessor == nil ? "-" : String($0) }
  }
}
