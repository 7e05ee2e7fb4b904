package import APIModel

/// When a deprecated declaration may go, and whether the time that its users were told has passed.
package struct RemovalPlan: Sendable {
  /// The lowest version that the window and the announcement allow, whether or not it is out.
  package let earliest: Version?
  /// The day before which a removal would come too early; nil when time does not matter.
  package let earliestDay: CalendarDay?
  /// The announced time in words that follow "was to be removed", when it has passed.
  package let overdue: String?

  /// - Parameter release: The release that still has it, or that removed it.
  package init(
    of span: DeprecationSpan, policy: Policy, history: ReleaseHistory, at release: Release, today: CalendarDay?
  ) {
    // The history as it was when the deprecation began: every later release is still to come.
    let removal = EarliestRemoval(
      of: span.atItsBeginning, policy: policy, history: history, latest: span.since.version, today: today)
    let schedule = policy.schedule.first { $0.symbol.matches(span.name) }
    var (earliest, day) = (removal.version, removal.day)
    switch schedule?.time {
    case .version(let version): earliest = earliest.map { max($0, version) }
    case .day(let announced): day = max(day ?? announced, announced)
    case nil: break
    }
    self.earliest = earliest
    self.earliestDay = removal.version == nil ? nil : day
    self.overdue = policy.overdue == .ignored ? nil : Self.overdue(span, schedule, release, today)
  }

  private static func overdue(
    _ span: DeprecationSpan, _ schedule: Policy.ScheduledRemoval?, _ release: Release, _ today: CalendarDay?
  ) -> String? {
    if let schedule {
      let isOver =
        switch schedule.time {
        case .day(let day): today.map { $0 > day } ?? false
        case .version(let version): release.version.core >= version.core
        }
      return isOver ? schedule.words : nil
    }
    guard let promise = span.promise, promise.isOverdue(in: release.version, since: span.since.version, on: today)
    else { return nil }
    return promise.words
  }

  /// Whether a removal in that release came after the whole window.
  package func allowsRemoval(in release: Release) -> Bool {
    guard let earliest, release.version.core >= earliest.core else { return false }
    guard let earliestDay, let date = release.date else { return true }
    return date >= earliestDay
  }
}

extension DeprecationSpan {
  fileprivate var atItsBeginning: DeprecationSpan {
    DeprecationSpan(
      id: id, name: name, since: since, carriedBy: [since], clause: clause, promise: promise)
  }
}
