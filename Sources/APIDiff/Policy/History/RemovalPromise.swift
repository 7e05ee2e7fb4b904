package import APIModel

/// What a deprecation message says about the removal: "will be removed after 5.7 is released".
package enum RemovalPromise: Sendable, Hashable {
  /// Once that version is out: in the next feature release.
  case after(Version)
  /// In that version, or a later one.
  case `in`(Version)
  /// That many releases of a kind later ("in two minor releases", "in the next major version");
  /// `.none` when the kind is not said.
  case later(Int, Bump)
  /// From that day on.
  case day(CalendarDay)
  /// "In a future version": some day.
  case unspecified

  /// - Parameter message: Free text in English; nil when it says nothing about a removal.
  package init?(message: String) {
    guard let promise = RemovalPromiseParser.promise(in: message) else { return nil }
    self = promise
  }

  /// The lowest version that may remove what was deprecated in `since`; nil when the promise
  /// names a day or nothing.
  package func firstVersion(since: Version) -> Version? {
    switch self {
    case .after(let version): version.next(.minor)
    case .in(let version): version
    case .later(let count, let bump): (0..<count).reduce(since) { version, _ in version.next(bump == .none ? .minor : bump) }
    case .day, .unspecified: nil
    }
  }

  /// The promise in words that follow "its message says that it will be removed".
  package var words: String {
    switch self {
    case .after(let version): "after \(version)"
    case .in(let version): "in \(version)"
    case .later(let count, let bump):
      "\(count == 1 ? "one" : String(count)) \(bump == .none ? "" : bump.rawValue + " ")release\(count == 1 ? "" : "s") later"
    case .day(let day): "from \(day) on"
    case .unspecified: "some day"
    }
  }

  /// Whether a removal in that version keeps the promise; nil when that cannot be told.
  package func allowsRemoval(in version: Version, since: Version, on today: CalendarDay?) -> Bool? {
    switch self {
    case .after(let promised): version > promised
    case .day(let day): today.map { $0 >= day }
    case .unspecified: true
    case .in, .later: firstVersion(since: since).map { version.core >= $0.core }
    }
  }

  /// Whether the promised time has passed although the declaration is still in `latest`.
  package func isOverdue(in latest: Version, since: Version, on today: CalendarDay?) -> Bool {
    if case .day(let day) = self { return today.map { $0 > day } ?? false }
    return firstVersion(since: since).map { latest.core >= $0.core } ?? false
  }
}

extension Version {
  /// Without pre-release and build metadata.
  package var core: Version { Version("\(major).\(minor).\(patch)") ?? self }

  /// The lowest version with a higher part of that kind; itself for `.none`.
  package func next(_ bump: Bump) -> Version {
    let text =
      switch bump {
      case .none: "\(major).\(minor).\(patch)"
      case .patch: "\(major).\(minor).\(patch + 1)"
      case .minor: "\(major).\(minor + 1).0"
      case .major: "\(major + 1).0.0"
      }
    return Version(text) ?? self
  }
}
