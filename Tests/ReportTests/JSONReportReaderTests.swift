@testable import APIDiff
import APIModel
import Testing

/// A report that somebody forged: refused, with a reason, and never a crash.
@Suite struct JSONReportReaderTests {
  private func problem(_ text: String) -> String? {
    do throws(JSONReportError) {
      _ = try JSONReportReader.report(from: Array(text.utf8))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func whatWeWroteIsRead() throws {
    for report in [CannedReport.report, CannedReport.checked] {
      #expect(try JSONReportReader.report(from: Array(JSONReport.text(of: report).utf8)) == report)
    }
  }

  @Test(arguments: [
    ("\"schema\":1", "\"schema\":2", "its schema is 2"),
    ("\"schema\":1,", "", "the key 'schema' is missing"),
    ("\"schema\":1,", "\"schema\":7,\"later\":1,", "its schema is 7"),
    ("\"schema\":1", "\"schema\":1,\"schema\":1", "stands twice"),
    ("\"ruleSet\":", "\"evil\":1,\"ruleSet\":", "the key 'evil' is unknown"),
    ("\"verdict\":\"violation\"", "\"verdict\":\"fine\"", "'fine' is none of the values"),
    ("\"language\":\"swift\"", "\"language\":\"rust\"", "'rust' is none"),
    ("\"fingerprint\":\"7", "\"fingerprint\":\"<", "a fingerprint is malformed"),
    ("\"rule\":\"swift-", "\"rule\":\"swift <", "a rule's id is malformed"),
    ("\"line\":10", "\"line\":-1", "out of range"),
    ("\"line\":10", "\"line\":1e9", "expected a whole number"),
    ("\"line\":10", "\"line\":99999999999999999999", "too large"),
    ("\"name\":\"Greeter\"", "\"name\":\"\"", "a text is empty"),
    ("\"name\":\"Greeter\"", "\"name\":null", "expected a string"),
    ("\"name\":\"Greeter\"", "\"name\":\"\\ud800\"", "invalid escape"),
    ("\"onlyInSwift6\":false", "\"onlyInSwift6\":0", "expected true or false"),
    ("\"outcome\":\"proven\"", "\"outcome\":\"sure\"", "'sure' is none"),
    ("\"modes\":[5,6]", "\"modes\":[-5]", "out of range"),
    ("\"policy\":\"semver\"", "\"policy\":1", "expected a string"),
    ("\"introduced\":null", "\"introduced\":\"no\"", "expected true or false"),
  ])
  func forged(part: String, other: String, reason: String) {
    var report = CannedReport.report
    report.policy = "semver"
    let text = JSONReport.text(of: report)
    #expect(text.contains(part))
    #expect(problem(text.replacing(part, with: other, maxReplacements: 1))?.contains(reason) == true)
  }

  @Test func sizesAreLimited() {
    let text = JSONReport.text(of: CannedReport.report)
    let long = String(repeating: "x", count: JSONReportReader.maximumText + 1)
    #expect(problem(text.replacing("\"name\":\"Greeter\"", with: "\"name\":\"\(long)\""))?.contains("longer than") == true)
    #expect(problem(String(repeating: "[", count: 100_000))?.contains("expected an object") == true)
    let deep = "{\"schema\":1,\"modules\":" + String(repeating: "[", count: 100_000)
    #expect(problem(deep)?.contains("nested deeper than") == true)
    #expect(problem(String(repeating: " ", count: JSONReportReader.maximumBytes + 1))?.contains("at most") == true)
    #expect(problem("")?.contains("ends in the middle") == true)
    #expect(problem(text + "{}")?.contains("expected the end") == true)
  }

  @Test func everyTruncationIsAnError() {
    let bytes = Array(JSONReport.text(of: CannedReport.report).utf8)
    for count in stride(from: 0, to: bytes.count - 2, by: 97) {
      #expect(throws: JSONReportError.self) { () throws in try JSONReportReader.report(from: Array(bytes[..<count])) }
    }
  }
}
