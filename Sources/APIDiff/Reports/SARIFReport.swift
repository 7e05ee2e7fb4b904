import APIModel

/// Problems as SARIF 2.1.0 (OASIS), for GitHub code scanning and other collectors.
///
/// Additions and deprecations that the policy allows are no problems: the JSON report has them.
/// Columns are left out, because SARIF counts them in other units than compilers do.
package enum SARIFReport {
  package static func text(of report: Report) -> String {
    let findings = report.modules.flatMap { module in
      module.findings.filter(\.isProblem).map { result(of: $0, in: module) }
    }
    return SARIFLog(results: findings + report.remarks.filter { $0.verdict != .allowed }.map(result)).text
  }

  private static func result(of judged: Report.JudgedFinding, in module: Report.Module) -> SARIFLog.Result {
    let finding = judged.finding
    var result = SARIFLog.Result(
      rule: finding.rule, ruleSummary: finding.rule, level: level(of: judged.verdict, finding.impact),
      message: ReportPlaces.text(of: judged), place: ReportPlaces.place(of: judged, in: module),
      fingerprint: finding.fingerprint)
    result.symbol = ("\(module.name).\(finding.symbol.path)", finding.symbol.kind?.rawValue ?? "module")
    if judged.verdict == .waived { result.suppression = judged.reason }
    result.properties = [
      ("module", module.name), ("verdict", judged.verdict.rawValue), ("reason", judged.reason),
      ("old", finding.old?.declaration), ("new", finding.new?.declaration),
      ("source", finding.impact.source.rawValue), ("binary", finding.impact.binary.rawValue),
      ("proof", judged.proof?.outcome.rawValue), ("proofReason", judged.proof?.reason), ("witness", judged.proof?.witness),
    ]
    return result
  }

  private static func result(of remark: Report.Remark) -> SARIFLog.Result {
    var result = SARIFLog.Result(
      rule: remark.id, ruleSummary: "The compatibility policy: \(remark.id.replacing("-", with: " ")).",
      level: level(of: remark.verdict, .none), message: "\(remark.message) \(remark.fix)",
      place: ReportPlaces.place(of: remark),
      fingerprint: Fingerprint.of([remark.id, remark.module ?? "", remark.message]))
    if remark.verdict == .waived { result.suppression = remark.message }
    return result
  }

  /// A waived finding keeps the level that it would have without its suppression.
  private static func level(of verdict: Verdict, _ impact: Impact) -> SARIFLog.Level {
    switch verdict {
    case .violation: .error
    case .advice: .warning
    case .waived: SARIFLog.Level(impact)
    case .allowed: .note
    }
  }
}
