package import APIModel

/// Every deprecation that a module's latest release carries, and when the policy lets it go.
package struct Ledger: Sendable {
  package let module: String
  /// The release that it is about.
  package let release: Release
  package let today: CalendarDay?
  /// Overdue ones first, then removable ones; the oldest first among equals.
  package let entries: [Entry]

  package enum Status: String, Sendable, Hashable, CaseIterable {
    /// The time that its message or the project's list of removals announced has passed.
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
  package init?(of history: ReleaseHistory, policy: Policy, today: CalendarDay?, at release: Release? = nil) {
    guard let release = release ?? history.latest else { return nil }
    self.module = history.module
    self.release = release
    self.today = today
    let snapshot = history.snapshot(of: release)
    let declarations = Dictionary(snapshot.declarations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = Status.allCases
    self.entries = history.deprecations(at: release).compactMap { span in
      declarations[span.id].map { declaration in
        LedgerAssessment(span: span, policy: policy, history: history, latest: release, today: today).entry(declaration)
      }
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
  let policy: Policy
  let history: ReleaseHistory
  let latest: Release
  let today: CalendarDay?

  func entry(_ declaration: Declaration) -> Ledger.Entry {
    let plan = RemovalPlan(of: span, policy: policy, history: history, at: latest, today: today)
    let next = EarliestRemoval(of: span, policy: policy, history: history, latest: latest.version, today: today).version
      .flatMap { next in plan.earliest.map { max(next, $0) } }
    let (status, reason) = assess(plan, next)
    return Ledger.Entry(
      span: span, declaration: declaration, ageInReleases: span.carriedBy.count - 1, ageInDays: age,
      earliest: plan.earliest, earliestDay: plan.earliestDay, removableIn: next, status: status, reason: reason)
  }

  private var age: Int? {
    guard let date = span.since.date, let today else { return nil }
    return max(0, date.days(until: today))
  }

  private func assess(_ plan: RemovalPlan, _ next: Version?) -> (Ledger.Status, String) {
    if span.isSoft { return (.kept, "announced for a version that does not exist yet: nothing removes it") }
    guard let earliest = plan.earliest, let next else { return (.kept, "the policy removes nothing") }
    if let announced = plan.overdue {
      return (.overdue, "was to be removed \(announced), and \(latest.version) still has it")
    }
    if let day = plan.earliestDay, let today, today < day {
      return (.waiting, "may be removed in \(earliest) at the earliest, and not before \(day)")
    }
    // What the next removing release may remove needs no further release to carry it.
    let removal = policy.removal.bump.bump
    guard next <= policy.versioning.lowest(after: latest.version, for: removal, today: nil) else {
      return (.waiting, "may be removed in \(next) at the earliest")
    }
    let past = latest.version.core >= earliest.core ? "; \(earliest) could have removed it" : ""
    return (.removable, "\(next) may remove it\(past)")
  }
}
