import APIModel

/// How a release changed the size of the API, in declarations.
package struct ReleaseCounts: Sendable, Hashable {
  package let release: Release
  /// The release that it is compared with; nil for the first one, of which nothing is an addition.
  package let predecessor: Release?
  /// Declarations that clients can use.
  package var size = 0
  package var added = 0
  /// Without those that were only deprecated, and without C's version macros, which every
  /// release changes.
  package var changed = 0
  package var removed = 0
  /// Removed ones that clients miss, and that were not deprecated in the release before, nor was
  /// what contained them.
  package var removedUnannounced = 0
  /// Newly deprecated.
  package var deprecated = 0
  /// Deprecated at this release, since whenever.
  package var carried = 0
}

extension ReleaseHistory {
  /// One entry a release, in the order of `releases`. On a line, each release's size is that of
  /// the release before it, plus what was added, minus what was removed.
  package func counts() -> [ReleaseCounts] {
    var counts = releases.map { ReleaseCounts(release: $0, predecessor: predecessor(of: $0)) }
    for release in releases.indices { count(release, &counts[release]) }
    return counts
  }

  private func count(_ release: Int, _ counts: inout ReleaseCounts) {
    let declarations = snapshots[release].declarations
    let parent = parents[release]
    var kept = 0
    for place in declarations.indices {
      let symbol = symbols.numbers[release][place]
      guard let after = symbols.appearance(of: symbol, at: release), after.state != .concealed else { continue }
      counts.size += 1
      if after.state == .deprecated { counts.carried += 1 }
      guard let parent else { continue }
      guard let before = symbols.appearance(of: symbol, at: parent), before.state != .concealed else {
        counts.added += 1
        if after.state == .deprecated { counts.deprecated += 1 }
        continue
      }
      kept += 1
      if after.state == .deprecated, before.state != .deprecated { counts.deprecated += 1 }
      let others = snapshots[parent].declarations
      if others.hasSameInterface(at: before.place, as: declarations, at: after.place) { continue }
      if declarations[place].kind == .cMacro, CNaming.isVersion(declarations[place].name) { continue }
      let kinds = SymbolChange.kinds(others[before.place], declarations[place])
      if kinds.contains(.changed) || kinds.contains(.renamed) { counts.changed += 1 }
    }
    guard let parent else { return }
    let before = symbols.numbers[parent].count { symbols.appearance(of: $0, at: parent)?.state != .concealed }
    counts.removed = before - kept
    if counts.removed > 0 { counts.removedUnannounced = unannounced(release, parent) }
  }

  private func unannounced(_ release: Int, _ parent: Int) -> Int {
    let others = snapshots[parent].declarations
    return others.indices.count { place in
      let symbol = symbols.numbers[parent][place]
      guard symbols.appearance(of: symbol, at: parent)?.state != .concealed else { return false }
      if symbols.superseded[release].contains(symbol) { return false }
      if let after = symbols.appearance(of: symbol, at: release), after.state != .concealed { return false }
      return effectiveDeprecation(of: others[place].id, at: releases[parent]) == nil
    }
  }
}
