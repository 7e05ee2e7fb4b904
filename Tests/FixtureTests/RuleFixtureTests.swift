import APIDiff
import Foundation
import TestSupport
import Testing

/// Each Swift rule has a fixture that finds it, a guard rail that looks alike and is another change or
/// none, and a page of documentation. (`RuleMirrorTests` asks for the opposite change.)
struct RuleFixtureTests {
  private static let rules = RuleRegistry.rules.filter { $0.id.hasPrefix("swift-") && $0.hasCompilableExample }

  /// Folder → the rules that each of its fixtures expects.
  private static let expected: [String: [Set<String>]] = {
    let fixtures = Fixture.paths(of: "Swift").compactMap { try? Fixture.read($0) }
    return Dictionary(grouping: fixtures, by: \.folder).mapValues { $0.map { Set($0.expectations.map(\.rule)) } }
  }()

  @Test(arguments: rules.map(\.id))
  func aRuleHasAFixtureThatFindsIt(_ id: String) {
    #expect(
      Self.expected.values.joined().contains { $0.contains(id) },
      "no fixture expects \(id): add one to Tests/Fixtures/Swift/\(id)")
  }

  @Test(arguments: rules.map(\.id))
  func aRuleHasAGuardRail(_ id: String) {
    #expect(
      Self.expected[id]?.contains { !$0.contains(id) } == true,
      "every fixture in Tests/Fixtures/Swift/\(id) expects it: add one that looks alike and is none")
  }

  @Test(arguments: RuleRegistry.rules.map(\.id))
  func aRuleHasAPage(_ id: String) {
    #expect(
      FileManager.default.fileExists(atPath: "\(Repository.root)/Documentation/Rules/\(id).md"),
      "\(id) has no page; run: RECORD_SNAPSHOTS=1 swift test --filter RulePageTests")
  }

  @Test func threeFixturesARuleOnAverage() {
    let count = Self.expected.values.map(\.count).reduce(0, +)
    #expect(count >= 3 * Self.rules.count, "\(count) fixtures for \(Self.rules.count) rules")
  }

  @Test func foldersAreNamedLikeRules() {
    let known = Set(RuleRegistry.rules.map(\.id))
    #expect(Self.expected.keys.filter { !known.contains($0) }.sorted() == [])
  }
}
