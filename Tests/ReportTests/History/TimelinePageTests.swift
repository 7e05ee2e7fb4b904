@testable import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

/// Histories for the pages that show them.
enum SampleHistory {
  /// - Parameter name: The names of the module, its functions and their messages.
  static func history(releases: Int = 4, _ name: (Int) -> String = { "f\($0)" }) throws -> ReleaseHistory {
    let module = name(-1)
    let snapshots = (0..<releases).map { release in
      var header = SampleSnapshots.header(module)
      header.version = release % 3 == 2 ? "\(release / 3 + 1).0.0" : "\(release / 3).\(release % 3 + 1).0"
      header.date = CalendarDay(daysSinceEpoch: 20_000 + release * 90).description
      let declarations = (0..<6).filter { $0 != release % 5 || $0 == 0 }.map { index in
        var declaration = Declaration(id: "s:\(index)", kind: .function, path: [name(index)])
        declaration.text = "func \(name(index))"
        if index % 2 == 1, release > index % 3 {
          var clause = Availability(domain: "*")
          clause.isUnconditionallyDeprecated = true
          clause.message = "will be removed in 1.0. \(name(index + 100))"
          declaration.availability = [clause]
        }
        return declaration
      }
      return Snapshot(header: header, declarations: declarations)
    }
    return try ReleaseHistory(module: module, snapshots: snapshots)
  }

  static func page(_ histories: [ReleaseHistory]) -> String {
    TimelinePage.html(of: histories.compactMap {
      Timeline(of: $0, policy: Preset.semver.policy, today: CalendarDay("2026-01-02"))
    })
  }
}

@Suite struct TimelinePageTests {
  @Test func theSameHistoryGivesTheSameBytes() throws {
    let pages = try (0..<2).map { _ in SampleHistory.page([try SampleHistory.history(releases: 40)]) }
    #expect(pages[0] == pages[1])
  }

  /// Whatever names contain, the page's structure is the same as with plain names.
  @Test(arguments: 0..<40)
  func hostileNamesStayText(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var names: [Int: String] = [:]
    for index in [-1] + Array(0..<120) { names[index] = HostileReport.text(&random) }
    let plain = SampleHistory.page([try SampleHistory.history()])
    let page = SampleHistory.page([try SampleHistory.history { names[$0] ?? "" }])
    let (wanted, found) = (XMLReading(Self.body(plain)), XMLReading(Self.body(page)))
    #expect(found.error == nil)
    #expect(found.elements == wanted.elements)
    #expect(Self.shape(found) == Self.shape(wanted))
    #expect(!page.contains("<script") && !page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  /// The attributes of each kind of element, without their values.
  private static func shape(_ reading: XMLReading) -> [String: Set<Set<String>>] {
    reading.attributes.mapValues { Set($0.map { Set($0.keys) }) }
  }

  private static func body(_ page: String) -> String {
    guard let start = page.range(of: "<main>"), let end = page.range(of: "</main>") else { return "" }
    return String(page[start.lowerBound..<end.upperBound])
  }

  @Test func everythingInThePictureIsInATable() throws {
    let history = try SampleHistory.history(releases: 9)
    let timeline = try #require(Timeline(of: history, policy: Preset.semver.policy, today: nil))
    let page = SampleHistory.page([history])
    #expect(timeline.windows.count > 3)
    #expect(page.matches(of: /<tr><th scope="row">/).count == timeline.columns.count { $0.counts != nil } + timeline.windows.count)
    #expect(page.contains("role=\"img\" aria-labelledby=\"m0-title m0-desc\""))
  }

  @Test func needsNothingElse() throws {
    let page = SampleHistory.page([try SampleHistory.history(), try SampleHistory.history { "g\($0)" }])
    for foreign in ["<script", "<link", "<img", "src=", "@import", "url(", "http:", "https:"] {
      #expect(!page.replacing("http://www.w3.org/2000/svg", with: "").contains(foreign), "\(foreign)")
    }
    #expect(page.contains("<li><a href=\"#m1\">g-1</a></li>"))
  }

  @Test func drawsOneReleaseAndHundreds() throws {
    for count in [1, 2, 300] {
      let page = SampleHistory.page([try SampleHistory.history(releases: count)])
      #expect(page.matches(of: /<circle\s/).count == count)
      #expect(!page.contains("\"nan") && !page.contains("inf\""))
    }
    #expect(SampleHistory.page([]).contains("<h1>"))
  }
}

@Suite struct SVGWriterTests {
  @Test(arguments: [(0.04, "0"), (-0.25, "-0.3"), (12.0, "12"), (1.25, "1.3"), (-7, "-7")])
  func numbersHaveOneForm(_ number: Double, _ text: String) { #expect(SVGWriter.number(number) == text) }

  @Test func scalesEndRound() {
    for (count, top, step) in [(0, 1, 1), (4, 4, 1), (5, 6, 2), (41, 60, 20), (444, 600, 200), (9_999, 10_000, 5_000)] {
      let scale = CountScale(upTo: count)
      #expect(scale.top == top && scale.step == step, "\(count): \(scale)")
    }
  }
}
