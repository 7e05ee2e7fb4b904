@testable import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

/// The answer for a client in every format: one against files in `Tests/Fixtures/Reports/Upgrade`
/// (`RECORD_SNAPSHOTS=1` rewrites them), and drawn ones of hostile texts, read back.
@Suite struct UpgradeFormatTests {
  static let canned: UpgradeReport = {
    var removed = hit(.affected, "swift-parameter-default-removed", "lostDefault(_:b:)", "lostDefault(1)", line: 8)
    removed.instead = "func lostDefault(_ a: Int = 1, b: Int)"
    removed.errors = [.init(location: removed.location, message: "missing argument for parameter 'b' in call")]
    var again = removed
    again.location.line = 12
    again.errors = []
    var report = UpgradeReport(
      library: "yams", oldVersion: "5.0.1", newVersion: "6.2.2", client: "App",
      hits: [
        removed, again,
        hit(.affected, "swift-type-removed", "T", "let x = \u{1B}[31m`@mention` <b>\u{301}", line: 3),
        hit(.silent, "swift-requirement-removed", "Walker.visit(_:)", "struct W: Walker { func visit(_ x: Int) {} }", line: 19),
        hit(.possible, "swift-mutability-changed", "Node.style", "node.style = .any // 中", line: 21),
      ], unused: 2, uses: 210)
    report.remarks = ["The index is older than 1 of 12 files, the first is Sources/App/App.swift: build the client again for a sure answer."]
    report.verification = .init(
      errors: 2,
      unexplained: [.init(location: SourceLocation(file: "Tests/AppTests/T.swift", line: 4, column: 9), message: "ambiguous use of 'f'")],
      unconfirmed: 2)
    return report
  }()

  private static func hit(
    _ certainty: UpgradeReport.Certainty, _ rule: String, _ symbol: String, _ text: String, line: Int
  ) -> UpgradeReport.Hit {
    let finding = Finding(
      rule: rule, kind: .change, impact: .sourceBreaking, symbol: .init(id: symbol, path: symbol, kind: .method),
      message: "Method '\(symbol)' changed.", fix: "Keep it.", fingerprint: Fingerprint.of([rule, symbol]))
    return UpgradeReport.Hit(
      certainty: certainty, finding: finding, module: "Yams",
      location: SourceLocation(file: "Sources/App/App.swift", line: line, column: 3), line: text, reason: "the line uses '\(symbol)'")
  }

  private static func outputs(_ report: UpgradeReport) -> [(name: String, text: String)] {
    [
      ("report.txt", UpgradeText.text(of: report, style: TextStyle())), ("report.json", UpgradeJSON.text(of: report)),
      ("report.md", UpgradeMarkdown.text(of: report)), ("report.sarif", UpgradeSARIF.text(of: report)),
      ("report.github.txt", UpgradeAnnotations.text(of: report)), ("report.html", UpgradePage.text(of: report)),
    ]
  }

  @Test func everyFormat() throws {
    for (name, text) in Self.outputs(Self.canned) {
      let path = "\(Repository.root)/Tests/Fixtures/Reports/Upgrade/\(name)"
      if Repository.isRecording { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
      #expect(try text == String(contentsOfFile: path, encoding: .utf8))
    }
  }

  @Test func theSchemaHolds() throws {
    let schema = try JSONSchema(parsing: try Repository.text(of: "Documentation/Upgrade.schema.json"))
    #expect(schema.problems(of: try JSONValue(parsing: UpgradeJSON.text(of: Self.canned))) == [])
    for seed in HostileContentTests.seeds {
      #expect(schema.problems(of: try JSONValue(parsing: UpgradeJSON.text(of: Self.drawn(seed)))) == [])
    }
  }

  /// Whose columns SARIF would count in another way has its line alone.
  @Test func sarifPointsIntoTheClient() throws {
    let run = try JSONValue(parsing: UpgradeSARIF.text(of: Self.canned))["runs"]?.elements.first
    let results = run?["results"]?.elements ?? []
    #expect(results.compactMap { $0["level"]?.string } == ["error", "error", "error", "error", "warning", "error"])
    let regions = results.map { $0["locations"]?.elements.first?["physicalLocation"]?["region"] }
    #expect(regions.map { $0?["startLine"] } == [8, 12, 3, 19, 21, 4].map { .number($0) })
    #expect(regions.map { $0?["startColumn"] } == [.number(3), .number(3), nil, .number(3), nil, nil])
    let hashes = results.compactMap { $0["partialFingerprints"]?["primaryLocationLineHash"]?.string }
    #expect(Set(hashes).count == results.count)
    #expect(hashes[0].dropLast(2) == hashes[1].dropLast(2) && hashes[1].hasSuffix(":2"))
    #expect(run?["invocations"]?.elements.first?["toolExecutionNotifications"]?.elements.count == 3)
  }

  /// A client's name is no pattern: 'a' once took every 'a' out of the summary.
  @Test func theSummaryIsNotRewritten() {
    var report = Self.canned
    report.hits = []
    report.verification = nil
    report.client = "a"
    #expect(UpgradeMarkdown.text(of: report).contains("for a**: Safe: 2 breaks not used by it."))
  }

  @Test func markdownIsCutWithAnHonestCount() throws {
    var report = Self.canned
    report.hits = Array(repeating: report.hits[0], count: 3000)
    let text = UpgradeMarkdown.text(of: report)
    #expect(text.utf8.count <= MarkdownReport.limit)
    let rest = text.firstMatch(of: /- … and (\d+) more places/).flatMap { Int($0.1) }
    #expect(text.matches(of: /- `Sources\/App\/App/).count + (rest ?? 0) == 3000)
  }

  // MARK: Hostile texts

  private static func drawn(_ seed: UInt64) -> UpgradeReport {
    var random = SeededRandom(seed: seed)
    return HostileReport.upgrade(&random)
  }

  @Test(arguments: HostileContentTests.seeds)
  func nothingInvisible(seed: UInt64) {
    for (name, output) in Self.outputs(Self.drawn(seed)) {
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || TerminalText.escape(String($0)) == String($0) }, "\(name)")
    }
  }

  @Test(arguments: HostileContentTests.seeds)
  func textCommandsNoRunner(seed: UInt64) {
    for line in UpgradeText.text(of: Self.drawn(seed), style: TextStyle()).split(separator: "\n") {
      #expect(!line.drop { $0 == " " }.hasPrefix("::") && !line.contains("##[") && !line.contains("##vso["))
    }
  }

  @Test(arguments: HostileContentTests.seeds)
  func markdownIsInert(seed: UInt64) throws {
    for line in try #require(MarkdownReading.linesOutsideOfBlocks(UpgradeMarkdown.text(of: Self.drawn(seed)))) {
      let inline = MarkdownReading.inline(line.hasPrefix("###") ? String(line.dropFirst(4)) : line)
      #expect(inline.outsideCode.firstMatch(of: /[<`\[\]]/) == nil, "\(line)")
      #expect(inline.rendered.firstMatch(of: /[@#!%~$&][A-Za-z0-9]|:\/\/|(?i:www)\.|GH-[0-9]/) == nil, "\(line)")
    }
  }

  @Test(arguments: HostileContentTests.seeds)
  func sarifKeepsEveryMessage(seed: UInt64) throws {
    let report = Self.drawn(seed)
    let results = try JSONValue(parsing: UpgradeSARIF.text(of: report))["runs"]?.elements.first?["results"]?.elements ?? []
    let messages = results.compactMap { $0["message"]?["text"]?.string }
    let wanted = report.hits.map(UpgradePlaces.text) + (report.verification?.unexplained.map(\.message) ?? [])
    #expect(messages.map { $0.replacing(/\\(.)/) { $0.1 } } == wanted.map { TerminalText.escape($0) })
    for uri in results.compactMap({ $0["locations"]?.elements.first?["physicalLocation"]?["artifactLocation"]?["uri"]?.string }) {
      #expect(uri.wholeMatch(of: /[A-Za-z0-9\/._~%-]+/) != nil && !uri.hasPrefix("/") && !uri.split(separator: "/").contains(".."))
    }
  }

  @Test(arguments: HostileContentTests.seeds)
  func annotationsAreOneCommandALine(seed: UInt64) {
    for line in UpgradeAnnotations.text(of: Self.drawn(seed)).split(separator: "\n") {
      let match = line.wholeMatch(of: /::(?:error|warning|notice) (?:file=[^:,]*,line=\d+,)?title=[^:,]*::(.*)/)
      #expect(match?.1.replacing("%25", with: "").contains("%") == false, "\(line)")
    }
  }

  @Test(arguments: HostileContentTests.seeds)
  func thePageHasOurElementsAlone(seed: UInt64) {
    let report = Self.drawn(seed)
    let reading = HTMLReading(UpgradePage.text(of: report))
    #expect(reading.problems == [])
    #expect(reading.scripts == [HTMLScript.text])
    let sorted = UpgradeReport.Certainty.allCases.flatMap { certainty in report.hits.filter { $0.certainty == certainty } }
    let titles = sorted.map { TerminalText.escape(UpgradeText.place($0.location)).replacing("\u{FFFF}", with: "\\u{FFFF}") + "#" }
    #expect(reading.texts["h3", default: []] == titles)
  }
}
