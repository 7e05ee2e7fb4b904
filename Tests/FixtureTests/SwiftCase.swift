import APIDiff
import Foundation
import TestSupport
import Testing

/// A Swift case to run: a fixture file, or the example of a rule.
enum SwiftCase: Sendable, Hashable, CustomTestStringConvertible {
  case file(String)
  case example(rule: String)

  /// All cases, or with `FIXTURES=swift-case` in the environment those with that in their name.
  static let all: [SwiftCase] = {
    let rules = RuleRegistry.rules.filter { $0.id.hasPrefix("swift-") && $0.hasCompilableExample }
    let cases = Fixture.paths(of: "Swift").map(SwiftCase.file) + rules.map { SwiftCase.example(rule: $0.id) }
    guard let wanted = ProcessInfo.processInfo.environment["FIXTURES"] else { return cases }
    return cases.filter { $0.testDescription.contains(wanted) }
  }()

  /// The rule whose example this is.
  var exampleOf: Rule? {
    if case .example(let id) = self { RuleRegistry.rule(id: id) } else { nil }
  }

  func fixture() throws -> Fixture {
    switch self {
    case .file(let path): return try Fixture.read(path)
    case .example(let id):
      guard let rule = RuleRegistry.rule(id: id) else { throw FixtureError(path: id, reason: "no such rule") }
      var fixture = Fixture(
        path: "example of \(id)", title: rule.summary, expectations: [],
        sections: ["old": rule.example.old, "new": rule.example.new, "client": rule.example.client])
      if rule.example.hasLibraryEvolution { fixture.options = ["library-evolution"] }
      if rule.example.isInSwift5 { fixture.options.insert("library-mode-5") }
      return fixture
    }
  }

  var testDescription: String {
    switch self {
    case .file(let path): path
    case .example(let id): "example of \(id)"
    }
  }
}

extension Rule {
  /// What holds for modules and packages as a whole has an example for readers alone. And public
  /// graphs leave out what is not public or has an underscored name, so that it counts as
  /// removed: only graphs that somebody else made may hold it.
  var hasCompilableExample: Bool {
    if ["swift-access-lowered", "swift-name-underscored"].contains(id) { return false }
    return switch check {
    case .added, .removed, .changed, .renamed, .hidden, .symbols: true
    case .module, .export, .package, .wholeModule: false
    }
  }
}
