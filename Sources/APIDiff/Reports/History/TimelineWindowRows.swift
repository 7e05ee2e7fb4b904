import APIModel

/// The deprecations as bars: from the release that began each, over the window in which it must
/// stay, to where it went or still stands.
struct TimelineWindowRows {
  private let timeline: Timeline
  private let windows: [Timeline.Window]
  private let grid: TimelineGrid
  /// The column of the newest release.
  private let now: Int

  init(_ timeline: Timeline, _ windows: [Timeline.Window], _ grid: TimelineGrid) {
    self.timeline = timeline
    self.windows = windows
    self.grid = grid
    now = timeline.columns.lastIndex { $0.version == timeline.latest.version } ?? 0
  }

  func draw(_ svg: inout SVGWriter) {
    svg.label("Deprecations", ["class": "panel", "x": 0, "y": .number(grid.rowsTop - 14)])
    for (index, window) in windows.enumerated() {
      let y = grid.row(index)
      if index > 0 { svg.line(0, y, grid.left(grid.columns), y, class: "row-rule") }
      svg.label(
        TimelineWords.symbol(window.name, 33), ["class": "symbol", "x": 0, "y": .number(y + 15)],
        title: TimelineWords.window(window))
      draw(window, y: y + 5, &svg)
    }
  }

  private func draw(_ window: Timeline.Window, y: Double, _ svg: inout SVGWriter) {
    let title = TimelineWords.window(window)
    let start = grid.center(window.since)
    let stop = grid.center(window.end ?? now)
    let earliest = window.earliest.map { grid.center(min($0, grid.columns - 1)) }
    let height = 12.0
    // The part of the window that must still pass, outlined.
    let reach = max(stop, earliest ?? stop)
    if window.end == nil, reach > stop { svg.rectangle(stop, y, reach - stop, height, class: "open", radius: 3, title: title) }
    let boundary = min(earliest ?? stop, stop)
    svg.rectangle(start, y, max(boundary - start, 4), height, class: "window", radius: 3, title: title)
    if stop > boundary { svg.rectangle(boundary, y, stop - boundary, height, class: lateClass(window), radius: 3, title: title) }
    if let earliest { svg.line(earliest, y - 3, earliest, y + height + 3, class: "earliest") }
    drawEnd(window, x: window.end == nil ? reach : stop, y: y, height: height, &svg)
  }

  /// What lies behind the earliest removal: broken promises stand out.
  private func lateClass(_ window: Timeline.Window) -> String {
    window.state == .overdue ? "late" : "after"
  }

  private func drawEnd(_ window: Timeline.Window, x: Double, y: Double, height: Double, _ svg: inout SVGWriter) {
    let (mark, name): (String, String) =
      switch window.state {
      case .removed: ("✓ removed", "mark good")
      case .removedEarly: ("✕ removed early", "mark bad")
      case .withdrawn: ("↺ withdrawn", "mark plain")
      case .overdue: ("overdue", "mark bad")
      case .removable: ("removable", "mark due")
      case .waiting: ("waiting", "mark plain")
      case .kept: ("kept", "mark plain")
      }
    svg.label(mark, ["class": .text(name), "x": .number(x + 8), "y": .number(y + height - 2)])
  }
}

/// Phrases of the timeline.
enum TimelineWords {
  static func release(_ counts: ReleaseCounts, isOnMainLine: Bool) -> String {
    let date = counts.release.date.map { ", \($0)" } ?? ""
    let line = isOnMainLine ? "" : ", on a maintenance line"
    return "\(counts.release.version)\(date)\(line): \(counts.size) declarations"
  }

  static func window(_ window: Timeline.Window) -> String {
    let platform = window.platform.map { " (on \($0))" } ?? ""
    return "\(window.name)\(platform): \(window.reason)"
  }

  /// The first characters of a name that has no room.
  static func short(_ text: String, _ limit: Int) -> String {
    text.count > limit ? text.prefix(limit - 1) + "…" : text
  }

  /// A qualified name in little room: what tells most of it is its end without the labels.
  static func symbol(_ name: String, _ limit: Int) -> String {
    guard name.count > limit else { return name }
    let base = name.prefix { $0 != "(" }
    return base.count < limit ? short(name, limit) : "…" + name.prefix(base.count + 1).suffix(limit - 1)
  }
}
