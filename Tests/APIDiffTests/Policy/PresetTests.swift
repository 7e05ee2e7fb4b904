import APIModel
import Testing

@testable import APIDiff

private typealias R = PolicyReleases

/// Every sentence of every preset, as a release that keeps it or breaks it.
@Suite struct PresetTests {
  private static let risky = Impact(source: .risky)
  private static let addition = R.finding("swift-function-added", .addition, .none)
  private static let deprecation = R.finding("swift-deprecated", .deprecation, .none)
  private static let change = R.finding("swift-parameter-added", .change)

  static let versions: [Question] = [
    // semver
    Question(preset: "semver", old: "1.4.0", new: "1.5.0", finding: change, verdict: .violation, reason: "needs a major version, and 1.5.0 is a minor version after 1.4.0; the lowest is 2.0.0"),
    Question(preset: "semver", old: "1.4.0", new: "2.0.0", finding: change, verdict: .allowed, reason: "2.0.0 is a major version"),
    Question(preset: "semver", old: "1.4.0", new: "2.0.0-rc.1", finding: change, verdict: .allowed),
    Question(preset: "semver", old: "1.4.0", new: "1.4.1", finding: addition, verdict: .violation, reason: "the lowest is 1.5.0"),
    Question(preset: "semver", old: "1.4.0", new: "1.5.0", finding: addition, verdict: .allowed),
    Question(preset: "semver", old: "1.4.0", new: "1.4.1", finding: deprecation, verdict: .violation, reason: "deprecates API: needs a minor version"),
    Question(preset: "semver", old: "1.4.0", new: "2.0.0", history: [("1.3.0", nil, "m"), ("1.4.0", nil, "m")], verdict: .allowed, reason: "deprecated in 1.3.0, two minors ago: may be removed in a major version"),
    Question(preset: "semver", old: "1.4.0", new: "2.0.0", history: [("1.4.0", nil, nil)], verdict: .violation, reason: "premature: no release deprecated it before"),
    Question(preset: "semver", old: "2.2.0", new: "2.3.0", history: [("1.4.0", nil, "m"), ("2.2.0", nil, "m")], verdict: .violation, reason: "may be removed in a major version, and 2.3.0 is a minor version"),
    Question(preset: "semver", old: "0.4.0", new: "0.4.1", finding: change, verdict: .allowed, reason: "anything may change before 1.0.0"),
    Question(preset: "semver", old: "1.0.0-beta.1", new: "1.0.0", finding: change, verdict: .allowed, reason: "a pre-release promises nothing"),
    // cargo
    Question(preset: "cargo", old: "1.4.0", new: "1.5.0", finding: change, verdict: .violation),
    Question(preset: "cargo", old: "0.4.1", new: "0.5.0", finding: change, verdict: .allowed, reason: "0.5.0 is a major version after 0.4.1"),
    Question(preset: "cargo", old: "0.4.1", new: "0.4.2", finding: change, verdict: .violation, reason: "0.4.2 is a minor version after 0.4.1; the lowest is 0.5.0"),
    Question(preset: "cargo", old: "0.4.1", new: "0.4.2", finding: addition, verdict: .allowed),
    Question(preset: "cargo", old: "0.0.3", new: "0.0.4", finding: change, verdict: .allowed, reason: "0.0.4 is a major version after 0.0.3"),
    Question(preset: "cargo", old: "1.4.0", new: "2.0.0", history: [("1.4.0", nil, nil)], verdict: .violation, reason: "premature"),
    Question(preset: "cargo", old: "0.4.1", new: "0.5.0", history: [("0.4.1", nil, "m")], verdict: .allowed),
    Question(preset: "cargo", old: "1.4.0", new: "1.4.1", finding: R.finding("swift-conformance-added", .change, risky), verdict: .violation, reason: "unusual clients may notice: needs a minor version"),
    Question(preset: "cargo", old: "1.4.0", new: "1.5.0", finding: R.finding("swift-conformance-added", .change, risky), verdict: .advice),
    Question(preset: "cargo", old: "1.4.0", new: "1.4.1", finding: R.finding("swift-tools-version-raised", .change, risky, symbol: nil), verdict: .violation, reason: "a newer toolchain needs a minor version"),
    // libgit2
    Question(preset: "libgit2", old: "1.4.0", new: "1.5.0", finding: change, verdict: .violation),
    Question(preset: "libgit2", old: "1.4.0", new: "1.5.0", finding: R.finding("c-record-layout-changed", .change, Impact(binary: .breaking)), verdict: .allowed, reason: "breaks compiled clients: 1.5.0 is a minor version"),
    Question(preset: "libgit2", old: "1.4.0", new: "1.4.1", finding: R.finding("c-record-layout-changed", .change, Impact(binary: .breaking)), verdict: .violation),
    Question(preset: "libgit2", old: "1.4.0", new: "1.5.0", finding: R.finding("c-parameter-added", .change, .breaking, file: "git2/sys/stream.h"), verdict: .allowed, reason: "system headers"),
    Question(preset: "libgit2", old: "1.4.0", new: "1.4.1", finding: R.finding("c-parameter-added", .change, .breaking, file: "git2/sys/stream.h"), verdict: .violation),
    Question(preset: "libgit2", old: "1.4.0", new: "1.4.1", finding: addition, verdict: .violation),
    Question(preset: "libgit2", old: "1.5.0", new: "1.6.0", history: [("1.4.0", nil, "m"), ("1.5.0", nil, "m")], verdict: .violation, reason: "it works in every 1.x, and goes in 2.0.0"),
    Question(preset: "libgit2", old: "1.5.0", new: "2.0.0", history: [("1.4.0", nil, "m"), ("1.5.0", nil, "m")], verdict: .allowed),
    Question(preset: "libgit2", old: "1.5.0", new: "1.6.0", finding: R.finding("c-function-became-macro", .change, .breaking), verdict: .allowed, reason: "a macro of the same name keeps the API"),
    // frozen
    Question(preset: "frozen", old: "1.4.0", new: "2.0.0", finding: change, verdict: .violation, reason: "no release may do that"),
    Question(preset: "frozen", old: "1.4.0", new: "2.0.0", history: [("1.3.0", nil, "m"), ("1.4.0", nil, "m")], verdict: .violation, reason: "no release may do that"),
    Question(preset: "frozen", old: "0.4.0", new: "1.0.0", finding: change, verdict: .violation),
    Question(preset: "frozen", old: "1.4.0", new: "1.5.0", finding: deprecation, verdict: .allowed),
  ]

  static let windows: [Question] = [
    // pyca
    Question(preset: "pyca", old: "41.0.0", new: "41.1.0", finding: addition, verdict: .violation, reason: "needs a major version"),
    Question(preset: "pyca", old: "41.0.0", new: "42.0.0", finding: deprecation, verdict: .allowed),
    Question(preset: "pyca", old: "42.0.0", new: "43.0.0", history: [("40.0.0", nil, nil), ("41.0.0", nil, "m"), ("42.0.0", nil, "m")], verdict: .allowed, reason: "may be removed in a major version"),
    Question(preset: "pyca", old: "41.0.0", new: "42.0.0", history: [("40.0.0", nil, nil), ("41.0.0", nil, "m")], verdict: .violation, reason: "two major releases with the deprecation: one until 42.0.0"),
    Question(preset: "pyca", old: "41.0.0", new: "42.0.0", finding: change, history: [("41.0.0", nil, nil)], verdict: .violation, reason: "premature"),
    Question(preset: "pyca", old: "47.0.0", new: "48.0.0", history: (41...47).map { ("\($0).0.0", nil, "m") }, verdict: .allowed),
    // django
    Question(preset: "django", old: "4.2", new: "4.2.1", finding: addition, verdict: .violation),
    Question(preset: "django", old: "4.2", new: "5.0", history: [("4.1", nil, "m"), ("4.2", nil, "m")], verdict: .allowed, reason: "may be removed in a minor version"),
    Question(preset: "django", old: "4.2", new: "5.0", history: [("4.1", nil, nil), ("4.2", nil, "m")], verdict: .violation, reason: "two minor releases with the deprecation: one until 5.0"),
    Question(preset: "django", old: "5.0", new: "5.1", history: [("4.2", nil, "m"), ("5.0", nil, "m")], verdict: .allowed),
    Question(preset: "django", old: "4.1", new: "4.2", history: [("3.2", nil, "m"), ("4.0", nil, "m"), ("4.1", nil, "m")], verdict: .violation, reason: "nothing is dropped in 4.2"),
    Question(preset: "django", old: "4.3", new: "4.4", history: [("4.1", nil, "m"), ("4.2", nil, "m"), ("4.3", nil, "m")], verdict: .violation, reason: "it works in every 4.x, and goes in 5.0.0"),
    Question(preset: "django", old: "5.0", new: "5.0.1", history: [("4.1", nil, "m"), ("4.2", nil, "m"), ("5.0", nil, "m")], verdict: .violation, reason: "5.0.1 is a patch version"),
    // python
    Question(preset: "python", old: "3.12.0", new: "3.13.0", history: [("3.11.0", "2022-10-24", "m"), ("3.12.0", "2023-10-02", "m")], today: "2024-10-24", verdict: .allowed, reason: "five years are preferred"),
    Question(preset: "python", old: "3.12.0", new: "3.13.0", history: [("3.11.0", "2022-10-24", "m"), ("3.12.0", "2023-10-02", "m")], today: "2024-10-07", verdict: .violation, reason: "wants 24 months: until 2024-10-24"),
    Question(preset: "python", old: "3.12.0", new: "3.13.0", history: [("3.11.0", "2020-10-24", nil), ("3.12.0", "2021-10-02", "m")], today: "2024-10-07", verdict: .violation, reason: "one until 3.13.0"),
    Question(preset: "python", old: "3.16.0", new: "3.17.0", history: [("3.11.0", "2020-10-24", "m"), ("3.12.0", "2021-10-02", "m"), ("3.16.0", "2025-10-02", "m")], verdict: .allowed, reason: "may be removed in a minor version"),
    Question(preset: "python", old: "3.12.0", new: "3.12.1", finding: addition, verdict: .violation),
    Question(preset: "python", old: "3.12.0", new: "3.13.0", finding: addition, verdict: .allowed),
    Question(preset: "python", old: "3.12.0", new: "3.13.0", history: [("3.11.0", nil, "m"), ("3.12.0", nil, "m")], verdict: .violation, reason: "whose snapshot has no date"),
    // kubernetes
    Question(preset: "kubernetes", old: "1.28.0", new: "1.29.0", history: [("1.20.0", "2020-12-08", "m"), ("1.28.0", "2023-08-15", "m")], verdict: .violation, reason: "may be removed in a major version"),
    Question(preset: "kubernetes", old: "1.28.0", new: "2.0.0", verdict: .allowed),
    Question(preset: "kubernetes", old: "1.28.0", new: "1.29.0", finding: R.finding(path: "V1beta2.old()"), history: [("1.26.0", "2022-12-08", "m"), ("1.27.0", "2023-04-11", "m"), ("1.28.0", "2023-08-15", "m")], today: "2023-12-13", verdict: .allowed, reason: "beta"),
    Question(preset: "kubernetes", old: "1.28.0", new: "1.29.0", finding: R.finding(path: "V1beta2.old()"), history: [("1.26.0", "2022-12-08", nil), ("1.27.0", "2023-04-11", "m"), ("1.28.0", "2023-08-15", "m")], today: "2024-12-13", verdict: .violation, reason: "three minor releases with the deprecation, and 9 months: two until 1.29.0"),
    Question(preset: "kubernetes", old: "1.28.0", new: "1.29.0", finding: R.finding(path: "V1beta2.old()"), history: [("1.26.0", "2023-06-08", "m"), ("1.27.0", "2023-07-11", "m"), ("1.28.0", "2023-08-15", "m")], today: "2023-12-13", verdict: .violation, reason: "9 months: until 2024-03-08"),
    Question(preset: "kubernetes", old: "1.28.0", new: "1.28.1", finding: R.finding(path: "V1alpha1.old()"), verdict: .allowed),
    Question(preset: "kubernetes", old: "0.28.0", new: "0.28.1", finding: change, verdict: .allowed),
    // node
    Question(preset: "node", old: "20.1.0", new: "20.2.0", finding: deprecation, verdict: .violation, reason: "needs a major version"),
    Question(preset: "node", old: "20.1.0", new: "21.0.0", finding: deprecation, verdict: .allowed),
    Question(preset: "node", old: "21.1.0", new: "22.0.0", history: [("20.1.0", nil, nil), ("21.0.0", nil, "m"), ("21.1.0", nil, "m")], verdict: .allowed),
    Question(preset: "node", old: "21.1.0", new: "22.0.0", history: [("21.0.0", nil, nil), ("21.1.0", nil, "m")], verdict: .violation, reason: "one whole major version with the deprecation: none until 22.0.0"),
    Question(preset: "node", old: "21.1.0", new: "21.2.0", history: [("20.0.0", nil, "m"), ("21.0.0", nil, "m"), ("21.1.0", nil, "m")], verdict: .violation, reason: "may be removed in a major version"),
    Question(preset: "node", old: "21.1.0", new: "21.1.1", finding: R.finding(path: "experimental.old()"), verdict: .allowed, reason: "exempt"),
    // matrix
    Question(preset: "matrix", old: "1.2.0", new: "1.3.0", history: [("1.1.0", nil, nil), ("1.2.0", nil, "MSC1")], verdict: .allowed),
    Question(preset: "matrix", old: "1.2.0", new: "1.3.0", history: [("1.2.0", nil, nil)], verdict: .violation, reason: "premature"),
    Question(preset: "matrix", old: "1.2.0", new: "1.2.1", history: [("1.1.0", nil, "m"), ("1.2.0", nil, "MSC1")], verdict: .violation),
    // arrow
    Question(preset: "arrow", old: "53.1.0", new: "54.0.0", history: [("51.3.0", "2024-04-20", "m"), ("52.0.0", "2024-06-12", "m"), ("53.0.0", "2024-09-08", "m"), ("53.1.0", "2024-10-08", "m")], today: "2024-12-18", verdict: .allowed),
    Question(preset: "arrow", old: "52.0.0", new: "53.0.0", history: [("51.3.0", "2024-04-20", "m"), ("52.0.0", "2024-06-12", "m")], today: "2024-12-18", verdict: .violation, reason: "two major versions after the one that deprecated it, and 6 months: one until 53.0.0"),
    Question(preset: "arrow", old: "53.1.0", new: "54.0.0", history: [("51.3.0", "2024-07-20", "m"), ("52.0.0", "2024-08-12", "m"), ("53.1.0", "2024-10-08", "m")], today: "2024-12-18", verdict: .violation, reason: "6 months: until 2025-01-20"),
    Question(preset: "arrow", old: "53.1.0", new: "53.2.0", history: [("50.0.0", "2023-01-20", "m"), ("51.0.0", "2023-07-20", "m"), ("52.0.0", "2024-01-20", "m"), ("53.1.0", "2024-04-20", "m")], verdict: .violation, reason: "may be removed in a major version"),
  ]

  static let swift: [Question] = [
    // swift-docc
    Question(preset: "swift-docc", old: "5.7.0", new: "5.8.0", history: [("5.5.0", nil, nil), ("5.6.0", nil, "will be removed after 5.7 is released"), ("5.7.0", nil, "will be removed after 5.7 is released")], verdict: .allowed, reason: "may be removed in a minor version"),
    Question(preset: "swift-docc", old: "5.6.0", new: "5.7.0", history: [("5.5.0", nil, nil), ("5.6.0", nil, "will be removed after 5.7 is released")], verdict: .violation, reason: "its message says that it will be removed after 5.7"),
    Question(preset: "swift-docc", old: "5.6.0", new: "5.7.0", history: [("5.5.0", nil, nil), ("5.6.0", nil, "gone soon")], verdict: .violation, reason: "one minor version after the one that deprecated it: none until 5.7.0"),
    Question(preset: "swift-docc", old: "5.7.0", new: "5.7.1", history: [("5.5.0", nil, "m"), ("5.6.0", nil, "m"), ("5.7.0", nil, "m")], verdict: .violation),
    // swift-nio
    Question(preset: "swift-nio", old: "2.1.0", new: "2.2.0", finding: change, verdict: .violation),
    Question(preset: "swift-nio", old: "2.1.0", new: "3.0.0", history: [("2.1.0", nil, nil)], verdict: .allowed, reason: "3.0.0 is a major version"),
    Question(preset: "swift-nio", old: "2.1.0", new: "2.2.0", finding: R.finding("swift-function-added", .addition, .none, path: "makePromise()"), verdict: .violation, reason: "without the project's prefix"),
    Question(preset: "swift-nio", old: "2.1.0", new: "2.2.0", finding: R.finding("swift-type-added", .addition, .none, path: "NIOThing", symbol: .struct), verdict: .allowed),
    Question(preset: "swift-nio", old: "2.1.0", new: "2.2.0", finding: R.finding("swift-function-added", .addition, .none, path: "Channel.write()", symbol: .method), verdict: .allowed),
    Question(preset: "swift-nio", old: "2.1.0", new: "2.2.0", finding: R.finding("c-library-added", .addition, .none, path: "CNIOLinux", symbol: nil), verdict: .violation, reason: "no new system library"),
    // swift-collections
    Question(preset: "swift-collections", old: "1.1.0", new: "1.2.0", finding: change, verdict: .violation),
    Question(preset: "swift-collections", old: "1.1.0", new: "2.0.0", history: [("1.1.0", nil, nil)], verdict: .allowed),
    Question(preset: "swift-collections", old: "1.1.0", new: "1.2.0", finding: R.finding("swift-tools-version-raised", .change, risky, symbol: nil), verdict: .advice),
    Question(preset: "swift-collections", old: "1.1.0", new: "1.1.1", finding: R.finding("swift-tools-version-raised", .change, risky, symbol: nil), verdict: .violation, reason: "never in a patch"),
    Question(preset: "swift-collections", old: "1.1.0", new: "1.1.1", finding: trait("UnstableHashedContainers"), verdict: .allowed, reason: "exempt"),
    Question(preset: "swift-collections", old: "1.1.0", new: "1.1.1", finding: trait("Fast"), verdict: .violation),
  ]

  private static func trait(_ name: String) -> Finding {
    var finding = R.finding("swift-trait-removed", .removal, .sourceBreaking, path: "swift-collections", symbol: nil)
    finding.names = [name]
    return finding
  }

  @Test(arguments: versions + windows + swift)
  func answers(_ question: Question) throws {
    let judgement = try Self.judge(question)
    #expect(judgement.verdict == question.verdict, "\(judgement.reason)")
    #expect(judgement.reason.contains(question.reason), "\(judgement.reason)")
  }

  static func judge(_ question: Question, _ change: (inout Policy, inout ModuleJudge.Context) -> Void = { _, _ in }) throws -> ModuleJudge.Judgement {
    var policy = try #require(Preset.named(question.preset)).policy
    let (old, new) = (try #require(Version(question.old)), try #require(Version(question.new)))
    let module = question.preset == "swift-nio" ? "NIOCore" : "Library"
    var context = ModuleJudge.Context(module: module, old: old, proposed: new, today: try #require(CalendarDay(question.today)))
    if !question.history.isEmpty { context.history = try R.history(question.history, name: question.finding.symbol.path) }
    change(&policy, &context)
    return ModuleJudge(policy: policy, context: context).judge(question.finding)
  }

  @Test func everyPresetIsAsked() {
    let asked = Set((Self.versions + Self.windows + Self.swift).map(\.preset))
    #expect(asked.union(["soname"]) == Set(Preset.all.map(\.id)))
    #expect(Set(Preset.all.map(\.id)).count == Preset.all.count)
  }

  // MARK: What needs more than a question

  @Test func modulesOutsideOfNIOAreNoAPI() throws {
    let question = Question(preset: "swift-nio", old: "2.1.0", new: "2.1.1", finding: Self.change, verdict: .allowed)
    let judgement = try Self.judge(question) { $1.module = "Helpers" }
    #expect(judgement == .init(.allowed, .nothing, "the module Helpers is no API"))
  }

  @Test(arguments: [
    (String?.some("libx.so.1"), String?.some("libx.so.2"), Verdict.allowed, "the SONAME changes from libx.so.1 to libx.so.2"),
    ("libx.so.1", "libx.so.1", .violation, "it is still libx.so.1"), (nil, nil, .violation, "does not state"),
  ])
  func incompatibleChangesNeedANewSONAME(old: String?, new: String?, verdict: Verdict, reason: String) throws {
    let question = Question(preset: "soname", old: "7.1.0", new: "8.0.0", finding: Self.change, verdict: verdict)
    let judgement = try Self.judge(question) { $1.oldSoname = old; $1.newSoname = new }
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason.contains(reason), "\(judgement.reason)")
  }

  @Test(arguments: [
    (String?.none, "2026-06-01", Verdict.violation, "on no dated list"), ("2026-07-01", "2026-06-01", .violation, "says that it goes from 2026-07-01 on"),
    ("2026-07-01", "2026-07-01", .allowed, "on the list of removals"),
  ])
  func sonameRemovalsStandOnADatedList(day: String?, today: String, verdict: Verdict, reason: String) throws {
    let question = Question(preset: "soname", old: "7.1.0", new: "8.0.0", today: today, verdict: verdict)
    let judgement = try Self.judge(question) { policy, context in
      (context.oldSoname, context.newSoname) = ("libx.so.1", "libx.so.2")
      if let day = day.flatMap({ CalendarDay($0) }) { policy.schedule = [.init(symbol: NamePattern("old*"), time: .day(day))] }
    }
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason.contains(reason), "\(judgement.reason)")
  }

  @Test(arguments: [
    ("swift-docc", "gone soon", Verdict.violation, "does not say 'will be removed after'"), ("swift-docc", "", .violation, "neither a message nor a replacement"),
    ("swift-docc", "It will be removed after 5.9 is released", .allowed, ""), ("matrix", "because", .advice, "does not say 'MSC'"),
    ("matrix", "MSC1234", .allowed, ""), ("semver", "", .advice, "neither a message"), ("semver", "use new()", .allowed, ""),
  ])
  func deprecationsSayWhatThePolicyWants(preset: String, message: String, verdict: Verdict, reason: String) throws {
    let question = Question(preset: preset, old: "5.7.0", new: "5.8.0", finding: Self.deprecation, verdict: verdict)
    let judgement = try Self.judge(question) { $1.surface = R.snapshot("5.8.0", nil, message) }
    #expect(judgement.verdict == verdict)
    #expect(judgement.reason.contains(reason), "\(judgement.reason)")
  }

  @Test func aDeprecationInTheDocumentationNeedsAMinorVersion() throws {
    var snapshot = R.snapshot("20.2.0", nil, "m")
    var declaration = snapshot.declarations[0]
    var clause = Availability(domain: "macOS")
    clause.deprecated = "100000.0"
    clause.message = "use new()"
    declaration.availability = [clause]
    snapshot = Snapshot(header: snapshot.header, declarations: [declaration])
    let question = Question(preset: "node", old: "20.1.0", new: "20.2.0", finding: Self.deprecation, verdict: .allowed)
    #expect(try Self.judge(question) { $1.surface = snapshot }.verdict == .allowed)
    #expect(try Self.judge(question) { $1.surface = R.snapshot("20.2.0", nil, "m") }.verdict == .violation)
  }

  @Test func softDeprecationsStartNoWindow() throws {
    var snapshot = R.snapshot("3.11.0", "2010-01-01", "m")
    var declaration = snapshot.declarations[0]
    var clause = Availability(domain: "macOS")
    clause.deprecated = "100000.0"
    declaration.availability = [clause]
    snapshot = Snapshot(header: snapshot.header, declarations: [declaration])
    let history = try ReleaseHistory(module: "Library", snapshots: [snapshot])
    let question = Question(preset: "python", old: "3.11.0", new: "3.12.0", verdict: .violation)
    let judgement = try Self.judge(question) { $1.history = history }
    #expect(judgement.reason.contains("has not begun"), "\(judgement.reason)")
  }
}
