import APIModel

/// The places of an upgrade as SARIF 2.1.0, for code scanning in the client's repository.
package enum UpgradeSARIF {
  /// What an error that no break explains goes by.
  static let unexplainedRule = "upgrade-error-unexplained"

  package static func text(of report: UpgradeReport) -> String {
    let places = UpgradePlaces(report)
    var log = SARIFLog(results: places.entries.map { result(of: $0, report) } + places.unexplained.map(result))
    log.notes = report.remarks + [UpgradeText.summary(of: report)]
    if let verification = report.verification { log.notes.append(UpgradeText.agreement(verification, report)) }
    return log.text
  }

  private static func result(of entry: UpgradePlaces.Entry, _ report: UpgradeReport) -> SARIFLog.Result {
    let hit = entry.hit
    var result = SARIFLog.Result(
      rule: hit.finding.rule, ruleSummary: "The library's file no longer has what the program needs.",
      level: hit.certainty == .possible ? .warning : .error, message: UpgradePlaces.text(of: hit),
      place: UpgradePlaces.place(of: hit.location), fingerprint: entry.fingerprint)
    // The compiler counts bytes and SARIF UTF-16 units: the same where there is only ASCII.
    if !hit.line.isEmpty, hit.line.utf8.allSatisfy({ $0 < 0x80 }), hit.location.column > 0 { result.column = hit.location.column }
    result.occurrence = entry.occurrence
    result.symbol = ("\(hit.module).\(hit.finding.symbol.path)", hit.finding.symbol.kind?.rawValue ?? "symbol")
    result.properties = [
      ("certainty", hit.certainty.rawValue), ("library", report.library), ("oldVersion", report.oldVersion),
      ("newVersion", report.newVersion), ("module", hit.module), ("line", hit.line), ("reason", hit.reason),
      ("instead", hit.instead),
    ]
    return result
  }

  private static func result(of error: UpgradeReport.CompilerError) -> SARIFLog.Result {
    SARIFLog.Result(
      rule: unexplainedRule, ruleSummary: "The compiler refuses the line with the new version, and no known break explains it.",
      level: .error, message: error.message, place: UpgradePlaces.place(of: error.location),
      fingerprint: Fingerprint.of([unexplainedRule, error.location.file, error.message]))
  }
}
