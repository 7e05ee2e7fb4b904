import APIModel

/// Problems as JUnit XML: a suite a module, a case a breaking or risky change; violations are
/// failures, waived ones skipped. A module without any has one case that passes.
package enum JUnitReport {
  package static func text(of report: Report) -> String {
    var suites = report.modules.map(suite)
    let remarks = report.remarks.filter { $0.verdict != .allowed }
    if !remarks.isEmpty { suites.append(Suite(name: "policy", cases: remarks.map(testCase))) }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    let cases = suites.flatMap(\.cases)
    lines.append("<testsuites name=\"apidiff\"\(counts(of: cases)) time=\"0\">")
    for suite in suites {
      lines.append("  <testsuite name=\"\(attribute(suite.name))\"\(counts(of: suite.cases)) skipped=\"\(count(.skipped, suite.cases))\" time=\"0\">")
      lines += suite.cases.map { text(of: $0) }
      lines.append("  </testsuite>")
    }
    lines.append("</testsuites>")
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Suite {
    var name: String
    var cases: [TestCase]
  }

  private struct TestCase {
    enum Outcome { case passed, failed, skipped }
    var name: String
    var className: String
    var type: String
    var outcome: Outcome
    var message: String
    var details: [String] = []
  }

  private static func suite(of module: Report.Module) -> Suite {
    let problems = module.findings.filter(\.isProblem)
    guard !problems.isEmpty else {
      let passed = TestCase(
        name: "no breaking change", className: module.name, type: "", outcome: .passed, message: "")
      return Suite(name: module.name, cases: [passed])
    }
    return Suite(name: module.name, cases: problems.map { testCase(of: $0, in: module) })
  }

  private static func testCase(of judged: Report.JudgedFinding, in module: Report.Module) -> TestCase {
    let finding = judged.finding
    var details = [finding.old.map { "old: \($0.declaration)" }, finding.new.map { "new: \($0.declaration)" }].compactMap { $0 }
    if let place = judged.location { details.append("at: \(place.file):\(place.line)\(judged.isGone ? " (old)" : "")") }
    details.append("rule: \(finding.rule) (\(finding.fingerprint))")
    if let proof = judged.proof { details.append("proof: \(ProofText.sentence(proof))") }
    if !finding.fix.isEmpty { details.append("fix: \(finding.fix)") }
    return TestCase(
      name: "\(finding.symbol.path) (\(finding.rule), \(finding.fingerprint))", className: module.name,
      type: finding.rule, outcome: outcome(judged.verdict),
      message: judged.verdict == .waived ? "Waived: \(judged.reason)" : finding.message, details: details)
  }

  private static func testCase(of remark: Report.Remark) -> TestCase {
    TestCase(
      name: "\(remark.id): \(remark.message)", className: "policy", type: remark.id,
      outcome: outcome(remark.verdict), message: remark.message, details: remark.fix.isEmpty ? [] : ["fix: \(remark.fix)"])
  }

  private static func outcome(_ verdict: Verdict) -> TestCase.Outcome {
    switch verdict {
    case .violation: .failed
    case .waived: .skipped
    case .advice, .allowed: .passed
    }
  }

  private static func text(of test: TestCase) -> String {
    let head = "    <testcase classname=\"\(attribute(test.className))\" name=\"\(attribute(test.name))\" time=\"0\""
    let message = attribute(test.message)
    switch test.outcome {
    case .passed where test.message.isEmpty: return head + "/>"
    case .passed:
      return "\(head)>\n      <system-out>\(body([test.message] + test.details))</system-out>\n    </testcase>"
    case .skipped: return "\(head)>\n      <skipped message=\"\(message)\"/>\n    </testcase>"
    case .failed:
      return "\(head)>\n      <failure type=\"\(attribute(test.type))\" message=\"\(message)\">\(body(test.details))</failure>\n    </testcase>"
    }
  }

  private static func attribute(_ text: String) -> String { XMLText.escape(ClippedText.clip(text, to: 500)) }

  private static func body(_ lines: [String]) -> String {
    lines.map { XMLText.escape(ClippedText.clip($0, to: 2000)) }.joined(separator: "\n")
  }

  private static func counts(of cases: [TestCase]) -> String {
    " tests=\"\(cases.count)\" failures=\"\(count(.failed, cases))\" errors=\"0\""
  }

  private static func count(_ outcome: TestCase.Outcome, _ cases: [TestCase]) -> Int {
    cases.filter { $0.outcome == outcome }.count
  }
}
