import APIModel

/// The upgrade report for a pull request or an issue. Everything that comes from sources stands in
/// code spans, in which nothing is a mention, a link or HTML.
package enum UpgradeMarkdown {
  package static func text(of report: UpgradeReport) -> String {
    var text = "## \(code(report.library)) \(code(report.oldVersion)) → \(code(report.newVersion)) for \(code(report.client))\n\n"
    text += "\(UpgradeText.summary(of: report).replacing(report.client, with: "the client"))\n"
    for certainty in UpgradeReport.Certainty.allCases {
      let hits = report.hits.filter { $0.certainty == certainty }
      guard !hits.isEmpty else { continue }
      text += "\n### \(certainty.title) (\(hits.count))\n\n"
      for hit in hits {
        text += "- \(code(UpgradeText.place(hit.location))) \(code(hit.line))\n"
        text += "  \(code(hit.finding.symbol.path)): \(code(hit.reason)) (\(code(hit.finding.rule)))\n"
        if let instead = hit.instead { text += "  now: \(code(instead))\n" }
        for error in hit.errors { text += "  error: \(code(error.message))\n" }
      }
    }
    if let verification = report.verification {
      text += "\n\(UpgradeText.agreement(verification, report))\n"
      for error in verification.unexplained {
        text += "- unexplained: \(code(UpgradeText.place(error.location))) \(code(error.message))\n"
      }
    }
    for remark in report.remarks { text += "\n> \(code(remark))\n" }
    return text
  }

  /// A code span whose fence is longer than any run of backticks inside.
  private static func code(_ content: String) -> String {
    let content = TerminalText.escape(content)
    if content.isEmpty { return "" }
    let longest = content.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest > 0 ? "\(fence) \(content) \(fence)" : "\(fence)\(content)\(fence)"
  }
}
