import APIModel
import Testing

@testable import APIDiff

/// Hostile text never leaves a report as it came.
@Suite struct UpgradeReportTests {
  private var report: UpgradeReport {
    let finding = Finding(
      rule: "swift-type-removed", kind: .removal, impact: .sourceBreaking,
      symbol: Finding.Symbol(id: "s", path: "T", kind: .struct), message: "Struct 'T' was removed.", fix: "", fingerprint: "0")
    let hit = UpgradeReport.Hit(
      certainty: .affected, finding: finding, module: "M", location: SourceLocation(file: "a.swift", line: 3, column: 5),
      line: "let x = \u{1B}[31m`@mention` <b>", reason: "it names 'T'")
    return UpgradeReport(
      library: "m", oldVersion: "1.0.0", newVersion: "2.0.0", client: "app", hits: [hit], unused: 2, uses: 10)
  }

  @Test func textEscapesControls() {
    let text = UpgradeText.text(of: report, style: TextStyle())
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("a.swift:3:5"))
    #expect(text.hasSuffix("1 place affected, 2 breaks not used.\n"))
  }

  @Test func jsonSaysWhatCounts() {
    let text = UpgradeJSON.text(of: report)
    #expect(text.contains(#""safe":false,"affected":1,"silent":0,"mayBeAffected":0,"notUsed":2"#))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func aCleanClientIsSafe() {
    var clean = report
    clean.hits = []
    #expect(clean.isSafe)
    #expect(UpgradeText.summary(of: clean) == "Safe: 2 breaks not used by app.")
  }
}
