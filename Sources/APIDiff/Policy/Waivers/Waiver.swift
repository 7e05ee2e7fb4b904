package import APIModel

/// A break of the promise that the project accepts for a time, with the reason.
package struct Waiver: Sendable, Hashable {
  /// The finding's; nil when it is matched by rule and symbol.
  package var fingerprint: String?
  package var rule: NamePattern?
  package var symbol: NamePattern?
  package var module: NamePattern?
  package var reason: String
  package var owner: String
  /// nil where a security advisory stands for itself.
  package var expires: Expiry?
  /// The security advisory (CVE-2026-1234, GHSA-…) that leaves no other way.
  package var advisory: String?
  /// Where it stands in the configuration.
  package var location: SourceLocation?

  package enum Expiry: Sendable, Hashable, CustomStringConvertible {
    /// The last day on which it holds.
    case day(CalendarDay)
    /// The first version that it does not hold for.
    case version(Version)

    package var description: String {
      switch self {
      case .day(let day): "on \(day)"
      case .version(let version): "with \(version)"
      }
    }
  }

  package init(reason: String, owner: String) {
    self.reason = reason
    self.owner = owner
  }

  package func matches(_ finding: Finding, in name: String) -> Bool {
    if let module, !module.matches(name) { return false }
    if let fingerprint { return fingerprint == finding.fingerprint }
    if let rule, !rule.matches(finding.rule) { return false }
    if let symbol, !symbol.matches(finding.symbol.path) { return false }
    return rule != nil || symbol != nil
  }

  package func isExpired(in version: Version, on today: CalendarDay) -> Bool {
    switch expires {
    case .day(let day): today > day
    case .version(let end): version.core >= end.core
    case nil: false
    }
  }

  /// What it is about, for messages.
  package var subject: String {
    if let fingerprint { return "the waiver of \(fingerprint)" }
    return "the waiver of \([rule?.text, symbol?.text].compactMap { $0 }.joined(separator: " on "))"
  }
}
