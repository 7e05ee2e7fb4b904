import APIDiff

/// Names that somebody may have meant.
enum NearestNames {
  /// At most three candidates that contain the name, that it contains, or that are within a third
  /// of its length in edits; nearest first.
  static func of(_ name: String, among candidates: some Sequence<String>) -> [String] {
    let name = name.lowercased()
    let limit = max(2, name.count / 3)
    var found: [(distance: Int, name: String)] = []
    for candidate in Set(candidates) {
      let other = candidate.lowercased()
      guard !other.isEmpty, other.utf8.count <= 256, name.utf8.count <= 256 else { continue }
      let isPart = name.count > 1 && other.count > 1 && (other.contains(name) || name.contains(other))
      let distance = editDistance(name, other)
      if isPart || distance <= limit { found.append((distance, candidate)) }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// Levenshtein's distance: insertions, deletions and replacements of characters.
  static func editDistance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (character == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}

/// A name for a message: in quotes, with what could trick a terminal made visible.
func quoted(_ name: String) -> String {
  let shown = name.count > 200 ? name.prefix(200) + "…" : name[...]
  return "'\(TerminalText.escape(String(shown)))'"
}
