package import APIModel

/// How a project's version numbers are read.
package struct Versioning: Sendable, Hashable {
  package enum Scheme: String, Sendable, Hashable, CaseIterable {
    /// Semantic Versioning 2.0.0: major, minor, patch.
    case semantic
    /// The first two parts are a year and a month (or a number in the year); the third counts
    /// repairs. A new date is a feature release, and may do what a major version may.
    case calendar
  }

  /// What the parts of a version below 1.0.0 mean.
  package enum BeforeStable: String, Sendable, Hashable, CaseIterable {
    /// SemVer's clause 4: anything may change at any time.
    case anything
    /// Cargo's: in 0.y.z the y counts as major and the z as minor; in 0.0.z every change is major.
    case shifted
    /// The same as from 1.0.0 on.
    case strict
  }

  package var scheme: Scheme = .semantic
  package var beforeStable: BeforeStable = .anything

  package init(scheme: Scheme = .semantic, beforeStable: BeforeStable = .anything) {
    self.scheme = scheme
    self.beforeStable = beforeStable
  }

  /// Which kind of release `new` is after `old`.
  package func bump(from old: Version, to new: Version) -> Bump {
    guard new > old else { return .none }
    // A pre-release promises nothing to whom it is replaced for.
    if !old.prerelease.isEmpty, old.core == new.core { return .major }
    if scheme == .calendar {
      return (old.major, old.minor) == (new.major, new.minor) ? .patch : .major
    }
    if new.major != old.major { return .major }
    if old.major == 0 {
      switch beforeStable {
      case .anything: return .major
      case .shifted: return new.minor != old.minor || old.minor == 0 ? .major : .minor
      case .strict: break
      }
    }
    return new.minor != old.minor ? .minor : .patch
  }

  /// The lowest version after `old` that is a release of that kind.
  ///
  /// - Parameter today: What calendar versions are taken from.
  package func lowest(after old: Version, for bump: Bump, today: CalendarDay?) -> Version {
    if bump == .none { return old }
    if !old.prerelease.isEmpty { return old.core }
    if scheme == .calendar { return calendarVersion(after: old, for: bump, today: today) }
    if old.major == 0 {
      switch (beforeStable, bump) {
      case (.anything, _), (.shifted, .minor), (.shifted, .patch): return old.next(.patch)
      case (.shifted, _): return old.minor == 0 ? old.next(.patch) : old.next(.minor)
      case (.strict, _): break
      }
    }
    return old.next(bump)
  }

  private func calendarVersion(after old: Version, for bump: Bump, today: CalendarDay?) -> Version {
    if bump == .patch { return spelled(old.major, old.minor, old.patch + 1, like: old) }
    if let today {
      // Two-digit years (26.04) stay two-digit ones.
      let year = old.major < 100 ? today.year % 100 : today.year
      if (year, today.month) > (old.major, old.minor) { return spelled(year, today.month, 0, like: old) }
    }
    return old.minor >= 12 ? spelled(old.major + 1, 1, 0, like: old) : spelled(old.major, old.minor + 1, 0, like: old)
  }

  /// With as many digits in the second part, and as many parts, as the version before.
  private func spelled(_ major: Int, _ minor: Int, _ patch: Int, like old: Version) -> Version {
    let parts = old.description.prefix { $0 != "-" && $0 != "+" }.split(separator: ".")
    let isPadded = parts.count > 1 && parts[1].count == 2 && (parts[1].hasPrefix("0") || old.minor > 9)
    let second = isPadded && minor < 10 ? "0\(minor)" : "\(minor)"
    let third = parts.count > 2 || patch > 0 ? ".\(patch)" : ""
    return Version("\(major).\(second)\(third)") ?? old
  }

  /// The parts that all versions of one line of that kind share: 1.4.0 and 1.4.2 are one minor
  /// line and, with 1.9.0, one major line.
  package func line(of version: Version, _ unit: Bump) -> [Int] {
    let parts = [version.major, version.minor, version.patch]
    if scheme == .calendar { return Array(parts.prefix(unit == .patch ? 3 : 2)) }
    let isShifted = version.major == 0 && beforeStable == .shifted
    switch unit {
    case .major: return Array(parts.prefix(isShifted ? 2 : 1))
    case .minor: return Array(parts.prefix(isShifted ? 3 : 2))
    case .patch, .none: return parts
    }
  }

  /// Whether the reading of versions below 1.0.0 decides about this one.
  package func usesEarlyReading(after old: Version) -> Bool { scheme == .semantic && old.major == 0 }
}
