package import APIModel

/// Every deprecation that a module's latest release carries, against the terms for removals.
package struct Ledger: Sendable {
  package let module: String
  /// The release that it is about.
  package let release: Release
  package let today: CalendarDay?
  /// Overdue ones first, then removable ones; the oldest first among equals.
  package let entries: [Entry]

  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// A release that could have removed it is out, or its promised day has passed.
    case overdue
    /// The next release that may remove anything may remove it.
    case removable
    /// The window is still open.
    case waiting
    /// The policy never removes, or the deprecation has not begun (`deprecated: 100000`).
    case kept
  }

  package struct Entry: Sendable {
    package let span: DeprecationSpan
    package let declaration: Declaration
    /// Releases after the one that began it.
    package let ageInReleases: Int
    /// nil when the release has no date, or today is not known.
    package let ageInDays: Int?
    /// The lowest version that the window and the promise allow, whether or not it has passed.
    package let earliest: Version?
    /// The day before which a removal would come too early; nil when time does not matter.
    package let earliestDay: CalendarDay?
    /// The lowest version, from now on, that may remove it.
    package let removableIn: Version?
    package let status: Status
    /// Why, in words.
    package let reason: String
  }

  /// - Parameter release: The latest one when nil.
  package init?(
    of history: ReleaseHistory, terms: RemovalTerms, today: CalendarDay?, at release: Release? = nil
  ) {
    guard let release = release ?? history.latest else { return nil }
    self.module = history.module
    self.release = release
    self.today = today
    let snapshot = history.snapshot(of: release)
    let declarations = Dictionary(snapshot.declarations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = Status.allCases
    self.entries = history.deprecations(at: release).compactMap { span in
      declarations[span.id].map { LedgerAssessment(span: span, terms: terms, latest: release, today: today).entry($0) }
    }.sorted { left, right in
      let ranks = (order.firstIndex(of: left.status) ?? 0, order.firstIndex(of: right.status) ?? 0)
      return (ranks.0, left.span.since.index, left.span.name, left.span.id)
        < (ranks.1, right.span.since.index, right.span.name, right.span.id)
    }
  }
}

/// Works out one line of a ledger.
private struct LedgerAssessment {
  let span: DeprecationSpan
  let terms: RemovalTerms
  let latest: Release
  let today: CalendarDay?

  func entry(_ declaration: Declaration) -> Ledger.Entry {
    let (status, reason) = assess()
    return Ledger.Entry(
      span: span, declaration: declaration, ageInReleases: span.carriedBy.count - 1, ageInDays: age,
      earliest: isKept ? nil : earliest, earliestDay: isKept ? nil : earliestDay,
      removableIn: isKept ? nil : removableIn, status: status, reason: reason)
  }

  private var age: Int? {
    guard let date = span.since.date, let today else { return nil }
    return max(0, date.days(until: today))
  }

  private var isKept: Bool { span.isSoft || terms.bump == .none }

  private var earliest: Version? {
    guard let window = terms.firstVersion(since: span.since.version) else { return nil }
    guard let promised = span.promise?.firstVersion(since: span.since.version), promised > window else { return window }
    return promised
  }

  private var earliestDay: CalendarDay? {
    let window = terms.firstDay(since: span.since)
    guard case .day(let promised)? = span.promise else { return window }
    return max(window ?? promised, promised)
  }

  private var isTooEarlyToday: Bool {
    guard let day = earliestDay, let today else { return false }
    return today < day
  }

  private var removableIn: Version? {
    guard let earliest, let next = terms.nextVersion(after: latest.version) else { return nil }
    return max(earliest, next)
  }

  private func assess() -> (Ledger.Status, String) {
    if span.isSoft { return (.kept, "announced for a version that does not exist yet: nothing removes it") }
    guard let earliest, let next = terms.nextVersion(after: latest.version) else {
      return (.kept, "the policy removes nothing")
    }
    let since = span.since.version
    if let promise = span.promise, promise.isOverdue(in: latest.version, since: since, on: today) {
      return (.overdue, "its message says that it will be removed \(promise.words), and \(latest.version) still has it")
    }
    if isTooEarlyToday, let day = earliestDay {
      return (.waiting, "may be removed from \(day) on")
    }
    if latest.version.core >= earliest {
      return (.overdue, "\(earliest) might have removed it, and \(latest.version) still has it")
    }
    if next >= earliest { return (.removable, "\(next) may remove it") }
    return (.waiting, "may be removed in \(earliest) at the earliest")
  }
}
