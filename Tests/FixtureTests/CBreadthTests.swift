import APIDiff
import TestSupport
import Testing

/// Every C rule is shown at work, and shown to keep still.
struct CBreadthTests {
  /// What these two are about, no folder of headers can show: a library that is there on one side alone.
  private static let withoutFixtures: Set<String> = ["c-library-added", "c-library-removed"]
  private static let rules = RuleRegistry.rules.map(\.id).filter {
    $0.hasPrefix("c-") && !withoutFixtures.contains($0)
  }

  private static let fixtures: [Fixture] = Fixture.paths(of: "C").compactMap { try? Fixture.read($0) }

  @Test(arguments: rules)
  func aRuleIsShownAtWork(_ rule: String) {
    let isShown = Self.fixtures.contains { $0.expectations.contains { $0.rule == rule } }
    #expect(isShown, "no fixture expects '\(rule)': add one to Tests/Fixtures/C/\(rule)")
  }

  @Test(arguments: rules)
  func aRuleHasAGuardRail(_ rule: String) {
    let own = Self.fixtures.filter { $0.folder == rule }
    let isGuarded = own.contains { fixture in !fixture.expectations.contains { $0.rule == rule } }
    #expect(isGuarded, "no fixture in Tests/Fixtures/C/\(rule) looks alike and does without '\(rule)'")
  }

  @Test func threeFixturesARule() {
    #expect(Self.fixtures.count >= 3 * Self.rules.count, "\(Self.fixtures.count) for \(Self.rules.count) rules")
  }
}
