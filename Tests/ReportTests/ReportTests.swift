@testable import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

/// One report in every form, against files in `Tests/Fixtures/Reports`.
/// `RECORD_SNAPSHOTS=1` rewrites them.
@Suite struct ReportTests {
  private func expect(_ text: String, is name: String) throws {
    let path = "\(Repository.root)/Tests/Fixtures/Reports/\(name)"
    if Repository.isRecording { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
    #expect(try text == String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func text() throws {
    let text = TextReport.text(of: CannedReport.report, style: TextStyle(width: 100))
    try expect(text, is: "report.txt")
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) })
  }

  @Test func textInColour() throws {
    try expect(TextReport.text(of: CannedReport.report, style: TextStyle(usesColor: true, width: 100)), is: "report-color.txt")
  }

  @Test func narrowText() throws {
    let text = TextReport.text(of: CannedReport.report, style: TextStyle(width: 60, showsAll: true))
    try expect(text, is: "report-narrow.txt")
  }

  /// Words that are longer than a line are the only reason for a longer one, but for the summary.
  @Test(arguments: [40, 60, 80, 100])
  func widthIsRespected(width: Int) {
    let text = TextReport.text(of: CannedReport.report, style: TextStyle(width: width))
    for line in text.split(separator: "\n").dropLast() where TerminalText.width(of: line) > width {
      let words = line.split(separator: " ")
      #expect(words.contains { $0.count > width / 3 }, "\(line)")
    }
  }

  @Test func json() throws {
    let text = JSONReport.text(of: CannedReport.report)
    try expect(text, is: "report.json")
    let value = try JSONValue(parsing: text)
    let schema = try JSONSchema(parsing: try Repository.text(of: "Documentation/Report.schema.json"))
    #expect(schema.problems(of: value) == [])
  }

  @Test func theSchemaRefusesOtherReports() throws {
    let schema = try JSONSchema(parsing: try Repository.text(of: "Documentation/Report.schema.json"))
    let text = JSONReport.text(of: CannedReport.report)
    for (part, other) in [
      ("\"schema\":1", "\"schema\":2"), ("\"verdict\":\"violation\"", "\"verdict\":\"bad\""),
      ("\"requiredBump\"", "\"bump\""), ("\"line\":10", "\"line\":\"10\""), ("\"onlyInSwift6\":false", "\"onlyInSwift6\":0"),
    ] {
      #expect(schema.problems(of: try JSONValue(parsing: text.replacing(part, with: other, maxReplacements: 1))) != [], "\(other)")
    }
  }

  @Test func kindsOfTheSchemaAreTheModels() throws {
    let root = try JSONValue(parsing: try Repository.text(of: "Documentation/Report.schema.json"))
    let symbol = root["$defs"]?["finding"]?["properties"]?["symbol"]?["properties"]?["kind"]?["oneOf"]
    let kinds = symbol?.elements.compactMap { $0["enum"] }.flatMap(\.elements).compactMap(\.string) ?? []
    #expect(Set(kinds) == Set(DeclarationKind.allCases.map(\.rawValue)))
  }

  @Test func nothingChanged() {
    let report = Report(
      modules: [.init(name: "A", language: .swift, oldVersion: "1.0.0", newVersion: "1.0.1", requiredBump: .none, findings: [])],
      requiredBump: .none, verdict: .allowed)
    #expect(TextReport.text(of: report, style: TextStyle()) == "No change of the public API in A.\n")
  }

  @Test(arguments: [
    (Bump.major, "1.4.0", "1.5.0", "Needs a major version: 1.5.0 is not enough after 1.4.0; 2.0.0 is."),
    (.major, "1.4.0", "2.0.0", "Needs a major version: 2.0.0 is enough."),
    (.major, "1.4.0", "2.0.0-rc.1", "Needs a major version: 2.0.0-rc.1 is enough."),
    (.major, "0.4.0", "0.5.0", "Needs a major version: 0.5.0 is enough."),
    (.major, "0.4.0", "0.4.1", "Needs a major version: 0.4.1 is not enough after 0.4.0; 0.5.0 is."),
    (.minor, "1.4.2", "next", "Needs a minor version: 1.5.0 or later."),
    (.patch, "1.4.2", "1.4.2", "Needs a patch version: 1.4.2 is not enough after 1.4.2; 1.4.3 is."),
    (.major, "main", "x", "Needs a major version."),
    (.none, "1.0.0", "1.0.0", "No new version is needed."),
  ])
  func versionAdvice(required: Bump, old: String, new: String, text: String) {
    #expect(VersionAdvice.text(required: required, old: old, new: new) == text)
  }

  @Test(arguments: [
    ("f()", ""), ("A.f()", "A"), ("A.B.init(_:)", "A.B"), ("A....(_:_:)", "A"), ("A.+(_:_:)", "A"), ("...(_:_:)", ""),
    ("A.", ""), ("", ""), ("s.f", "s"),
  ])
  func container(path: String, name: String) {
    #expect(ModuleText.container(of: path) == name)
  }

  @Test func interface() throws {
    try expect(InterfaceText.text(of: SampleSnapshots.complete, style: TextStyle()), is: "interface.txt")
  }
}
