@testable import APIDiff
import APIModel
import Foundation
import Processes
import TestSupport
import Testing

/// A browser on this machine.
private enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// The report page in a real browser, where there is one (Debian's package `chromium`).
@Suite(.serialized, .enabled(if: Browser.path != nil, "chromium is not installed"))
struct BrowserTests {
  /// The page as the browser has it after its script ran. A message on the console, of an error or
  /// of the content security policy, fails.
  private func open(_ page: String, _ suffix: String) async throws -> String {
    let folder = try TemporaryFolder()
    let path = try folder.write(page, to: "report.html")
    let output = try await ToolRunner().run(
      try #require(Browser.path),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=\(folder.path)/profile",
        "--virtual-time-budget=2000", "--enable-logging=stderr", "--dump-dom", "file://\(path)\(suffix)",
      ])
    let complaints = output.standardError.split(separator: "\n").filter { $0.contains("CONSOLE") }
    #expect(complaints.isEmpty)
    return output.standardOutput
  }

  private func hidden(_ dom: String) -> (shown: Int, all: Int) {
    let articles = dom.matches(of: /<article [^>]*>/)
    return (articles.filter { !$0.0.contains(" hidden") }.count, articles.count)
  }

  @Test func everythingIsShownAtFirst() async throws {
    let dom = try await open(HTMLReport.text(of: CannedReport.report), "")
    let count = CannedReport.report.modules[0].findings.count
    #expect(hidden(dom) == (count, count))
    #expect(dom.contains("role=\"status\">All \(count) changes are shown.<"))
    #expect(dom.contains("<form id=\"filters\" role=\"search\" aria-label=\"Filter the changes\" data-entries=\"changes\">"))
  }

  @Test func filtersTogether() async throws {
    let dom = try await open(HTMLReport.text(of: CannedReport.report), "?severity=breaking,added&text=f1%20NEW")
    // f1, f10 to f19.
    #expect(hidden(dom).shown == 11)
    #expect(dom.contains("11 of \(CannedReport.report.modules[0].findings.count) changes are shown."))
    let byRule = try await open(HTMLReport.text(of: CannedReport.report), "?rule=swift-setter-removed")
    #expect(hidden(byRule).shown == 2)
  }

  /// A link to a change that the filter hides shows it all the same.
  @Test func linksWinOverFilters() async throws {
    let fingerprint = CannedReport.report.modules[0].findings[0].finding.fingerprint
    let dom = try await open(HTMLReport.text(of: CannedReport.report), "?severity=added#f-\(fingerprint)")
    #expect(hidden(dom).shown == CannedReport.report.modules[0].findings.count)
  }

  @Test func placesOfAnUpgradeAreFiltered() async throws {
    let page = UpgradePage.text(of: UpgradeFormatTests.canned)
    let all = try await open(page, "")
    #expect(hidden(all) == (5, 5) && all.contains("All 5 places are shown."))
    let dom = try await open(page, "?severity=affected,silent&rule=swift-parameter-default-removed&text=lostDefault")
    #expect(hidden(dom).shown == 2 && dom.contains("2 of 5 places are shown."))
    // Errors that nothing explains are no places: no filter hides them.
    #expect(dom.contains("<section class=\"breaking\" aria-labelledby=\"unexplained\">"))
    let anchor = UpgradePlaces(UpgradeFormatTests.canned).entries[1].anchor
    #expect(hidden(try await open(page, "?severity=silent#\(anchor)")).shown == 5)
  }

  @Test func hostileNamesRunNothing() async throws {
    var random = SeededRandom(seed: 7)
    var report = HostileReport.report(&random)
    report.modules[0].findings += (0..<200).map { _ in HostileReport.finding(&random) }
    let dom = try await open(HTMLReport.text(of: report), "?text=%3Cscript%3Ealert(1)%3C/script%3E")
    let count = report.modules.flatMap(\.findings).count
    #expect(hidden(dom).all == count)
    #expect(!dom.contains("<img") && dom.matches(of: /<script/).count == 1)
  }
}
