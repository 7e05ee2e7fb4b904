@testable import APIDiffCommand
import APIDiff
import APIModel
import Foundation
import Processes
import TestSupport
import Testing

@Suite struct TodayTests {
  @Test func oneDayFromOnePlace() throws {
    let clock = Date(timeIntervalSince1970: 86_400 * 20_000 + 5)
    #expect(try Today.day(variables: [:], now: clock).daysSinceEpoch == 20_000)
    #expect(try Today.day(variables: ["SOURCE_DATE_EPOCH": "172799"], now: clock).daysSinceEpoch == 1)
    let both = ["SOURCE_DATE_EPOCH": "172799", "APIDIFF_TODAY": "2026-11-21"]
    #expect(try Today.day(variables: both, now: clock).description == "2026-11-21")
  }

  @Test(arguments: [("APIDIFF_TODAY", "2026-02-30"), ("APIDIFF_TODAY", "today"), ("SOURCE_DATE_EPOCH", "-1"), ("SOURCE_DATE_EPOCH", "1e9")])
  func refusesWhatIsNoDay(_ variable: String, _ value: String) {
    #expect(throws: TodayError.self) { try Today.day(variables: [variable: value]) }
  }
}

@Suite struct ReleaseTagsTests {
  private func tag(_ version: String, _ module: String, _ tags: [String], _ pattern: String? = nil) throws -> String? {
    ReleaseTags(tags, pattern: pattern.flatMap(TagPattern.init)).tag(of: try #require(Version(version)), module: module)
  }

  @Test func theModulesOwnTagFirst() throws {
    let tags = ["v1.2.0", "Core-1.2.0", "Core-Extra-1.2.0", "release-2.0", "1.0+a", "1.0+b"]
    #expect(try tag("1.2.0", "Core", tags) == "Core-1.2.0")
    #expect(try tag("1.2", "Net", tags) == "v1.2.0")
    #expect(try tag("2.0.0", "Net", tags) == "release-2.0")
    #expect(try tag("1.0+b", "Net", tags) == "1.0+b")
    #expect(try tag("3.0.0", "Net", tags) == nil)
  }

  @Test func thePatternDecides() throws {
    let tags = ["v1.2.0", "1.2.0", "Core/1.2.0"]
    #expect(try tag("1.2.0", "Core", tags, "v{version}") == "v1.2.0")
    #expect(try tag("1.2.0", "Core", tags, "{module}/{version}") == "Core/1.2.0")
    #expect(try tag("1.2.0", "Net", tags, "{module}/{version}") == nil)
  }
}

@Suite struct SymbolSearchTests {
  private func search(_ text: String) throws -> [String] {
    let names = [["Node"], ["Node", "init(_:)"], ["Node", "init(_:tag:)"], ["Node", "Mapping"], ["Other", "Mapping"], ["+(_:_:)"]]
    let declarations = names.map { Declaration(id: $0.joined(separator: "."), kind: .struct, path: $0) }
    var header = SampleSnapshots.header()
    header.version = "1.0.0"
    let history = try ReleaseHistory(module: "Sample", snapshots: [Snapshot(header: header, declarations: declarations)])
    return try SymbolSearch([history]).matches(text).map(\.symbol.name)
  }

  @Test(arguments: [
    ("Node", ["Node"]), ("Node.init", ["Node.init(_:)", "Node.init(_:tag:)"]), ("init(_:)", ["Node.init(_:)"]),
    ("Mapping", ["Node.Mapping", "Other.Mapping"]), ("node.mapping", ["Node.Mapping"]), ("INIT", ["Node.init(_:)", "Node.init(_:tag:)"]),
    ("+(_:_:)", ["+(_:_:)"]), ("+", ["+(_:_:)"]),
  ])
  func finds(_ text: String, _ names: [String]) throws { #expect(try search(text) == names) }

  @Test func saysWhatIsNear() {
    let error = #expect(throws: SymbolSearchError.self) { try search("Nod") }
    #expect(error?.description.contains("did you mean: 'Node'") == true)
    #expect(throws: SymbolSearchError.self) { try search("Xyzzyxyzzy") }
  }
}

/// A browser on this machine.
private enum HeadlessBrowser {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// The timeline page in a real browser, where there is one (Debian's package `chromium`).
@Suite(.enabled(if: HeadlessBrowser.path != nil, "chromium is not installed"))
struct TimelineBrowserTests {
  @Test func drawsHostileNamesAsText() async throws {
    let name = "</title></svg><script>document.title='bad'</script><img src=x onerror=\"document.title='bad'\">"
    var snapshots: [Snapshot] = []
    for version in ["1.0.0", "1.1.0", "2.0.0"] {
      var header = SampleSnapshots.header("M")
      header.version = version
      var declaration = Declaration(id: "s:f", kind: .function, path: [name])
      var clause = Availability(domain: "*")
      clause.isUnconditionallyDeprecated = true
      declaration.availability = [clause]
      snapshots.append(Snapshot(header: header, declarations: [declaration]))
    }
    let history = try ReleaseHistory(module: "M", snapshots: snapshots)
    let timeline = try #require(Timeline(of: history, policy: Preset.semver.policy, today: nil))
    let folder = try TemporaryFolder()
    let path = try folder.write(TimelinePage.html(of: [timeline]), to: "timeline.html")
    let output = try await ToolRunner().run(
      try #require(HeadlessBrowser.path),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=\(folder.path)/profile",
        "--virtual-time-budget=1000", "--enable-logging=stderr", "--dump-dom", "file://\(path)",
      ])
    let complaints = output.standardError.split(separator: "\n").filter { $0.contains("CONSOLE") }
    #expect(complaints.isEmpty)
    let dom = output.standardOutput
    #expect(dom.contains("<title>API timeline: M</title>"))
    #expect(dom.matches(of: /<svg\s/).count == 1 && dom.matches(of: /<circle\s/).count == 3)
    #expect(!dom.contains("<script") && !dom.contains("<img"))
    #expect(dom.contains("&lt;/title&gt;&lt;/svg&gt;&lt;script&gt;"))
  }
}
