import APIModel

/// The report for pull requests: the verdict in the first line, a table of what breaks, the rest
/// folded. The same report gives the same bytes, and never more of them than the service takes:
/// what does not fit is counted.
package enum MarkdownReport {
  /// GitHub refuses comments of more than 65,536 characters. Bytes are counted here, of which
  /// there are never fewer.
  package static let limit = 65_000

  package static func text(of report: Report, labels: ReportLabels = ReportLabels(), limit: Int = limit) -> String {
    let summary = ReportSummary(report)
    var page = BoundedText(limit: limit)
    page.always(headline(summary, labels) + "\n")
    if let proof = summary.proofText { page.always("\n\(proof)\n") }
    writeRemarks(report.remarks, to: &page)
    writeBreaking(summary, labels, to: &page)
    writeRisky(report, labels, to: &page)
    writeDetails(summary, to: &page)
    writeWaived(report, to: &page)
    writeShort(.deprecated, report, to: &page)
    writeShort(.added, report, to: &page)
    writeShort(.noted, report, to: &page)
    if !summary.counts.isEmpty {
      page.always("\n<sub>A rule in full: <code>apidiff explain RULE</code></sub>\n")
    }
    return page.text
  }

  /// `❌ **4 breaking changes in Yams 5.0.1 → 6.2.2**: `a`, `b` and 2 more. Needs a major version …`
  private static func headline(_ summary: ReportSummary, _ labels: ReportLabels) -> String {
    let sign =
      switch summary.outcome {
      case .broken: "❌"
      case .tolerated: "⚠️"
      case .compatible, .unchanged: "✅"
      }
    let verdict = "\(sign) **\(MarkdownText.prose(summary.verdictText(labels), limit: 200))**"
    let names = names(of: summary.breaking)
    return verdict + (names.isEmpty ? "." : ": \(names).") + " " + MarkdownText.prose(summary.advice)
  }

  private static func names(of findings: [Report.JudgedFinding]) -> String {
    var names: [String] = []
    for name in findings.map(\.finding.symbol.path) where !names.contains(name) { names.append(name) }
    let shown = names.prefix(3).map { MarkdownText.code($0, limit: 100) }
    let rest = names.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func writeRemarks(_ remarks: [Report.Remark], to page: inout BoundedText) {
    let remarks = remarks.filter { $0.verdict != .allowed }
    guard !remarks.isEmpty else { return }
    page.list("\n", remarks, { remark in
      let sign = remark.verdict == .violation ? "❌" : "⚠️"
      let place = remark.location.map { " (\(MarkdownText.code("\($0.file):\($0.line)", limit: 200)))" } ?? ""
      return "- \(sign) \(MarkdownText.prose(remark.message))\(place) \(MarkdownText.prose(remark.fix))\n"
    }, rest: { "- … and \($0) more remarks\n" })
  }

  private static func writeBreaking(_ summary: ReportSummary, _ labels: ReportLabels, to page: inout BoundedText) {
    guard !summary.breaking.isEmpty else { return }
    page.list(
      "\n| What breaks clients | Where | What to do |\n|---|---|---|\n", summary.breaking,
      { row($0, labels) }, rest: { "| … and \($0) more breaking changes | | |\n" })
  }

  private static func row(_ judged: Report.JudgedFinding, _ labels: ReportLabels) -> String {
    let finding = judged.finding
    var what = MarkdownText.prose(finding.message, inTable: true, limit: 800)
    if let scope = scope(of: finding.impact) { what += " *(\(scope))*" }
    if judged.verdict != .violation { what += "<br>**\(judged.verdict.rawValue)**: \(MarkdownText.prose(judged.reason, inTable: true))" }
    if let proof = judged.proof { what += "<br>*\(ProofText.state(proof))*" }
    if judged.isIntroduced == false { what += "<br>*not from this change*" }
    return "| \(what) | \(place(of: judged, labels)) | \(MarkdownText.prose(finding.fix, inTable: true, limit: 800)) |\n"
  }

  /// What is less than every client: one dimension, or one language mode.
  private static func scope(of impact: Impact) -> String? {
    if impact.onlyInSwift6 { return "Swift 6 mode alone" }
    if impact.source != .breaking { return "compiled clients" }
    return nil
  }

  private static func place(of judged: Report.JudgedFinding, _ labels: ReportLabels) -> String {
    guard let location = judged.location else { return "" }
    let name = location.file.split(separator: "/").last.map(String.init) ?? location.file
    let shown = MarkdownText.code("\(name):\(location.line)", inTable: true, limit: 80)
    let link = labels.links.link(to: location, isNew: !judged.isGone && judged.finding.new?.location != nil)
    let place = link.map { MarkdownText.link(shown, to: $0) } ?? MarkdownText.code("\(location.file):\(location.line)", inTable: true, limit: 200)
    return judged.isGone ? "\(place) (old)" : place
  }

  private static func writeRisky(_ report: Report, _ labels: ReportLabels, to page: inout BoundedText) {
    let findings = findings(.risky, in: report)
    guard !findings.isEmpty else { return }
    page.folded(Severity.risky.counted(findings.count) + ": only unusual clients notice") { page in
      page.list(
        "| Change | Where |\n|---|---|\n", findings,
        { "| \(MarkdownText.prose($0.finding.message, inTable: true, limit: 800)) | \(place(of: $0, labels)) |\n" },
        rest: { "| … and \($0) more risky changes | |\n" })
    }
  }

  /// Old and new declaration of what breaks.
  private static func writeDetails(_ summary: ReportSummary, to page: inout BoundedText) {
    let findings = summary.breaking.filter { $0.finding.old != nil || $0.finding.new != nil }
    guard !findings.isEmpty else { return }
    page.folded("Old and new declarations of what breaks") { page in
      page.list("", findings, { judged in
        let finding = judged.finding
        let lines = [finding.old.map { "- \($0.declaration)" }, finding.new.map { "+ \($0.declaration)" }]
        return "\(MarkdownText.code(finding.symbol.path, limit: 200)) · \(MarkdownText.code(finding.rule, limit: 100))\n\n"
          + MarkdownText.block(lines.compactMap { $0 }, language: "diff") + (judged.proof.map(proof) ?? "") + "\n"
      }, rest: { "… and \($0) more declarations\n" })
    }
  }

  /// Why, and the client that shows it.
  private static func proof(_ proof: Proof) -> String {
    var text = "\nProof: \(MarkdownText.prose(ProofText.sentence(proof)))\n"
    if let witness = proof.witness {
      text += "\n" + MarkdownText.block(ProofText.lines(of: witness), language: "")
    }
    return text
  }

  private static func writeWaived(_ report: Report, to page: inout BoundedText) {
    let findings = report.modules.flatMap(\.findings).filter { $0.verdict == .waived && !$0.finding.impact.isBreaking }
    guard !findings.isEmpty else { return }
    page.folded("\(findings.count) waived") { page in
      page.list("", findings, {
        "- \(MarkdownText.prose($0.finding.message)) \(MarkdownText.prose($0.reason))\n"
      }, rest: { "- … and \($0) more\n" })
    }
  }

  /// What is compatible, in short.
  private static func writeShort(_ severity: Severity, _ report: Report, to page: inout BoundedText) {
    let findings = findings(severity, in: report)
    guard !findings.isEmpty else { return }
    page.folded(severity.counted(findings.count)) { page in
      page.list(
        "", findings, atMost: 50, { "- \(short($0.finding, severity))\n" }, rest: { "- … and \($0) more\n" })
    }
  }

  private static func short(_ finding: Finding, _ severity: Severity) -> String {
    guard severity == .added, finding.old == nil, let new = finding.new, !new.declaration.isEmpty else {
      return MarkdownText.prose(finding.message, limit: 800)
    }
    let container = ModuleText.container(of: finding.symbol.path)
    return MarkdownText.code(new.declaration, limit: 300) + (container.isEmpty ? "" : " in \(MarkdownText.code(container, limit: 100))")
  }

  private static func findings(_ severity: Severity, in report: Report) -> [Report.JudgedFinding] {
    report.modules.flatMap(\.findings).filter { Severity($0.finding) == severity }
  }
}
