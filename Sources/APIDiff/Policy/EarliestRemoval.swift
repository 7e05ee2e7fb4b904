package import APIModel

/// When the policy lets a deprecated declaration go, as far as the releases until now tell.
package struct EarliestRemoval: Sendable, Hashable {
  /// The lowest version that may remove it; nil when none ever may.
  package var version: Version?
  /// Not before that day; nil when only releases count, or the deprecation has no date.
  package var day: CalendarDay?

  /// - Parameter latest: The newest release of the line.
  package init(
    of span: DeprecationSpan, policy: Policy, history: ReleaseHistory, latest: Version, today: CalendarDay?
  ) {
    let removal = policy.stages.first { $0.symbols.first(matching: span.name) != nil }?.removal ?? policy.removal
    let versioning = policy.versioning
    guard removal.bump != .never, !span.isSoft else { return }
    var version = latest
    // Where anything may change at any time, nothing waits.
    let isFree = versioning.usesEarlyReading(after: latest) && versioning.beforeStable == .anything
    if let window = removal.window, !isFree {
      let count = WindowCount(versioning: versioning, history: history)
      // Releases that are missing are thought to come one after the other.
      var candidate = versioning.lowest(after: version, for: removal.bump.bump, today: nil)
      var missing = window.releases - count.lines(of: window, span, before: candidate)
      while missing > 0 {
        version = versioning.lowest(after: version, for: window.unit, today: nil)
        candidate = versioning.lowest(after: version, for: removal.bump.bump, today: nil)
        missing -= 1
      }
      day = window.months.flatMap { months in span.since.date?.adding(months: months) }
    }
    version = versioning.lowest(after: version, for: removal.bump.bump, today: nil)
    if removal.throughMajor, version.major == span.since.version.major { version = version.next(.major) }
    while removal.notInMinors.contains(version.minor) { version = version.next(.minor) }
    if let promised = span.promise?.firstVersion(since: span.since.version), promised > version { version = promised }
    if case .day(let promised) = span.promise { day = max(day ?? promised, promised) }
    self.version = version
  }
}
