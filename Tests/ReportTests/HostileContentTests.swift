@testable import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What comes from other people is shown and does nothing, in every format. Each test draws reports
/// from fixed seeds and reads the outputs back.
@Suite struct HostileContentTests {
  static let seeds = Array(UInt64(1)...120)

  private static func report(_ seed: UInt64) -> Report {
    var random = SeededRandom(seed: seed)
    return HostileReport.report(&random)
  }

  /// No format lets through what commands a terminal or hides text.
  @Test(arguments: seeds)
  func nothingInvisible(seed: UInt64) {
    let report = Self.report(seed)
    let outputs = [
      TextReport.text(of: report, style: TextStyle()), JSONReport.text(of: report), MarkdownReport.text(of: report),
      SARIFReport.text(of: report), JUnitReport.text(of: report), GitHubReport.text(of: report),
      GitLabReport.text(of: report), HTMLReport.text(of: report),
    ]
    for output in outputs {
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || TerminalText.escape(String($0)) == String($0) })
    }
  }

  @Test(arguments: seeds)
  func jsonIsReadBackWhole(seed: UInt64) throws {
    let report = Self.report(seed)
    #expect(try JSONReportReader.report(from: Array(JSONReport.text(of: report).utf8)) == report)
  }

  @Test(arguments: seeds)
  func sarifKeepsEveryMessage(seed: UInt64) throws {
    let report = Self.report(seed)
    let results = try JSONValue(parsing: SARIFReport.text(of: report))["runs"]?.elements.first?["results"]?.elements ?? []
    let messages = results.compactMap { $0["message"]?["text"]?.string }
    let problems = HostileReport.problems(of: report)
    #expect(results.count == problems.count + report.remarks.count)
    for (message, judged) in zip(messages, problems) {
      // Links need an open bracket that no back-slash stands before.
      #expect(message.replacing(/\\./, with: "").contains("[") == false)
      #expect(message.replacing(/\\(.)/) { $0.1 } == TerminalText.escape(ReportPlaces.text(of: judged)))
    }
    for uri in results.compactMap({ $0["locations"]?.elements.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.string }) {
      #expect(uri.wholeMatch(of: /[A-Za-z0-9\/._~%-]+/) != nil && !uri.hasPrefix("/") && !uri.split(separator: "/").contains(".."))
    }
  }

  @Test(arguments: seeds)
  func gitlabKeepsEveryMessage(seed: UInt64) throws {
    let report = Self.report(seed)
    let issues = try JSONValue(parsing: GitLabReport.text(of: report)).elements
    #expect(issues.count == HostileReport.problems(of: report).count + report.remarks.count)
    for (issue, judged) in zip(issues, HostileReport.problems(of: report)) {
      #expect(issue["description"]?.string == TerminalText.escape(ReportPlaces.text(of: judged)))
      #expect(issue["fingerprint"]?.string == judged.finding.fingerprint)
    }
  }

  @Test(arguments: seeds)
  func junitIsWellFormed(seed: UInt64) throws {
    let report = Self.report(seed)
    let reading = XMLReading(JUnitReport.text(of: report))
    #expect(reading.error == nil)
    let failures = HostileReport.problems(of: report).filter { $0.verdict == .violation }.map { TerminalText.escape($0.finding.message) }
    let remarks = report.remarks.filter { $0.verdict == .violation }.map { TerminalText.escape($0.message) }
    let expected = (failures + remarks).map { $0.replacing("\u{FFFF}", with: "\\u{FFFF}") }
    #expect(reading.attributes["failure", default: []].compactMap { $0["message"] } == expected)
    #expect(reading.elements.isSubset(of: ["testsuites", "testsuite", "testcase", "failure", "skipped", "system-out"]))
  }

  @Test(arguments: seeds)
  func annotationsAreOneCommandALine(seed: UInt64) throws {
    let report = Self.report(seed)
    let lines = GitHubReport.text(of: report).split(separator: "\n")
    #expect(lines.count <= 3 * WorkflowAnnotations.shownPerLevel)
    for line in lines {
      let match = try #require(
        line.wholeMatch(of: /::(?:error|warning|notice) (?:file=[^:,]*,line=\d+,)?title=[^:,]*::(.*)/), "\(line)")
      #expect(match.1.replacing("%25", with: "").contains("%") == false)
    }
    // A violation's message, decoded as the runner does it.
    let wanted = HostileReport.problems(of: report).first { $0.verdict == .violation }.map { TerminalText.escape(ReportPlaces.text(of: $0)) }
    let first = lines.first { $0.hasPrefix("::error") }?.firstMatch(of: /::error [^:]*::(.*)/)
    if let wanted, let first { #expect(first.1.replacing("%25", with: "%") == wanted) }
  }

  /// A log line that begins with a command to the runner, in the text that people read.
  @Test(arguments: seeds)
  func textCommandsNoRunner(seed: UInt64) {
    for width in [40, 80] {
      for line in TextReport.text(of: Self.report(seed), style: TextStyle(width: width)).split(separator: "\n") {
        #expect(!line.drop { $0 == " " }.hasPrefix("::") && !line.contains("##[") && !line.contains("##vso["))
      }
    }
  }

  // MARK: Markdown

  @Test(arguments: seeds)
  func proseShowsWhatItSays(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let text = HostileReport.text(&random)
      for inTable in [false, true] {
        let markdown = MarkdownText.prose(text, inTable: inTable)
        let written = inTable ? MarkdownReading.cells("|x\(markdown)x|").first.map { String($0.dropFirst().dropLast()) } ?? "" : markdown
        let inline = MarkdownReading.inline(written)
        #expect(inline.shown == TerminalText.escape(text), "\(markdown)")
        expectInert(inline)
      }
    }
  }

  @Test(arguments: seeds)
  func codeShowsWhatItSays(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let text = HostileReport.text(&random)
      let cell = MarkdownReading.cells("|x\(MarkdownText.code(text, inTable: true))x|").first.map { String($0.dropFirst().dropLast()) }
      for markdown in [MarkdownText.code(text), cell ?? ""] {
        let inline = MarkdownReading.inline(markdown)
        #expect(inline.shown == "'\(TerminalText.escape(text))'", "\(markdown)")
        #expect(inline.outsideCode == " ")
      }
    }
  }

  @Test(arguments: seeds)
  func theWholeCommentIsInert(seed: UInt64) throws {
    let report = Self.report(seed)
    let text = MarkdownReport.text(of: report, labels: ReportLabels(old: "<old>@x", new: "|new"))
    let lines = try #require(MarkdownReading.linesOutsideOfBlocks(text))
    let own = /<\/?(?:details|summary|sub|code|br)>/
    for line in lines {
      // Not by nothing: two runs of back-ticks in a code span must not become one.
      expectInert(MarkdownReading.inline(line.replacing(own, with: "·")))
      if line.hasPrefix("|") {
        // Three columns, or two: a name never adds one.
        #expect([2, 3].contains(MarkdownReading.cells(line).count), "\(line)")
      }
    }
  }

  private func expectInert(_ inline: MarkdownReading.Inline, _ location: Testing.SourceLocation = #_sourceLocation) {
    let (markup, text) = (inline.outsideCode, inline.rendered)
    #expect(markup.firstMatch(of: /[<`\[\]]/) == nil, "\(markup)", sourceLocation: location)
    #expect(text.firstMatch(of: /[@#!%~$&][A-Za-z0-9]/) == nil, "\(text)", sourceLocation: location)
    #expect(text.firstMatch(of: /:\/\/|(?i:www)\.|GH-[0-9]/) == nil, "\(text)", sourceLocation: location)
  }

  // MARK: HTML

  @Test(arguments: seeds)
  func thePageHasOurElementsAlone(seed: UInt64) throws {
    let report = Self.report(seed)
    let page = HTMLReport.text(of: report, labels: ReportLabels(old: "\"<b>", new: "'</main>"))
    let reading = HTMLReading(page)
    #expect(reading.problems == [])
    let wanted = report.modules.flatMap { module in
      Severity.allCases.flatMap { severity in module.findings.filter { Severity($0.finding) == severity } }
    }
    let titles = wanted.map { TerminalText.escape($0.finding.message).replacing("\u{FFFF}", with: "\\u{FFFF}") + "#" }
    #expect(reading.texts["h4", default: []] == titles)
    #expect(reading.scripts == [HTMLScript.text])
  }
}
