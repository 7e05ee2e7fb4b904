import APIModel

/// The report as a page: by module and severity, old and new declaration side by side.
package enum HTMLReport {
  package static func text(of report: Report, labels: ReportLabels = ReportLabels()) -> String {
    let summary = ReportSummary(report)
    let counts = Severity.allCases.compactMap { severity in
      summary.counts[severity].map { (severity.name, severity.counted($0)) }
    }
    var page = HTMLPage(
      title: summary.verdictText(labels), entries: "changes",
      main: report.modules.enumerated().map { module($1, number: $0, labels) }.joined())
    page.header = "<p class=\"advice\">\(XMLText.escape(summary.advice))</p>\n"
    if let proof = summary.proofText { page.header += "<p>\(XMLText.escape(proof))</p>\n" }
    page.header += HTMLPage.counts(counts)
    page.beforeMain = remarks(report.remarks) + filters(of: report).text
    return page.text
  }

  private static func remarks(_ remarks: [Report.Remark]) -> String {
    let items = remarks.filter { $0.verdict != .allowed }.map { remark in
      let (ink, word) = remark.verdict == .violation ? ("breaking", "Violation") : ("risky", "Advice")
      let place = remark.location.map { " <code>\(XMLText.escape("\($0.file):\($0.line)"))</code>" } ?? ""
      return (ink, "<b>\(word):</b> \(HTMLText.prose(remark.message))\(place) \(HTMLText.prose(remark.fix))")
    }
    return HTMLPage.remarks("What the policy says", items)
  }

  private static func filters(of report: Report) -> HTMLFilters {
    let findings = report.modules.flatMap(\.findings)
    let present = Set(findings.map { Severity($0.finding) })
    return HTMLFilters(
      entries: "changes", legend: "Severity",
      boxes: Severity.allCases.filter(present.contains).map { ($0.name, $0.title) },
      modules: report.modules.filter { !$0.findings.isEmpty }.map(\.name),
      rules: Set(findings.map(\.finding.rule)).sorted())
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
