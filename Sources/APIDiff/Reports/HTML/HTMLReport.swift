import APIModel

/// The report as one page that needs nothing else: no network, no other file. It is complete
/// without its script, which only filters.
package enum HTMLReport {
  package static func text(of report: Report, labels: ReportLabels = ReportLabels()) -> String {
    let summary = ReportSummary(report)
    let title = XMLText.escape(ClippedText.clip(summary.verdictText(labels), to: 300))
    let policy = """
      default-src 'none'; style-src 'sha256-\(SHA256.base64(of: HTMLStyle.text))'; \
      script-src 'sha256-\(SHA256.base64(of: HTMLScript.text))'; base-uri 'none'; form-action 'none'
      """
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title) · apidiff</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>
      <a class="skip" href="#changes">Skip to the changes</a>
      <header>
      <h1>\(title)</h1>
      <p class="advice">\(XMLText.escape(summary.advice))</p>
      \(summary.proofText.map { "<p>\(XMLText.escape($0))</p>\n" } ?? "")\(counts(summary))</header>
      \(remarks(report.remarks))\(HTMLFilters.text(of: report))<main id="changes" tabindex="-1">
      \(report.modules.enumerated().map { module($1, number: $0, labels) }.joined())</main>
      <footer>
      <p>Made by apidiff \(XMLText.escape(ToolVersion.current)). A rule in full: <code>apidiff explain RULE</code>.</p>
      </footer>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
  }

  private static func counts(_ summary: ReportSummary) -> String {
    let items = Severity.allCases.compactMap { severity in
      summary.counts[severity].map { "<li class=\"\(severity.name)\">\(severity.counted($0))</li>\n" }
    }
    return items.isEmpty ? "" : "<ul class=\"counts\" aria-label=\"Counts\">\n\(items.joined())</ul>\n"
  }

  private static func remarks(_ remarks: [Report.Remark]) -> String {
    let remarks = remarks.filter { $0.verdict != .allowed }
    guard !remarks.isEmpty else { return "" }
    let items = remarks.map { remark in
      let (ink, word) = remark.verdict == .violation ? ("breaking", "Violation") : ("risky", "Advice")
      let place = remark.location.map { " <code>\(XMLText.escape("\($0.file):\($0.line)"))</code>" } ?? ""
      return "<li class=\"\(ink)\"><b>\(word):</b> \(HTMLText.prose(remark.message))\(place) \(HTMLText.prose(remark.fix))</li>\n"
    }
    return "<section aria-label=\"What the policy says\">\n<ul class=\"remarks\">\n\(items.joined())</ul>\n</section>\n"
  }

  private static func module(_ module: Report.Module, number: Int, _ labels: ReportLabels) -> String {
    guard !module.findings.isEmpty else { return "" }
    let advice = VersionAdvice.text(required: module.requiredBump, old: module.oldVersion, new: module.newVersion)
    let groups = Dictionary(grouping: module.findings) { Severity($0.finding) }
    var page = """
      <section aria-labelledby="module-\(number)">
      <h2 id="module-\(number)">\(XMLText.escape(ClippedText.clip(labels.title(of: module), to: 300)))</h2>
      <p>\(XMLText.escape(advice))</p>

      """
    for severity in Severity.allCases {
      guard let findings = groups[severity] else { continue }
      let id = "module-\(number)-\(severity.name)"
      page += """
        <section class="\(severity.name)" aria-labelledby="\(id)">
        <h3 id="\(id)">\(severity.title) (\(findings.count)) <small>\(severity.explanation)</small></h3>

        """
      for judged in findings { page += HTMLFinding.text(of: judged, in: module, labels) }
      page += "</section>\n"
    }
    return page + "</section>\n"
  }
}

extension Severity {
  /// As the page's classes and filters call it.
  var name: String { self == .noted ? "noted" : title.lowercased() }
}
