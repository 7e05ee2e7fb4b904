package import APIModel

/// A module's releases and deprecations on one axis: what the timeline page draws.
package struct Timeline: Sendable {
  package let module: String
  package let latest: Release
  package let today: CalendarDay?
  /// Releases that are no pre-releases in the order of versions, then versions that do not exist
  /// yet and that something may be removed in.
  package let columns: [Column]
  /// By the release that began them, then by name.
  package let windows: [Window]
  package let prereleases: Int

  package struct Column: Sendable {
    package let version: Version
    /// nil for a version that does not exist yet.
    package let counts: ReleaseCounts?
    /// On the line to the latest release.
    package let isOnMainLine: Bool
  }

  package struct Window: Sendable {
    package let name: String
    package let platform: String?
    /// The place in `columns`.
    package let since: Int
    /// Where a removal is allowed from; nil for never.
    package let earliest: Int?
    package let earliestVersion: Version?
    package let earliestDay: CalendarDay?
    /// Where it was removed or withdrawn; nil while it stands.
    package let end: Int?
    package let state: State
    package let reason: String
  }

  package enum State: String, Sendable, Hashable, CaseIterable {
    case overdue, removable, waiting, kept
    /// Removed when the window allowed it.
    case removed
    case removedEarly = "removed-early"
    /// It was no longer deprecated.
    case withdrawn
  }

  package init?(of history: ReleaseHistory, policy: Policy, today: CalendarDay?) {
    guard let latest = history.latest, let ledger = Ledger(of: history, policy: policy, today: today) else { return nil }
    let main = Set(history.line(to: latest).map(\.index))
    let shown = history.counts().filter { !$0.release.isPrerelease || main.contains($0.release.index) }
    let closed = TimelineWindows.closed(in: history, policy: policy)
    let open = ledger.entries.map(TimelineWindows.open)
    let versions = shown.map(\.release.version)
    let future = Set((closed + open).compactMap(\.earliest)).filter { $0 > (versions.last ?? $0) }.sorted().prefix(4)
    self.module = history.module
    self.latest = latest
    self.today = today
    self.prereleases = history.releases.count - shown.count
    self.columns = shown.map { counts in
      Column(version: counts.release.version, counts: counts, isOnMainLine: main.contains(counts.release.index))
    } + future.map { Column(version: $0, counts: nil, isOnMainLine: true) }
    let places = columns.map(\.version)
    self.windows = (closed + open).compactMap { $0.placed(in: places) }
      .sorted { ($0.since, $0.name, $0.end ?? .max) < ($1.since, $1.name, $1.end ?? .max) }
  }
}

/// Finds the deprecations that the timeline shows.
private enum TimelineWindows {
  /// A window by versions, before the columns are known.
  struct Raw {
    var name: String
    var platform: String?
    var since: Version
    var earliest: Version?
    var earliestDay: CalendarDay?
    var end: Version?
    var state: Timeline.State
    var reason: String

    func placed(in versions: [Version]) -> Timeline.Window? {
      guard let start = versions.firstIndex(of: since) else { return nil }
      return Timeline.Window(
        name: name, platform: platform, since: start,
        earliest: earliest.map { earliest in versions.firstIndex { $0.core >= earliest.core } ?? versions.count },
        earliestVersion: earliest, earliestDay: earliestDay, end: end.flatMap(versions.firstIndex), state: state,
        reason: reason)
    }
  }

  /// Those that still stand.
  static func open(_ entry: Ledger.Entry) -> Raw {
    let state: Timeline.State =
      switch entry.status {
      case .overdue: .overdue
      case .removable: .removable
      case .waiting: .waiting
      case .kept: .kept
      }
    return Raw(
      name: entry.span.name, platform: entry.span.platform, since: entry.span.since.version, earliest: entry.earliest,
      earliestDay: entry.earliestDay, end: nil, state: state, reason: entry.reason)
  }

  /// Those that ended on the main line.
  static func closed(in history: ReleaseHistory, policy: Policy) -> [Raw] {
    history.symbolHistories().flatMap { symbol -> [Raw] in
      var isOpen = false
      var windows: [Raw] = []
      for event in symbol.events {
        switch event.kind {
        case .deprecated: isOpen = true
        case .removed, .superseded, .concealed, .undeprecated:
          if isOpen, let window = closed(by: event, history, policy) { windows.append(window) }
          isOpen = false
        default: break
        }
      }
      return windows
    }
  }

  private static func closed(by end: SymbolEvent, _ history: ReleaseHistory, _ policy: Policy) -> Raw? {
    guard let old = end.old, let last = history.predecessor(of: end.release),
      let span = history.deprecation(of: old.id, at: last)
    else { return nil }
    let plan = RemovalPlan(of: span, policy: policy, history: history, at: end.release, today: nil)
    let version = end.release.version
    let (state, reason): (Timeline.State, String) =
      if end.kind == .undeprecated {
        (.withdrawn, "no longer deprecated in \(version)")
      } else if end.kind == .superseded {
        (.removed, "gone in \(version), and another declaration takes every use of it")
      } else if plan.allowsRemoval(in: end.release) {
        (.removed, "removed in \(version), as the policy allows")
      } else {
        (.removedEarly, "removed in \(version), \(tooEarly(plan))")
      }
    return Raw(
      name: span.name, platform: span.platform, since: span.since.version, earliest: plan.earliest,
      earliestDay: plan.earliestDay, end: version, state: state, reason: reason)
  }

  private static func tooEarly(_ plan: RemovalPlan) -> String {
    guard let earliest = plan.earliest else { return "and the policy removes nothing" }
    let day = plan.earliestDay.map { ", and not before \($0)" } ?? ""
    return "before the policy allows it (\(earliest) at the earliest\(day))"
  }
}
