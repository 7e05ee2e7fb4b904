import APIModel

/// Draws a timeline: the API's size, what each release changed, and the windows of deprecations,
/// one above the other over the same releases.
struct TimelineChart {
  let timeline: Timeline
  let id: String
  private let grid: TimelineGrid
  private let windows: [Timeline.Window]

  /// More rows would be no picture any more; the table has all of them.
  static let maximumRows = 120

  init(_ timeline: Timeline, id: String) {
    self.timeline = timeline
    self.id = id
    windows = Array(timeline.windows.prefix(Self.maximumRows))
    grid = TimelineGrid(columns: timeline.columns.count, rows: windows.count)
  }

  func svg() -> String {
    var svg = SVGWriter()
    svg.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": .text("\(id)-title \(id)-desc"),
        "viewBox": .text("0 0 \(SVGWriter.number(grid.width)) \(SVGWriter.number(grid.height))"),
        "width": .number(grid.width), "height": .number(grid.height),
      ]
    ) { svg in
      svg.element("title", ["id": .text("\(id)-title")]) { $0.write("Timeline of \(timeline.module)") }
      svg.element("desc", ["id": .text("\(id)-desc")]) { $0.write(summary) }
      drawBands(&svg)
      drawSize(&svg)
      drawChanges(&svg)
      drawLabels(&svg)
      if !windows.isEmpty { TimelineWindowRows(timeline, windows, grid).draw(&svg) }
    }
    return svg.text
  }

  private var summary: String {
    let releases = timeline.columns.compactMap(\.counts)
    let sizes = "\(releases.first?.size ?? 0) declarations in \(releases.first?.release.version.description ?? "-"), "
      + "\(releases.last?.size ?? 0) in \(releases.last?.release.version.description ?? "-")"
    return "\(releases.count) releases: \(sizes); \(timeline.windows.count) deprecations. The tables below hold the same figures."
  }

  // MARK: Bands of major versions

  private func drawBands(_ svg: inout SVGWriter) {
    var start = 0
    var isShaded = true
    for column in timeline.columns.indices {
      let next = column + 1
      let isLast = next == timeline.columns.count
      guard isLast || timeline.columns[next].version.major != timeline.columns[column].version.major else { continue }
      let (left, right) = (grid.left(start), grid.left(next))
      if isShaded { svg.rectangle(left, 8, right - left, grid.height - 12, class: "band", radius: 6) }
      svg.label("\(timeline.columns[start].version.major).x", ["class": "major", "x": .number(left + 8), "y": 24])
      isShaded.toggle()
      start = next
    }
  }

  // MARK: Size

  private func drawSize(_ svg: inout SVGWriter) {
    let sizes = timeline.columns.compactMap { $0.counts?.size }
    let scale = CountScale(upTo: sizes.max() ?? 0)
    let bottom = TimelineGrid.sizeTop + TimelineGrid.sizeHeight
    func y(_ count: Int) -> Double { bottom - (TimelineGrid.sizeHeight - 22) * scale.share(count) }
    for tick in scale.ticks {
      svg.line(TimelineGrid.gutter, y(tick), grid.left(grid.columns), y(tick), class: tick == 0 ? "axis" : "rule")
      svg.label(
        "\(tick)", ["class": "tick", "x": .number(TimelineGrid.gutter - 8), "y": .number(y(tick) + 4), "text-anchor": "end"])
    }
    svg.label("API size", ["class": "panel", "x": 0, "y": .number(TimelineGrid.sizeTop + 22)])
    svg.label("declarations that clients can use", ["class": "hint", "x": 0, "y": .number(TimelineGrid.sizeTop + 38)])
    drawSizeLine(y, bottom: bottom, &svg)
    for (column, entry) in timeline.columns.enumerated() {
      guard let counts = entry.counts else { continue }
      svg.element(
        "circle",
        [
          "class": entry.isOnMainLine ? "dot" : "dot other", "cx": .number(grid.center(column)),
          "cy": .number(y(counts.size)), "r": .number(grid.isNarrow ? 3 : 4),
        ]
      ) { $0.title(TimelineWords.release(counts, isOnMainLine: entry.isOnMainLine)) }
    }
    drawSizeFigures(y, &svg)
  }

  private func drawSizeLine(_ y: (Int) -> Double, bottom: Double, _ svg: inout SVGWriter) {
    let points = timeline.columns.enumerated().compactMap { column, entry -> (x: Double, y: Double)? in
      guard entry.isOnMainLine, let counts = entry.counts else { return nil }
      return (grid.center(column), y(counts.size))
    }
    guard let first = points.first, let last = points.last, points.count > 1 else { return }
    let path = points.map { "\(SVGWriter.number($0.x)) \(SVGWriter.number($0.y))" }.joined(separator: " L ")
    let (left, right, base) = (SVGWriter.number(first.x), SVGWriter.number(last.x), SVGWriter.number(bottom))
    svg.element("path", ["class": "area", "d": .text("M \(left) \(base) L \(path) L \(right) \(base) Z")])
    svg.element("path", ["class": "curve", "d": .text("M \(path)")])
  }

  /// Every figure where there is room; the first and the last one otherwise, and where it changed
  /// while the columns are not too narrow.
  private func drawSizeFigures(_ y: (Int) -> Double, _ svg: inout SVGWriter) {
    let last = timeline.columns.lastIndex { $0.counts != nil && $0.isOnMainLine }
    var shown: Int?
    for (column, entry) in timeline.columns.enumerated() {
      guard let counts = entry.counts, entry.isOnMainLine else { continue }
      guard column == last || shown != counts.size && (!grid.isNarrow || shown == nil) else { continue }
      shown = counts.size
      svg.label(
        "\(counts.size)",
        ["class": "figure", "x": .number(grid.center(column)), "y": .number(y(counts.size) - 9), "text-anchor": "middle"])
    }
  }

  // MARK: Changes

  private func drawChanges(_ svg: inout SVGWriter) {
    let counts = timeline.columns.compactMap(\.counts)
    let most = counts.flatMap { [$0.added, $0.changed, $0.removed, $0.deprecated] }.max() ?? 0
    svg.label("Changes", ["class": "panel", "x": 0, "y": .number(TimelineGrid.barsTop + 14)])
    for (index, hint) in ["up: added, changed", "down: removed, deprecated", "(square-root scale)"].enumerated() {
      svg.label(hint, ["class": "hint", "x": 0, "y": .number(TimelineGrid.barsTop + 30 + Double(index) * 15)])
    }
    svg.line(TimelineGrid.gutter, grid.barsZero, grid.left(grid.columns), grid.barsZero, class: "axis")
    let bars = TimelineBars(most: most, grid: grid)
    for (column, entry) in timeline.columns.enumerated() {
      guard let counts = entry.counts, counts.predecessor != nil else { continue }
      bars.draw(counts, column: column, &svg)
    }
  }

  // MARK: Names of releases

  private func drawLabels(_ svg: inout SVGWriter) {
    for (column, entry) in timeline.columns.enumerated() {
      let name = entry.counts == nil ? "version future" : entry.isOnMainLine ? "version" : "version other"
      let date = entry.counts.map { $0.release.date?.description ?? "no date" } ?? "not yet"
      if entry.counts == nil {
        svg.line(grid.center(column), TimelineGrid.sizeTop, grid.center(column), grid.height - 6, class: "future-line")
      }
      drawLabel(TimelineWords.short(entry.version.description, 14), date, column: column, class: name, &svg)
    }
  }

  private func drawLabel(_ version: String, _ date: String, column: Int, class name: String, _ svg: inout SVGWriter) {
    let (x, y) = (grid.center(column), grid.labelsTop + 14)
    guard grid.isNarrow else {
      svg.label(version, ["class": .text(name), "x": .number(x), "y": .number(y), "text-anchor": "middle"])
      svg.label(date, ["class": "date", "x": .number(x), "y": .number(y + 16), "text-anchor": "middle"])
      return
    }
    let turn = "rotate(-50 \(SVGWriter.number(x + 4)) \(SVGWriter.number(y)))"
    svg.label(
      version,
      ["class": .text(name), "x": .number(x + 4), "y": .number(y), "text-anchor": "end", "transform": .text(turn)], title: date)
  }
}

/// The bars of one release.
struct TimelineBars {
  let most: Int
  let grid: TimelineGrid

  private struct Bar {
    var count: Int
    var name: String
    var word: String
    var isUp: Bool
    var slot: Int
  }

  func draw(_ counts: ReleaseCounts, column: Int, _ svg: inout SVGWriter) {
    let bars = [
      Bar(count: counts.added, name: "added", word: "added", isUp: true, slot: 0),
      Bar(count: counts.changed, name: "changed", word: "changed", isUp: true, slot: 1),
      Bar(count: counts.removed, name: "removed", word: "removed", isUp: false, slot: 0),
      Bar(count: counts.deprecated, name: "deprecated", word: "deprecated", isUp: false, slot: 1),
    ]
    for bar in bars where bar.count > 0 { draw(bar, counts, column, &svg) }
  }

  private func draw(_ bar: Bar, _ counts: ReleaseCounts, _ column: Int, _ svg: inout SVGWriter) {
    let width = min(20, grid.columnWidth * 0.36)
    let left = grid.center(column) - width - 1 + Double(bar.slot) * (width + 2)
    let room = (bar.isUp ? TimelineGrid.barsUp : TimelineGrid.barsDown) - 16
    let height = max(2, room * (Double(bar.count) / Double(max(most, 1))).squareRoot())
    let top = bar.isUp ? grid.barsZero - height : grid.barsZero
    let warned = bar.name == "removed" ? counts.removed - counts.removedUnannounced : 0
    let note = bar.name == "removed" ? ", \(warned) of them after a deprecation" : ""
    svg.rectangle(
      left, top, width, height, class: bar.name, radius: 2, title: "\(counts.release.version): \(bar.count) \(bar.word)\(note)")
    // Removals that were announced are drawn lighter, at the end of the bar.
    if warned > 0 {
      let part = height * Double(warned) / Double(bar.count)
      svg.rectangle(left, top + height - part, width, part, class: "announced", radius: 2)
    }
    // In narrow columns the figures of neighbouring bars lean away from each other.
    let isTight = grid.columnWidth < 40
    let x = isTight ? left + (bar.slot == 0 ? width : 0) : left + width / 2
    svg.label(
      "\(bar.count)",
      [
        "class": isTight ? "count small" : "count", "x": .number(x),
        "y": .number(bar.isUp ? top - 3 : top + height + 10),
        "text-anchor": isTight ? bar.slot == 0 ? "end" : "start" : "middle",
      ])
  }
}
