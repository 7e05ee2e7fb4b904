import APIModel

/// The upgrade report for a pull request or an issue: the answer in the first line, then the places
/// by certainty. It never has more bytes than the service takes: what does not fit is counted.
package enum UpgradeMarkdown {
  package static func text(of report: UpgradeReport, limit: Int = MarkdownReport.limit) -> String {
    var page = BoundedText(limit: limit)
    let title = MarkdownText.prose("\(report.library) \(report.oldVersion) → \(report.newVersion) for \(report.client)", limit: 300)
    page.always("\(report.isSafe ? "✅" : "❌") **\(title)**: \(MarkdownText.prose(UpgradeText.summary(of: report, client: "it")))\n")
    if let verification = report.verification {
      page.always("\n\(MarkdownText.prose(UpgradeText.agreement(verification, report)))\n")
    }
    page.list("\n", report.remarks, { "- ⚠️ \(MarkdownText.prose($0))\n" }, rest: { "- … and \($0) more notes\n" })
    for certainty in UpgradeReport.Certainty.allCases {
      let hits = report.hits.filter { $0.certainty == certainty }
      guard !hits.isEmpty else { continue }
      page.list(
        "\n### \(certainty.title) (\(hits.count)): \(certainty.explanation)\n\n", hits, entry,
        rest: { "- … and \($0) more places\n" })
    }
    let unexplained = report.verification?.unexplained ?? []
    page.list(
      "\n### Errors that no known break explains (\(unexplained.count))\n\n", unexplained,
      { "- \(place($0.location)) \(MarkdownText.prose($0.message))\n" }, rest: { "- … and \($0) more errors\n" })
    return page.text
  }

  private static func entry(_ hit: UpgradeReport.Hit) -> String {
    var text = "- \(place(hit.location))\(hit.line.isEmpty ? "" : " \(MarkdownText.code(hit.line))")\n"
    text += "  - \(MarkdownText.prose(hit.finding.message)) Here \(MarkdownText.prose(hit.reason)).\n"
    if let instead = hit.instead { text += "  - now: \(MarkdownText.code(instead))\n" }
    for error in hit.errors { text += "  - the compiler: \(MarkdownText.prose(error.message))\n" }
    return text + "  - rule: \(MarkdownText.code(hit.finding.rule))\n"
  }

  private static func place(_ location: SourceLocation) -> String {
    MarkdownText.code(UpgradeText.place(location), limit: 300)
  }
}
