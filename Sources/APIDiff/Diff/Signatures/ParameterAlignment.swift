import APIModel

/// Finds out which old parameter is which new one, with the fewest and likeliest edits.
struct ParameterAlignment {
  /// Old and new places of each parameter that is on both sides, in old order.
  private(set) var pairs: [(old: Int, new: Int)] = []
  private(set) var removed: [Int] = []
  private(set) var added: [Int] = []
  private(set) var isReordered = false

  init(_ old: [Parameter], _ new: [Parameter]) {
    if let permutation = Self.permutation(old, new) {
      pairs = permutation.enumerated().map { ($0.offset, $0.element) }
      isReordered = true
    } else if old.map(\.label) == new.map(\.label) {
      pairs = old.indices.map { ($0, $0) }
    } else {
      align(old, new)
    }
  }

  /// The new place of each old parameter when the same parameters stand in another order.
  private static func permutation(_ old: [Parameter], _ new: [Parameter]) -> [Int]? {
    guard old.count == new.count, old.count > 1 else { return nil }
    // Internal names alone are nothing to callers.
    if old.map(\.label) == new.map(\.label), old.map(\.type) == new.map(\.type) { return nil }
    let keys = new.map(Self.key)
    guard Set(keys).count == keys.count else { return nil }
    let result = old.compactMap { keys.firstIndex(of: key($0)) }
    guard result.count == old.count, Set(result).count == old.count, result != Array(result.indices) else { return nil }
    return result
  }

  /// Unlabelled parameters are known by their internal name.
  private static func key(_ parameter: Parameter) -> String {
    "\(parameter.label ?? "_ \(parameter.name ?? "")"): \(parameter.type.text)"
  }

  // MARK: Sequence alignment

  private mutating func align(_ old: [Parameter], _ new: [Parameter]) {
    let costs = Self.costTable(old, new)
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      let here = costs[row][column]
      if row < old.count, column < new.count,
        here == Self.cost(old[row], new[column]) + costs[row + 1][column + 1]
      {
        pairs.append((row, column))
        (row, column) = (row + 1, column + 1)
      } else if row < old.count, here == Self.removal + costs[row + 1][column] {
        removed.append(row)
        row += 1
      } else {
        added.append(column)
        column += 1
      }
    }
  }

  /// The least cost of aligning what is left from each place on (Needleman and Wunsch, 1970).
  private static func costTable(_ old: [Parameter], _ new: [Parameter]) -> [[Int]] {
    var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for row in stride(from: old.count, through: 0, by: -1) {
      for column in stride(from: new.count, through: 0, by: -1) where row < old.count || column < new.count {
        var best = Int.max
        if row < old.count { best = min(best, removal + table[row + 1][column]) }
        if column < new.count { best = min(best, insertion(new[column]) + table[row][column + 1]) }
        if row < old.count, column < new.count {
          best = min(best, cost(old[row], new[column]) + table[row + 1][column + 1])
        }
        table[row][column] = best
      }
    }
    return table
  }

  private static let removal = 6
  private static func insertion(_ parameter: Parameter) -> Int { parameter.hasDefault ? 3 : 6 }

  private static func cost(_ old: Parameter, _ new: Parameter) -> Int {
    switch (old.label == new.label, old.type == new.type) {
    case (true, true): old.name == new.name ? 0 : 1
    // An unlabelled parameter with another type and name is most likely another parameter.
    case (true, false): old.label == nil && old.name != new.name ? 7 : 4
    case (false, true): old.name == new.name ? 4 : 5
    case (false, false): old.name == new.name ? 8 : 20
    }
  }
}
