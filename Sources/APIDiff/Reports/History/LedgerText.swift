import APIModel

/// The ledger of deprecations for people at a terminal.
package enum LedgerText {
  package static func text(of ledgers: [Ledger], style: TextStyle) -> String {
    var lines = TextLines(style: style)
    for ledger in ledgers {
      lines.gap()
      let date = ledger.release.date.map { ", \($0)" } ?? ""
      lines.paragraph("\(ledger.module) \(ledger.release.version)\(date)", indent: 0, ink: .bold)
      if ledger.entries.isEmpty { lines.paragraph("Nothing is deprecated.", indent: 2) }
      for status in Ledger.Status.allCases { write(ledger.entries.filter { $0.status == status }, status, to: &lines) }
    }
    lines.gap()
    lines.paragraph(summary(ledgers), indent: 0)
    return lines.text
  }

  private static func write(_ entries: [Ledger.Entry], _ status: Ledger.Status, to lines: inout TextLines) {
    guard !entries.isEmpty else { return }
    lines.gap()
    lines.paragraph("\(status.title) (\(entries.count)): \(status.explanation)", indent: 2, ink: status.ink)
    for entry in entries {
      lines.gap()
      lines.paragraph(LedgerWords.name(entry), indent: 4)
      lines.labelled("since", "\(LedgerWords.since(entry)), \(LedgerWords.age(entry))", indent: 6)
      lines.labelled("goes", LedgerWords.removableIn(entry), indent: 6)
      if status == .overdue { lines.labelled("why", entry.reason, indent: 6) }
      if let renamed = entry.span.renamed { lines.labelled("use", renamed, indent: 6) }
      if let message = entry.span.message, !message.isEmpty { lines.labelled("says", HistoryWords.folded(message), indent: 6) }
    }
  }

  static func summary(_ ledgers: [Ledger]) -> String {
    let entries = ledgers.flatMap(\.entries)
    let modules = ledgers.count == 1 ? "in \(ledgers[0].module)" : "in \(ledgers.count) modules"
    let parts = Ledger.Status.allCases.compactMap { status -> String? in
      let count = entries.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status.title.lowercased())"
    }
    let list = parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))"
    return "\(entries.count) \(entries.count == 1 ? "deprecation" : "deprecations") \(modules)\(list)."
  }
}

extension Ledger.Status {
  var title: String {
    switch self {
    case .overdue: "Overdue"
    case .removable: "Removable"
    case .waiting: "Waiting"
    case .kept: "Kept"
    }
  }

  var explanation: String {
    switch self {
    case .overdue: "announced for a time that has passed"
    case .removable: "the next release that may remove anything may remove it"
    case .waiting: "the window is open"
    case .kept: "nothing removes it"
    }
  }

  var ink: TextStyle.Ink {
    switch self {
    case .overdue: .red
    case .removable: .yellow
    case .waiting: .blue
    case .kept: .faint
    }
  }
}

/// Phrases that every form of the ledger shares.
enum LedgerWords {
  static func name(_ entry: Ledger.Entry) -> String {
    entry.span.platform.map { "\(entry.span.name) (on \($0))" } ?? entry.span.name
  }

  static func since(_ entry: Ledger.Entry) -> String {
    let release = entry.span.since
    return release.date.map { "\(release.version) (\($0))" } ?? release.version.description
  }

  static func age(_ entry: Ledger.Entry) -> String {
    let count = entry.ageInReleases
    let releases = count == 0 ? "no release after it" : "\(count) \(count == 1 ? "release" : "releases") after it"
    guard let days = entry.ageInDays else { return releases }
    return "\(releases), \(days) \(days == 1 ? "day" : "days") ago"
  }

  /// `2.0.0`, `2.0.0, from 2026-03-01 on`, `never`
  static func removableIn(_ entry: Ledger.Entry) -> String {
    guard let version = entry.removableIn else { return "never" }
    let past = entry.earliest.flatMap { $0 < version ? " (allowed since \($0))" : nil } ?? ""
    return "in \(version)\(past)" + (entry.earliestDay.map { ", from \($0) on" } ?? "")
  }
}
