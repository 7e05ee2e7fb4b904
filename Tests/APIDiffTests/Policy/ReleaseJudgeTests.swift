import APIModel
import Testing

@testable import APIDiff

@Suite struct ReleaseJudgeTests {
  private func facts(_ findings: [Finding]) -> Report {
    Report(
      modules: [
        .init(
          name: "Library", language: .swift, oldVersion: "1.4.0", newVersion: nil, requiredBump: .none,
          findings: findings.map { .init(finding: $0, verdict: .allowed, reason: "") })
      ], requiredBump: .none, verdict: .allowed)
  }

  private func report(_ findings: [Finding], to version: String, isProposed: Bool = true, _ change: (inout Policy) -> Void = { _ in }) throws -> Report {
    var policy = Preset.semver.policy
    change(&policy)
    let context = ModuleJudge.Context(
      module: "Library", old: try #require(Version("1.4.0")), proposed: try #require(Version(version)), today: try #require(CalendarDay("2026-01-01")))
    return ReleaseJudge(policy: policy, isVersionProposed: isProposed).report(on: facts(findings), contexts: ["Library": context])
  }

  private let change = PolicyReleases.finding("swift-parameter-added", .change)
  private let addition = PolicyReleases.finding("swift-function-added", .addition, .none)

  @Test func aVersionThatIsTooLowIsNamedWithTheLowest() throws {
    let report = try report([addition, change], to: "1.5.0")
    #expect(report.verdict == .violation && report.requiredBump == .major)
    let remark = try #require(report.remarks.first)
    #expect(remark.id == "version-too-low" && remark.fix.contains("2.0.0"))
    #expect(try self.report([addition, change], to: "2.0.0").remarks.map(\.id) == ["lowest-version"])
  }

  @Test func rulesThatAreNewerThanThePinOnlyAdvise() throws {
    let report = try report([PolicyReleases.finding("swift-case-added", .addition)], to: "1.5.0") { $0.ruleSet = 0 }
    #expect(report.verdict == .advice)
    #expect(report.modules[0].findings[0].reason.contains("pinned 0"))
  }

  @Test func anOverrideCostsWhatItSaysAndGivesItsReason() throws {
    let report = try report([change], to: "1.5.0") { $0.rules["swift-parameter-added"] = .init(cost: .minor, reason: "nobody calls it") }
    #expect(report.verdict == .allowed && report.requiredBump == .minor)
    #expect(report.modules[0].findings[0].reason.contains("nobody calls it"))
  }

  @Test func onlyWhatIsNewSinceTheBaseFails() throws {
    let base = try report([change], to: "1.5.0", isProposed: false)
    let both = try report([change, addition], to: "1.5.0", isProposed: false)
    #expect(both.verdict == .violation)
    let marked = both.markingIntroduced(since: base)
    #expect(marked.modules[0].findings.map(\.isIntroduced) == [false, true])
    #expect(marked.verdict == .allowed && marked.requiredBump == .major)
    #expect(both.markingIntroduced(since: try report([], to: "1.5.0", isProposed: false)).verdict == .violation)
  }

  @Test(arguments: [
    ("semver", "1.4.0", "2.0.0", nil), ("python", "3.11.0", "3.13.0", "2026-10-24"), ("matrix", "1.2.0", "1.3.0", nil),
    ("swift-docc", "5.6.0", "5.8.0", nil), ("arrow", "51.0.0", "54.0.0", "2025-04-24"), ("frozen", "1.0.0", nil, nil), ("libgit2", "1.4.0", "2.0.0", nil),
  ] as [(String, String, String?, String?)])
  func theEarliestRemoval(preset: String, since: String, version: String?, day: String?) throws {
    let history = try PolicyReleases.history([(since, "2024-10-24", "m")])
    let release = try #require(history.latest)
    let span = try #require(history.deprecation(of: PolicyReleases.id, at: release))
    let policy = try #require(Preset.named(preset)).policy
    let earliest = EarliestRemoval(of: span, policy: policy, history: history, latest: release.version, today: nil)
    #expect(earliest.version?.description == version)
    #expect(earliest.day?.description == day)
  }
}
