import APIDiff
import APIModel
import Testing

@Suite struct LedgerTests {
  /// `old` is deprecated in 1.1.0, `kept` never.
  private func history(_ message: String, upTo last: String...) throws -> ReleaseHistory {
    var builder = HistoryBuilder()
    builder.add("1.0.0", on: "2024-01-01") { $0.deprecatable("old") }
    for (index, version) in (["1.1.0"] + last).enumerated() {
      builder.add(version, on: "2024-0\(index + 2)-01") { library in
        library.deprecatable("old", message)
        library.deprecatable("kept", nil, ["_ x: Int"])
      }
    }
    return try builder.history()
  }

  private func entry(_ history: ReleaseHistory, _ policy: Policy, _ today: String = "2024-12-01") throws -> Ledger.Entry {
    let ledger = try #require(Ledger(of: history, policy: policy, today: CalendarDay(today)))
    #expect(ledger.entries.count == 1)
    return try #require(ledger.entries.first)
  }

  @Test func semanticVersioningRemovesInTheNextMajor() throws {
    let entry = try entry(history("", upTo: "1.2.0", "1.2.1"), Preset.semver.policy)
    #expect(entry.status == .removable)
    #expect(entry.removableIn == Version("2.0.0") && entry.earliest == Version("2.0.0"))
    #expect(entry.ageInReleases == 2 && entry.ageInDays == 304)
  }

  @Test func afterTheMajorItIsTheNextOne() throws {
    let entry = try entry(history("", upTo: "2.0.0"), Preset.semver.policy)
    #expect(entry.status == .removable)
    #expect(entry.removableIn == Version("3.0.0") && entry.earliest == Version("2.0.0"))
    #expect(entry.reason == "3.0.0 may remove it; 2.0.0 could have removed it")
  }

  @Test func minorsAreCounted() throws {
    let policy = Preset.swiftDocC.policy
    let early = try entry(history(""), policy)
    #expect(early.status == .waiting && early.removableIn == early.earliest)
    let late = try entry(history("", upTo: "1.2.0", "1.3.0", "1.4.0"), policy)
    #expect(late.status == .removable && late.removableIn == Version("1.5.0"))
    #expect(late.earliest == early.earliest)
  }

  @Test func timeIsMeasured() throws {
    let policy = Preset.python.policy
    let history = try history("", upTo: "1.2.0", "1.3.0", "1.4.0")
    let early = try entry(history, policy)
    #expect(early.status == .waiting && early.earliestDay == CalendarDay("2026-02-01"))
    #expect(try entry(history, policy, "2026-02-01").status == .removable)
  }

  @Test func promisesGoBeforeWindows() throws {
    let waiting = try entry(history("will be removed after 3.0 is released", upTo: "1.2.0"), Preset.semver.policy)
    #expect(waiting.status == .waiting && waiting.removableIn == Version("3.1.0"))
    let overdue = try entry(history("will be removed in 1.2", upTo: "1.2.0"), Preset.semver.policy)
    #expect(overdue.status == .overdue)
    #expect(overdue.reason == "was to be removed in 1.2, and 1.2.0 still has it")
  }

  @Test func aListOfRemovalsCounts() throws {
    var policy = Preset.semver.policy
    let day = try #require(CalendarDay("2024-11-01"))
    policy.schedule = [.init(symbol: NamePattern("old*"), time: .day(day))]
    #expect(try entry(history(""), policy, "2024-10-31").status == .waiting)
    #expect(try entry(history(""), policy, "2024-11-02").status == .overdue)
  }

  @Test func aPolicyThatNeverRemoves() throws {
    let entry = try entry(history("", upTo: "2.0.0"), Preset.frozen.policy)
    #expect(entry.status == .kept && entry.removableIn == nil)
  }

  @Test func belowOneNothingWaits() throws {
    var builder = HistoryBuilder()
    builder.add("0.4.0") { $0.deprecatable("old", "") }
    #expect(try entry(try builder.history(), Preset.semver.policy).removableIn == Version("0.4.1"))
    #expect(try entry(try builder.history(), Preset.cargo.policy).removableIn.map { $0 > Version("0.4.1") ?? $0 } == true)
  }

  @Test func releasesWithoutDatesHaveNoAgeInDays() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { $0.deprecatable("old", "") }
    let entry = try entry(try builder.history(), Preset.python.policy)
    #expect(entry.ageInDays == nil && entry.earliestDay == nil)
  }
}

@Suite struct TimelineTests {
  @Test func everyEndOfADeprecation() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { library in
      for name in ["early", "kept", "good", "back"] { library.deprecatable(name) }
    }
    builder.add("1.1.0") { library in
      for name in ["early", "kept", "good", "back"] { library.deprecatable(name, "") }
    }
    builder.add("1.2.0") { library in
      for name in ["kept", "good"] { library.deprecatable(name, "") }
      library.deprecatable("back")
    }
    builder.add("2.0.0") { library in
      library.deprecatable("kept", "")
      library.deprecatable("back")
    }
    builder.add("2.1.0-beta.1") { _ in }
    let timeline = try #require(Timeline(of: try builder.history(), policy: Preset.semver.policy, today: nil))
    let states = Dictionary(uniqueKeysWithValues: timeline.windows.map { ($0.name, $0.state) })
    #expect(states == ["early()": .removedEarly, "kept()": .removable, "good()": .removed, "back()": .withdrawn])
    #expect(timeline.prereleases == 1)
    #expect(timeline.columns.map(\.version.description) == ["1.0.0", "1.1.0", "1.2.0", "2.0.0"])
    let early = try #require(timeline.windows.first { $0.name == "early()" })
    #expect(early.since == 1 && early.end == 2 && early.earliest == 3)
    #expect(early.reason == "removed in 1.2.0, before the policy allows it (2.0.0 at the earliest)")
  }

  /// An overload that takes every call is no removal for clients.
  @Test func whatIsSupersededIsNotMissed() throws {
    var builder = HistoryBuilder()
    builder.add("1.0.0") { library in
      library.function("load", ["_ path: String"])
      library.function("load", ["_ path: String", "retries: Int = 0"])
    }
    builder.add("1.1.0") { $0.function("load", ["_ path: String", "retries: Int = 0"]) }
    let history = try builder.history()
    #expect(history.story("load(_:)") == ["1.0.0 introduced, 1.1.0 superseded"])
    let counts = try #require(history.counts().last)
    #expect(counts.removed == 1 && counts.removedUnannounced == 0)
  }
}

@Suite struct VerificationTests {
  private func snapshot(_ text: String, place: Int = 1, tool: String = "1", commit: String? = "a") -> Snapshot {
    var library = Library()
    library.function("f", []) { declaration in
      declaration.text = text
      declaration.type = TypeReference(text)
      declaration.location = SourceLocation(file: "F.swift", line: place, column: 1)
    }
    var snapshot = library.snapshot
    snapshot.header.extractor.version = tool
    snapshot.header.commit = commit
    return snapshot
  }

  private func outcome(_ stored: Snapshot, _ extracted: Snapshot) -> String {
    switch Verification.outcome(stored: stored, extracted: extracted) {
    case .matches: "matches"
    case .matchesButForTool: "tool"
    case .edited: "edited"
    case .unclear: "unclear"
    case .movedTag: "moved"
    default: "other"
    }
  }

  @Test func tellsEditsFromTools() {
    #expect(outcome(snapshot("a"), snapshot("a")) == "matches")
    #expect(outcome(snapshot("a"), snapshot("b")) == "edited")
    #expect(outcome(snapshot("a"), snapshot("a", place: 2)) == "edited")
    #expect(outcome(snapshot("a", tool: "0"), snapshot("a", place: 2)) == "tool")
    #expect(outcome(snapshot("a", tool: "0"), snapshot("b")) == "unclear")
    #expect(outcome(snapshot("a", commit: "b"), snapshot("a")) == "moved")
    #expect(outcome(snapshot("a", commit: nil), snapshot("a")) == "matches")
  }

  @Test func namesTheFirstDeclarationThatClientsNotice() throws {
    var (stored, fresh) = (Library(), Library())
    stored.add(.struct, "A") { $0.isDocumented = true }
    fresh.add(.struct, "A")
    stored.add(.struct, "B")
    fresh.add(.struct, "C")
    let difference = SnapshotDifference(stored: stored.snapshot, extracted: fresh.snapshot)
    #expect(difference.entries.map(\.name) == ["A", "B", "C"])
    let first = try #require(difference.first)
    #expect(first.name == "B" && first.kind == .invented)
  }
}
