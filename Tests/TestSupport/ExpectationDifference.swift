package import APIDiff

extension Expectation {
  /// A finding in the words of an `// expect:` line.
  package init(_ finding: Finding) {
    self.init(
      rule: finding.rule, impact: Level(finding.impact.source), onlyInSwift6: finding.impact.onlyInSwift6,
      binary: Level(finding.impact.binary), symbol: finding.symbol.path)
  }

  /// What differs between wanted and found, one line each, ready to be pasted into the fixture;
  /// nil when nothing does.
  package static func difference(wanted: [Expectation], found: [Finding]) -> String? {
    var missing = wanted.map(\.description)
    var surplus: [String] = []
    for finding in found {
      let line = Expectation(finding).description
      if let index = missing.firstIndex(of: line) {
        missing.remove(at: index)
      } else {
        surplus.append("\(line)\n           (\(finding.message))")
      }
    }
    guard !missing.isEmpty || !surplus.isEmpty else { return nil }
    return (missing.map { "  wanted:  \($0)" } + surplus.map { "  found:   \($0)" }).joined(separator: "\n")
  }
}

extension Expectation.Level {
  package init(_ level: Impact.Level) {
    switch level {
    case .none: self = .none
    case .risky: self = .risky
    case .breaking: self = .breaking
    }
  }
}
