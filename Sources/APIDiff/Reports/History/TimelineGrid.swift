/// Where things stand on a timeline's drawing, in its own units (CSS pixels at full size).
struct TimelineGrid {
  let columns: Int
  let columnWidth: Double
  let rows: Int

  /// Room for names and the axis of sizes.
  static let gutter = 256.0
  static let right = 104.0
  static let labelsHeight = 74.0
  static let sizeTop = 34.0
  static let sizeHeight = 150.0
  static let barsTop = sizeTop + sizeHeight + 26
  static let barsUp = 74.0
  static let barsDown = 74.0
  static let rowHeight = 22.0

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    columnWidth = min(110, max(17, 872 / Double(max(columns, 1))))
  }

  var width: Double { Self.gutter + columnWidth * Double(columns) + Self.right }
  /// The line that additions stand on and removals hang from.
  var barsZero: Double { Self.barsTop + Self.barsUp }
  var labelsTop: Double { barsZero + Self.barsDown + 8 }
  var rowsTop: Double { labelsTop + Self.labelsHeight + 30 }
  var height: Double { rows == 0 ? labelsTop + Self.labelsHeight : rowsTop + Double(rows) * Self.rowHeight + 14 }
  /// Labels must stand aslant.
  var isNarrow: Bool { columnWidth < 72 }

  func left(_ column: Int) -> Double { Self.gutter + columnWidth * Double(column) }
  func center(_ column: Int) -> Double { left(column) + columnWidth / 2 }
  func row(_ index: Int) -> Double { rowsTop + Double(index) * Self.rowHeight }
}

/// An axis for counts that begins at 0 and ends at a round number.
struct CountScale {
  let top: Int
  let step: Int

  init(upTo count: Int) {
    let count = max(count, 1)
    var step = 1
    // 1, 2, 5, 10, 20, 50 …: at most five lines.
    while count > step * 4 {
      let first = String(step).first
      step = first == "2" ? step / 2 * 5 : step * 2
    }
    self.step = step
    self.top = (count + step - 1) / step * step
  }

  var ticks: [Int] { Array(stride(from: 0, through: top, by: step)) }
  func share(_ count: Int) -> Double { Double(count) / Double(top) }
}
