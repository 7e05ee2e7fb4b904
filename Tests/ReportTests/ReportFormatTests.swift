@testable import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

/// Every format of one report, against files in `Tests/Fixtures/Reports`. `RECORD_SNAPSHOTS=1`
/// rewrites them.
@Suite struct ReportFormatTests {
  static let labels = ReportLabels(
    links: SourceLinks(old: "https://example.org/o/r/blob/old", new: "https://example.org/o/r/blob/new"))

  private func expect(_ text: String, is name: String) throws {
    let path = "\(Repository.root)/Tests/Fixtures/Reports/\(name)"
    if Repository.isRecording { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
    #expect(try text == String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func everyFormat() throws {
    let report = CannedReport.report
    try expect(MarkdownReport.text(of: report, labels: Self.labels), is: "report.md")
    try expect(SARIFReport.text(of: report), is: "report.sarif")
    try expect(JUnitReport.text(of: report), is: "report.xml")
    try expect(GitHubReport.text(of: report), is: "report.github.txt")
    try expect(GitLabReport.text(of: report), is: "report.gitlab.json")
    try expect(HTMLReport.text(of: report, labels: Self.labels), is: "report.html")
  }

  // MARK: SARIF

  @Test func sarifNamesItsRulesAndPlaces() throws {
    var report = CannedReport.report
    report.modules[0].findings[0].verdict = .waived
    report.modules[0].findings[0].reason = "agreed with all clients"
    let run = try #require(try JSONValue(parsing: SARIFReport.text(of: report))["runs"]?.elements.first)
    let rules = run["tool"]?["driver"]?["rules"]?.elements.compactMap { $0["id"]?.string } ?? []
    let results = run["results"]?.elements ?? []
    #expect(results.count == HostileReport.problems(of: report).count + report.remarks.filter { $0.verdict != .allowed }.count)
    for result in results {
      guard case .number(let index)? = result["ruleIndex"] else {
        Issue.record("no ruleIndex in \(result)")
        continue
      }
      #expect(result["ruleId"]?.string == rules[Int(index)])
      let artifact = result["locations"]?.elements.first?["physicalLocation"]?["artifactLocation"]
      #expect(artifact?["uriBaseId"]?.string == "%SRCROOT%")
      #expect(artifact?["uri"]?.string?.hasPrefix("/") == false)
      #expect(result["partialFingerprints"]?["apidiff/v1"]?.string?.count == 12)
    }
    let suppressed = results.filter { $0["suppressions"] != nil }
    #expect(suppressed.count == 1)
    #expect(suppressed.first?["suppressions"]?.elements.first?["justification"]?.string == "agreed with all clients")
    #expect(suppressed.first?["level"]?.string == "error")
  }

  @Test func sarifExplainsTheRulesThatExist() throws {
    let run = try JSONValue(parsing: SARIFReport.text(of: CannedReport.report))["runs"]?.elements.first
    let rule = run?["tool"]?["driver"]?["rules"]?.elements.first { $0["id"]?.string == "swift-setter-removed" }
    let wanted = try #require(RuleRegistry.rule(id: "swift-setter-removed"))
    #expect(rule?["shortDescription"]?["text"]?.string == wanted.summary)
    #expect(rule?["help"]?["markdown"]?.string == RulePage.markdown(of: wanted))
  }

  // MARK: Proof

  /// Whoever reads one line of a list sees whether it is proven.
  @Test func listsSayWhatIsProven() throws {
    let report = CannedReport.report
    let outputs = [
      SARIFReport.text(of: report), GitHubReport.text(of: report), GitLabReport.text(of: report),
    ]
    for output in outputs {
      #expect(output.contains("(Proof by compiling: proven.)") && output.contains("(Proof by compiling: refuted.)"))
    }
    let results = try JSONValue(parsing: outputs[0])["runs"]?.elements.first?["results"]?.elements ?? []
    #expect(results.compactMap { $0["properties"]?["proof"]?.string } == ["proven", "refuted", "not-provable"])
    #expect(JUnitReport.text(of: report).contains("proof: proven: with the new version"))
    let (markdown, page) = (MarkdownReport.text(of: report), HTMLReport.text(of: report))
    for output in [markdown, page] {
      #expect(output.contains("Proof by compiling: 1 proven, 1 refuted, 1 not provable."))
      #expect(output.contains("value.name = value.name"))
    }
  }

  // MARK: Markdown

  @Test func markdownLinksFilesAndLines() {
    let text = MarkdownReport.text(of: CannedReport.report, labels: Self.labels)
    #expect(text.contains("[`Greeter/Greeting.swift:12`]") || text.contains("[`Greeting.swift:12`](https://example.org/o/r/blob/new/Sources/Greeter/Greeting.swift#L12)"))
  }

  @Test(arguments: [("../x", nil), ("/etc/passwd", nil), ("a//b", nil), ("a b)<c", "https://e.org/a%20b%29%3Cc#L3")] as [(String, String?)])
  func linksStayBelowTheirAddress(file: String, link: String?) {
    let links = SourceLinks(old: nil, new: "https://e.org/")
    #expect(links.link(to: SourceLocation(file: file, line: 3, column: 1), isNew: true) == link)
    #expect(SourceLinks(old: nil, new: "javascript:x").link(to: SourceLocation(file: "a", line: 1, column: 1), isNew: true) == nil)
  }

  /// However much there is to say, it is cut where whole entries end, and what is missing is counted.
  @Test(arguments: [3_000, 10_000, 65_000])
  func markdownIsCutWithAnHonestCount(limit: Int) throws {
    var report = CannedReport.report
    let breaking = report.modules[0].findings[0]
    report.modules[0].findings = (0..<3000).map { number in
      var copy = breaking
      copy.finding.message = "Property 'name\(number)' cannot be set any more."
      return copy
    }
    let text = MarkdownReport.text(of: report, limit: limit)
    #expect(text.utf8.count <= limit)
    let rows = text.components(separatedBy: "\n").filter { $0.hasPrefix("| Property ") }.count
    let rest = text.firstMatch(of: /\| … and (\d+) more breaking changes/).flatMap { Int($0.1) }
    #expect(rows + (rest ?? 0) == 3000)
    #expect(text.hasPrefix("❌ **3000 breaking changes"))
    #expect(text.matches(of: /<details>/).count == text.matches(of: /<\/details>/).count)
  }

  @Test func oneNameCannotFillTheComment() {
    var report = CannedReport.report
    for index in report.modules[0].findings.indices {
      report.modules[0].findings[index].finding.message = String(repeating: "a\u{301}`@x<", count: 100_000)
      report.modules[0].findings[index].finding.symbol.path = String(repeating: "`", count: 100_000)
      report.modules[0].findings[index].finding.new?.declaration = String(repeating: "`", count: 100_000)
    }
    let text = MarkdownReport.text(of: report)
    #expect(text.utf8.count <= MarkdownReport.limit)
    #expect(text.contains("more characters"))
  }

  // MARK: JUnit, annotations

  @Test func junitCountsItsCases() throws {
    let text = JUnitReport.text(of: CannedReport.report)
    let failures = CannedReport.report.modules[0].findings.filter { $0.verdict == .violation }.count
    #expect(text.contains("<testsuite name=\"Greeter\" tests=\"\(HostileReport.problems(of: CannedReport.report).count)\" failures=\"\(failures)\""))
    #expect(text.contains("<testcase classname=\"Quiet\" name=\"no breaking change\" time=\"0\"/>"))
  }

  @Test func githubShowsTenOfALevel() {
    var report = CannedReport.report
    report.remarks = []
    report.modules[0].findings = Array(repeating: report.modules[0].findings[0], count: 25)
    let lines = GitHubReport.text(of: report).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.last?.contains("16 more are in the report") == true)
  }

  // MARK: HTML

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (String(repeating: "a", count: 200), "wqkI2Y9d+Yet5BtfziEwZ++8wh7yJAISpB5UtefCiuU="),
  ])
  func digest(text: String, digest: String) {
    #expect(SHA256.base64(of: text) == digest)
  }

  @Test func thePageNeedsNothingElse() {
    let page = HTMLReport.text(of: CannedReport.report)
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("src=\"") && !page.contains("<link") && !page.contains("@import") && !page.contains("url("))
    #expect(page.contains("script-src 'sha256-\(SHA256.base64(of: HTMLScript.text))'"))
    for judged in CannedReport.report.modules[0].findings {
      #expect(page.contains("id=\"f-\(judged.finding.fingerprint)\""))
    }
  }
}
