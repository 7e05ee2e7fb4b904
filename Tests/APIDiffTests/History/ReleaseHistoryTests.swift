import APIDiff
import APIModel
import Testing

@Suite struct ReleaseHistoryTests {
  @Test func versionsAreSortedWhateverTheirForm() throws {
    let history = try HistoryBuilder.versions([
      "2026.2.1": nil, "1.10.0": nil, "1.9": nil, "2.0.0-beta.2": nil, "2.0.0-beta.10": nil, "2.0.0+build.5": nil, "0.1": nil,
    ])
    #expect(
      history.releases.map(\.version.description)
        == ["0.1", "1.9", "1.10.0", "2.0.0-beta.2", "2.0.0-beta.10", "2.0.0+build.5", "2026.2.1"])
  }

  @Test func baselineIsTheHighestLowerVersion() throws {
    let history = try HistoryBuilder.versions(["1.9.4": nil, "1.9.5": nil, "2.0.0": nil, "2.1.0-rc.1": nil])
    func baseline(_ version: String?) -> String? {
      history.baseline(for: version.flatMap(Version.init))?.version.description
    }
    #expect(baseline("1.9.6") == "1.9.5")
    #expect(baseline("1.9.5") == "1.9.4")
    #expect(baseline("2.0.1") == "2.0.0")
    #expect(baseline("2.1.0") == "2.0.0", "a pre-release promises nothing")
    #expect(baseline("2.0.0") == "1.9.5")
    #expect(baseline("1.0.0") == nil, "the first release has none")
    #expect(baseline(nil) == "2.0.0")
    #expect(history.baseline(for: Version("2.0.1")) { $0.version.major == 1 }?.version.description == "1.9.5")
  }

  @Test func onlyPrereleasesAreAHistoryToo() throws {
    let history = try HistoryBuilder.versions(["1.0.0-alpha.1": nil, "1.0.0-alpha.2": nil])
    #expect(history.latest?.version.description == "1.0.0-alpha.2")
    #expect(history.baseline(for: Version("1.0.0"))?.version.description == "1.0.0-alpha.2")
  }

  @Test func aMaintenanceReleaseIsNoPredecessorOfAnOlderMajor() throws {
    let history = try HistoryBuilder.versions([
      "1.9.4": "2024-01-01", "2.0.0": "2024-06-01", "1.9.5": "2024-09-01", "2.1.0": "2025-01-01",
    ])
    func line(_ version: String) throws -> [String] {
      history.line(to: try #require(history.at(version))).map(\.version.description)
    }
    #expect(try line("2.1.0") == ["1.9.4", "2.0.0", "2.1.0"])
    #expect(try line("1.9.5") == ["1.9.4", "1.9.5"])
  }

  @Test func missingDatesLeaveTheOrderOfVersions() throws {
    let history = try HistoryBuilder.versions(["1.0.0": "2024-01-01", "1.1.0": nil, "1.2.0": "2024-03-01"])
    #expect(history.line(to: history.releases[2]).count == 3)
    #expect(history.releases[1].date == nil)
  }

  @Test(arguments: [("1.2.0", "v1.2"), ("1.2.0+a", "1.2.0+b"), ("1.2", "1.2.0")])
  func twoSnapshotsOfOneVersionAreAnError(_ first: String, _ second: String) {
    let error = #expect(throws: HistoryError.self) { try HistoryBuilder.versions(["1.0": nil, first: nil, second: nil]) }
    guard case .sameVersion = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func whatIsNoReleaseIsAnError() {
    #expect(throws: HistoryError.noVersion(module: "Library", found: "nightly")) {
      try HistoryBuilder.versions(["nightly": nil])
    }
    #expect(throws: HistoryError.noSuchDate(module: "Library", version: "1.0.0", date: "2026-02-30")) {
      try HistoryBuilder.versions(["1.0.0": "2026-02-30"])
    }
    #expect(throws: HistoryError.mixed("Other", "Library")) {
      try ReleaseHistory(module: "Other", snapshots: [Library().snapshot])
    }
  }

  @Test func noReleaseIsAHistoryWithout() throws {
    let history = try ReleaseHistory(module: "Library", snapshots: [])
    #expect(history.latest == nil)
    #expect(history.baseline(for: Version("1.0.0")) == nil)
    #expect(history.symbolHistories().isEmpty)
    #expect(history.counts().isEmpty)
  }
}

@Suite struct CalendarDayTests {
  @Test(arguments: ["2026-13-01", "2026-02-29", "2026-04-31", "26-01-01", "2026-1-1", "", "2026-00-10", "0000-01-01", "２026-01-01"])
  func daysThatDoNotExist(_ text: String) { #expect(CalendarDay(text) == nil) }

  @Test func countsDays() throws {
    let leap = try #require(CalendarDay("2024-02-29"))
    #expect(leap.adding(days: 1).description == "2024-03-01")
    #expect(leap.adding(months: 12).description == "2025-02-28")
    #expect(leap.adding(months: -2).description == "2023-12-29")
    #expect(CalendarDay("1970-01-01")?.daysSinceEpoch == 0)
    for days in stride(from: -700_000, to: 2_000_000, by: 997) {
      #expect(CalendarDay(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }
}
