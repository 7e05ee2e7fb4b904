package import APIModel

/// What a policy wants before a deprecated declaration may go: the window, as far as the history
/// can measure it.
package struct RemovalTerms: Sendable, Hashable {
  /// This many releases of `unit` must carry the deprecation first.
  package var releases: Int
  package var unit: Bump
  package var counting: Counting
  /// And this many months must have passed since it was published.
  package var months: Int
  /// The version part whose rise may remove; `.none` when nothing ever is.
  package var bump: Bump
  /// Below 1.0 the minor part counts as the major one, as package managers read it.
  package var readsZeroMinorAsMajor: Bool

  package enum Counting: Sendable, Hashable {
    /// Lines with a release that carries it: deprecated in 1.4.2, 1.4 counts.
    case carrying
    /// Lines whose first release carries it already: 1.5 is the first.
    case whole
    /// Lines after the one that deprecated it.
    case after
  }

  package init(
    releases: Int, unit: Bump, counting: Counting = .carrying, months: Int = 0, bump: Bump,
    readsZeroMinorAsMajor: Bool = true
  ) {
    self.releases = releases
    self.unit = unit
    self.counting = counting
    self.months = months
    self.bump = bump
    self.readsZeroMinorAsMajor = readsZeroMinorAsMajor
  }

  /// Semantic Versioning 2.0.0: one minor release carries the deprecation before a major removes.
  package static let semver = RemovalTerms(releases: 1, unit: .minor, bump: .major)

  /// The lowest version that may remove what has been deprecated since `since`; nil for never.
  package func firstVersion(since: Version) -> Version? {
    guard bump != .none else { return nil }
    let unit = effective(unit, since)
    let isPartial = counting == .after || counting == .whole && !since.core.isStart(of: unit)
    var version = since.core
    for _ in 0..<(releases + (isPartial ? 1 : 0)) { version = version.next(unit) }
    let last = effective(bump, version)
    return version > since.core && version.isStart(of: last) ? version : version.next(last)
  }

  /// The lowest version above `version` that may remove anything; nil for never.
  package func nextVersion(after version: Version) -> Version? {
    bump == .none ? nil : version.next(effective(bump, version))
  }

  /// The day from which on a removal keeps the window; nil when the release has no date, or no
  /// time is asked for.
  package func firstDay(since: Release) -> CalendarDay? {
    months == 0 ? nil : since.date.map { $0.adding(months: months) }
  }

  private func effective(_ bump: Bump, _ version: Version) -> Bump {
    readsZeroMinorAsMajor && version.major == 0 && bump == .major ? .minor : bump
  }
}

extension Version {
  /// Whether the parts below that one are 0: 2.0.0 starts a major, 1.4.0 a minor.
  func isStart(of bump: Bump) -> Bool {
    switch bump {
    case .none, .patch: true
    case .minor: patch == 0
    case .major: minor == 0 && patch == 0
    }
  }
}
