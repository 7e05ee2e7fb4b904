import APIDiff
import Foundation
import TestSupport
import Testing

/// A C case to run: a fixture file, or the example of a rule.
enum CCase: Sendable, Hashable, CustomTestStringConvertible {
  case file(String)
  case example(rule: String)

  /// All cases, or with `FIXTURES=c-case` in the environment those with that in their name.
  static let all: [CCase] = {
    let rules = RuleRegistry.rules.filter { $0.id.hasPrefix("c-") && $0.hasCompilableExample }
    let cases = Fixture.paths(of: "C").map(CCase.file) + rules.map { CCase.example(rule: $0.id) }
    guard let wanted = ProcessInfo.processInfo.environment["FIXTURES"] else { return cases }
    return cases.filter { $0.testDescription.contains(wanted) }
  }()

  /// The rule whose example this is. An example shows the worst that its rule can find.
  var exampleOf: Rule? {
    if case .example(let id) = self { RuleRegistry.rule(id: id) } else { nil }
  }

  func fixture() throws -> Fixture {
    switch self {
    case .file(let path): return try Fixture.read(path)
    case .example(let id):
      guard let rule = RuleRegistry.rule(id: id) else { throw FixtureError(path: id, reason: "no such rule") }
      let wanted = Expectation(
        rule: id, impact: Expectation.Level(rule.impact.source),
        binary: Expectation.Level(rule.impact.binary),
        symbol: "")
      return Fixture(
        path: "example of \(id)", title: rule.summary, expectations: [wanted],
        sections: ["old": rule.example.old, "new": rule.example.new, "client": rule.example.client])
    }
  }

  var testDescription: String {
    switch self {
    case .file(let path): path
    case .example(let id): "example of \(id)"
    }
  }
}
