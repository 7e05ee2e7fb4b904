import APIModel

/// The upgrade report for people.
package enum UpgradeText {
  package static func text(of report: UpgradeReport, style: TextStyle) -> String {
    var lines = TextLines(style: style)
    lines.paragraph("\(report.library) \(report.oldVersion) → \(report.newVersion) for \(report.client)", indent: 0, ink: .bold)
    for certainty in UpgradeReport.Certainty.allCases {
      let hits = report.hits.filter { $0.certainty == certainty }
      guard !hits.isEmpty else { continue }
      lines.gap()
      lines.paragraph("\(certainty.title) (\(hits.count)): \(certainty.explanation)", indent: 2, ink: certainty.ink)
      for hit in hits { write(hit, to: &lines) }
    }
    if let verification = report.verification, !verification.unexplained.isEmpty {
      lines.gap()
      lines.paragraph("Errors that no known break explains (\(verification.unexplained.count))", indent: 2, ink: .boldRed)
      for error in verification.unexplained {
        lines.labelled("-", "\(place(error.location)): \(error.message)", indent: 4, labelWidth: 2)
      }
    }
    lines.gap()
    for remark in report.remarks { lines.paragraph("Note: \(remark)", indent: 0, ink: .yellow) }
    if let verification = report.verification { lines.paragraph(agreement(verification, report), indent: 0) }
    lines.line(style.paint(TerminalText.escape(summary(of: report)), report.isSafe ? .boldGreen : .boldRed))
    return lines.text
  }

  private static func write(_ hit: UpgradeReport.Hit, to lines: inout TextLines) {
    lines.gap()
    lines.paragraph(place(hit.location), indent: 4, ink: .bold)
    if !hit.line.isEmpty { lines.listed("|", TerminalText.escape(hit.line), indent: 6, ink: .faint) }
    lines.labelled("why", "\(hit.finding.message) Here \(hit.reason).", indent: 6)
    if let instead = hit.instead { lines.labelled("now", instead, indent: 6) }
    lines.labelled("rule", hit.finding.rule, indent: 6)
    for error in hit.errors { lines.labelled("error", "\(place(error.location)): \(error.message)", indent: 6) }
  }

  /// A binary has no lines.
  static func place(_ location: SourceLocation) -> String {
    location.line == 0 ? location.file : "\(location.file):\(location.line):\(location.column)"
  }

  static func agreement(_ verification: UpgradeReport.Verification, _ report: UpgradeReport) -> String {
    if verification.errors == 0 {
      let affected = report.count(.affected)
      return affected == 0
        ? "Verified: the client's sources compile with the new version."
        : "The client's sources compile with the new version, although \(affected) places were called affected."
    }
    let explained = verification.errors - verification.unexplained.count
    return "The compiler finds \(verification.errors) \(verification.errors == 1 ? "error" : "errors") with the new version: "
      + "\(explained) explained, \(verification.unexplained.count) not; "
      + "\(verification.unconfirmed) of \(report.count(.affected)) affected places without an error of their own."
  }

  /// - Parameter client: What to call the client; by its name when nil.
  package static func summary(of report: UpgradeReport, client: String? = nil) -> String {
    let counts = UpgradeReport.Certainty.allCases.compactMap { certainty -> String? in
      let count = report.count(certainty)
      return count == 0 ? nil : "\(count) \(count == 1 ? "place" : "places") \(certainty.inWords)"
    }
    let unused = "\(report.unused) \(report.unused == 1 ? "break" : "breaks") not used"
    if counts.isEmpty, report.isSafe { return "Safe: \(unused) by \(client ?? report.client)." }
    return "\((counts + [unused]).joined(separator: ", "))\(report.isSafe ? ": safe as far as is known" : "")."
  }
}

extension UpgradeReport {
  package var isSafe: Bool { count(.affected) + count(.silent) == 0 && (verification?.errors ?? 0) == 0 }
}

extension UpgradeReport.Certainty {
  var title: String {
    switch self {
    case .affected: "Affected"
    case .silent: "Silent"
    case .possible: "May be affected"
    }
  }

  var inWords: String {
    switch self {
    case .affected: "affected"
    case .silent: "silently changed"
    case .possible: "may be affected"
    }
  }

  var explanation: String {
    switch self {
    case .affected: "this stops compiling or running"
    case .silent: "this compiles, and is no longer called"
    case .possible: "look at these"
    }
  }

  var ink: TextStyle.Ink {
    switch self {
    case .affected: .boldRed
    case .silent: .red
    case .possible: .yellow
    }
  }
}
