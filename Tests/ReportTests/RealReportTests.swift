@testable import APIDiff
import Foundation
import TestSupport
import Testing

/// What apidiff found between real releases, in every format, as people reviewed it. The JSON report
/// is the input; the rest is made from it. `RECORD_SNAPSHOTS=1` rewrites the rest.
@Suite struct RealReportTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    var folder: String
    var labels = ReportLabels()
    var testDescription: String { folder }
  }

  static let pairs = [
    // https://github.com/jpsim/Yams, 5.0.1 and 6.2.2.
    Pair(folder: "yams", labels: ReportLabels(
      links: SourceLinks(old: "https://github.com/jpsim/Yams/blob/5.0.1", new: "https://github.com/jpsim/Yams/blob/6.2.2"))),
    // https://github.com/swiftlang/swift-syntax, 602.0.0 and 603.0.1, the module SwiftSyntax.
    Pair(folder: "syntax"),
    // Debian's liblua5.1-0-dev and liblua5.4-dev.
    Pair(folder: "lua", labels: ReportLabels(old: "5.1", new: "5.4")),
  ]

  @Test(arguments: pairs)
  func everyFormat(_ pair: Pair) throws {
    let folder = "Tests/Fixtures/Reports/Real/\(pair.folder)"
    let json = try Repository.text(of: "\(folder)/report.json")
    let report = try JSONReportReader.report(from: Array(json.utf8))
    #expect(JSONReport.text(of: report) == json)
    let outputs = [
      ("report.txt", TextReport.text(of: report, style: TextStyle(), sides: (pair.labels.old, pair.labels.new))),
      ("report.md", MarkdownReport.text(of: report, labels: pair.labels)),
      ("report.sarif", SARIFReport.text(of: report)), ("report.xml", JUnitReport.text(of: report)),
      ("report.github.txt", GitHubReport.text(of: report)), ("report.gitlab.json", GitLabReport.text(of: report)),
      ("report.html", HTMLReport.text(of: report, labels: pair.labels)),
    ]
    for (name, text) in outputs {
      let path = "\(Repository.root)/\(folder)/\(name)"
      if Repository.isRecording { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
      // Not `==` inside: a difference of a whole page is no message.
      let isSame = try Repository.text(of: "\(folder)/\(name)") == text
      #expect(isSame, "\(folder)/\(name) differs: RECORD_SNAPSHOTS=1 swift test --filter RealReportTests, then git diff")
    }
  }
}
