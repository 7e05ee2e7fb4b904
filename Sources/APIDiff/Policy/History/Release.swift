package import APIModel

/// One stored release of a module.
package struct Release: Sendable, Hashable {
  package let version: Version
  /// nil when the snapshot does not say; windows in time cannot be measured from it then.
  package let date: CalendarDay?
  package let commit: String?
  /// The place in `ReleaseHistory.releases`.
  package let index: Int

  /// A pre-release promises nothing: deprecation windows neither begin nor count with one.
  package var isPrerelease: Bool { !version.prerelease.isEmpty }
}

/// Why snapshots are no history.
package enum HistoryError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A snapshot without a version, or with one that is none.
  case noVersion(module: String, found: String?)
  /// Two snapshots of one release; build metadata and a leading `v` make no other version.
  case sameVersion(module: String, String, String)
  case noSuchDate(module: String, version: String, date: String)
  /// Snapshots of two modules or languages were mixed.
  case mixed(String, String)

  package var description: String {
    switch self {
    case .noVersion(let module, let found):
      let what = found.map { "with the version '\($0)', which is none" } ?? "without a version"
      return "a snapshot of '\(module)' \(what): releases are numbered like 1.2.0"
    case .sameVersion(let module, let first, let second):
      return "'\(module)' has two snapshots of one version, '\(first)' and '\(second)': keep one of them "
        + "(build metadata after '+' makes no other version)"
    case .noSuchDate(let module, let version, let date):
      return "the snapshot of '\(module)' \(version) has the date '\(date)', which does not exist: "
        + "take it again from its tag"
    case .mixed(let first, let second):
      return "the history of '\(first)' contains a snapshot of '\(second)': a history is of one module"
    }
  }
}
