import APIModel

/// How much of a window has passed, counted in the releases of a history.
struct WindowCount: Sendable {
  let versioning: Versioning
  let history: ReleaseHistory

  /// The lines that count for a window before a removal in `proposed`.
  func lines(of window: DeprecationWindow, _ span: DeprecationSpan, before proposed: Version) -> Int {
    let target = versioning.line(of: proposed, window.unit)
    let carrying = Set(span.carriedBy.map { line($0.version, window) }).subtracting([target])
    switch window.counting {
    case .carrying: return carrying.count
    case .whole:
      return carrying.filter { line in
        let first = history.releases.first { !$0.isPrerelease && self.line($0.version, window) == line }
        return first.map { release in span.carriedBy.contains { $0.version == release.version } } ?? false
      }.count
    case .after:
      let start = line(span.since.version, window)
      return carrying.filter { start.lexicographicallyPrecedes($0) }.count
    }
  }

  private func line(_ version: Version, _ window: DeprecationWindow) -> [Int] {
    versioning.line(of: version, window.unit)
  }

  /// `two minors and 8 months`
  func age(of span: DeprecationSpan, before proposed: Version, on today: CalendarDay) -> String {
    let unit: Bump = span.since.version.major == proposed.major ? .minor : .major
    let own = versioning.line(of: proposed, .minor)
    let minors = Set(span.carriedBy.map { versioning.line(of: $0.version, .minor) }).subtracting([own]).count
    let count = unit == .major && minors > 12 ? "\(minors) minors" : "\(NumberWords.of(minors)) minor\(minors == 1 ? "" : "s")"
    guard let date = span.since.date, date <= today else { return count }
    return "\(count) and \(Self.time(from: date, to: today))"
  }

  /// `8 months`, or days where it is less than two months.
  static func time(from start: CalendarDay, to end: CalendarDay) -> String {
    var months = (end.year - start.year) * 12 + end.month - start.month
    if start.adding(months: months) > end { months -= 1 }
    if months >= 2 { return "\(months) months" }
    let days = start.days(until: end)
    return "\(days) day\(days == 1 ? "" : "s")"
  }
}

extension Release {
  /// `1.4.0 (2025-03-02)`
  package var dated: String { date.map { "\(version) (\($0))" } ?? version.description }
}
