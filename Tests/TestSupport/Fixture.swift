import Foundation

/// One case of a rule: a library before and after, a client, and the findings that are wanted.
/// CONTRIBUTING.md describes the file format.
package struct Fixture: Sendable {
  /// `Swift/swift-parameter-added/plain.swift`: relative to the folder of all fixtures.
  package var path: String
  /// The file's first sentence.
  package var title: String
  /// The findings that must come out, no more and no fewer.
  package var expectations: [Expectation]
  /// The Swift language modes that the client is compiled in; `[5, 6]` unless stated.
  package var modes: [Int] = [5, 6]
  /// `// options:`, split at white space: `library-evolution`.
  package var options: Set<String> = []
  /// The text of each `//--- name` section by its name: `old`, `new`, `client`, `old Other`.
  package var sections: [String: String]

  package init(path: String, title: String, expectations: [Expectation], sections: [String: String]) {
    self.path = path
    self.title = title
    self.expectations = expectations
    self.sections = sections
  }

  /// The rule that the case belongs to: the name of its folder.
  package var folder: String {
    path.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }

  /// Whether the client must fail to compile against the new library.
  package func breaksSource(mode: Int) -> Bool {
    expectations.contains { $0.impact == .breaking && (!$0.onlyInSwift6 || mode >= 6) }
  }
}

/// A wanted finding: `swift-parameter-added source=breaking binary=none Node.init(_:)`.
package struct Expectation: Sendable, Hashable {
  package enum Level: String, Sendable {
    case none, risky, breaking
  }

  package var rule: String
  /// What happens to clients that are compiled again.
  package var impact: Level
  /// The source impact holds in the Swift 6 language mode alone: `source=breaking@6`.
  package var onlyInSwift6 = false
  package var binary: Level
  /// The qualified name, without the module.
  package var symbol: String

  package init(rule: String, impact: Level, onlyInSwift6: Bool = false, binary: Level, symbol: String) {
    self.rule = rule
    self.impact = impact
    self.onlyInSwift6 = onlyInSwift6
    self.binary = binary
    self.symbol = symbol
  }
}

extension Expectation: CustomStringConvertible {
  package var description: String {
    "\(rule) source=\(impact)\(onlyInSwift6 ? "@6" : "") binary=\(binary) \(symbol)"
  }

  /// Reads what follows `// expect: `; nil when it is not in the form.
  package init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ", maxSplits: 3)
    guard words.count == 4, words[1].hasPrefix("source="), words[2].hasPrefix("binary=") else { return nil }
    let source = words[1].dropFirst("source=".count).split(separator: "@", maxSplits: 1)
    guard let level = source.first, let impact = Level(rawValue: String(level)),
      source.count == 1 || source[1] == "6",
      let binary = Level(rawValue: String(words[2].dropFirst("binary=".count)))
    else { return nil }
    self.init(
      rule: String(words[0]), impact: impact, onlyInSwift6: source.count == 2, binary: binary,
      symbol: words[3].trimmingCharacters(in: .whitespaces))
  }
}

/// What is wrong with a fixture file.
package struct FixtureError: Error, CustomStringConvertible {
  package var path: String
  package var line: Int?
  package var reason: String

  package init(path: String, line: Int? = nil, reason: String) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  package var description: String {
    "Tests/Fixtures/\(path)\(line.map { ":\($0)" } ?? ""): \(reason)"
  }
}
