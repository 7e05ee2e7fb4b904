import APIModel

/// What the formats that list places say of each.
struct UpgradePlaces {
  struct Entry {
    var hit: UpgradeReport.Hit
    /// Of the break, the file and the line's text: it stays when lines move.
    var fingerprint: String
    /// Counted from 1 among the entries with the same fingerprint.
    var occurrence: Int

    /// An address on a page.
    var anchor: String { occurrence == 1 ? "p-\(fingerprint)" : "p-\(fingerprint)-\(occurrence)" }
  }

  let entries: [Entry]
  let unexplained: [UpgradeReport.CompilerError]

  init(_ report: UpgradeReport) {
    var seen: [String: Int] = [:]
    entries = report.hits.map { hit in
      let fingerprint = Fingerprint.of([hit.finding.fingerprint, hit.location.file, hit.line])
      seen[fingerprint, default: 0] += 1
      return Entry(hit: hit, fingerprint: fingerprint, occurrence: seen[fingerprint] ?? 1)
    }
    unexplained = report.verification?.unexplained ?? []
  }

  /// What happened, why here, what the library has now, what the compiler says.
  static func text(of hit: UpgradeReport.Hit) -> String {
    var text = "\(hit.finding.message) Here \(hit.reason)."
    if let instead = hit.instead { text += " Now: '\(instead)'." }
    for error in hit.errors { text += " The compiler says: \(error.message)" }
    return text
  }

  /// A service wants a path below the repository's root; a binary client's name is one too.
  static func place(of location: SourceLocation) -> SourceLocation {
    ReportPlaces.isInside(location.file) ? location : SourceLocation(file: "Package.swift", line: 1, column: 1)
  }
}
