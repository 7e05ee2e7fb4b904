package import APIModel

/// The stored releases of one module: what its promises are judged by.
///
/// Releases form lines: each one has a predecessor, the highest lower version that was there when
/// it was made. So 1.9.5, made after 2.0.0, follows 1.9.4, and 2.0.0 does not follow 1.9.5.
package struct ReleaseHistory: Sendable {
  package let module: String
  /// From the lowest version to the highest.
  package let releases: [Release]
  /// In the order of `releases`.
  let snapshots: [Snapshot]
  /// The place of each release's predecessor.
  let parents: [Int?]
  let symbols: SymbolTable

  /// - Parameter snapshots: Of one module, in any order.
  package init(module: String, snapshots: [Snapshot]) throws(HistoryError) {
    let dated = try Self.numbered(snapshots, module: module)
    self.module = module
    self.snapshots = dated.map(\.snapshot)
    var releases: [Release] = []
    for (index, entry) in dated.enumerated() {
      if let last = releases.last, last.version == entry.version {
        throw .sameVersion(module: module, last.version.description, entry.version.description)
      }
      releases.append(
        Release(version: entry.version, date: entry.date, commit: entry.snapshot.header.commit, index: index))
    }
    self.releases = releases
    self.parents = releases.map { Self.predecessor(of: $0.version, madeOn: $0.date, among: releases)?.index }
    self.symbols = SymbolTable(self.snapshots, parents: parents)
  }

  private typealias Numbered = (version: Version, date: CalendarDay?, snapshot: Snapshot)

  private static func numbered(_ snapshots: [Snapshot], module: String) throws(HistoryError) -> [Numbered] {
    var result: [Numbered] = []
    for snapshot in snapshots {
      let header = snapshot.header
      guard header.module == module else { throw .mixed(module, header.module) }
      guard let version = header.version.flatMap(Version.init) else {
        throw .noVersion(module: module, found: header.version)
      }
      let day = header.date.map(CalendarDay.init)
      if case .some(nil) = day {
        throw .noSuchDate(module: module, version: version.description, date: header.date ?? "")
      }
      result.append((version, day ?? nil, snapshot))
    }
    return result.sorted { ($0.version, $0.version.description) < ($1.version, $1.version.description) }
  }

  /// The highest lower version; a pre-release only where nothing else is lower, because nobody is
  /// promised anything about what it contains.
  ///
  /// - Parameter date: Releases of a later day are no predecessors; nil when all may be.
  private static func predecessor(
    of version: Version, madeOn date: CalendarDay?, among releases: [Release]
  ) -> Release? {
    let lower = releases.filter { release in
      guard release.version < version else { return false }
      guard let date, let day = release.date else { return true }
      return day <= date
    }
    return lower.last { !$0.isPrerelease } ?? lower.last
  }

  // MARK: Asking for releases

  /// The newest release that is no pre-release; a pre-release where there is nothing else.
  package var latest: Release? { releases.last { !$0.isPrerelease } ?? releases.last }

  package func release(_ version: Version) -> Release? { releases.first { $0.version == version } }

  package func snapshot(of release: Release) -> Snapshot { snapshots[release.index] }

  /// The release that clients of `version` come from: the highest lower version, which is the
  /// last one of the same maintenance line. The latest release when no version is proposed.
  ///
  /// - Parameter isEligible: Leaves releases out, for instance those that are no ancestors of
  ///   the commit that is checked.
  package func baseline(for version: Version?, where isEligible: (Release) -> Bool = { _ in true }) -> Release? {
    let releases = releases.filter(isEligible)
    guard let version else { return releases.last { !$0.isPrerelease } ?? releases.last }
    return Self.predecessor(of: version, madeOn: nil, among: releases)
  }

  /// The release and what went before it on its line, from the first to it.
  package func line(to release: Release) -> [Release] {
    var line = [release]
    while let parent = parents[line[line.count - 1].index] { line.append(releases[parent]) }
    return line.reversed()
  }

  /// The release that another one is compared with.
  package func predecessor(of release: Release) -> Release? { parents[release.index].map { releases[$0] } }
}
