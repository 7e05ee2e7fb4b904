import APIModel

extension Pairing {
  /// Pairs what has another base name but is certainly the same: the only one on both sides of
  /// its container with that kind, those labels and those types.
  mutating func pairRenames(_ olds: [Declaration], _ news: [Declaration]) {
    let groups = Dictionary(grouping: news, by: { shape($0, container: $0.parent ?? "") })
    let lost = Dictionary(
      grouping: olds,
      by: { shape($0, container: $0.parent == nil ? "" : comparison.newContainer(of: $0) ?? "gone") })
    for (shape, olds) in lost {
      guard let news = groups[shape], olds.count == 1, let old = olds.first else { continue }
      if let underscored = news.first(where: { $0.baseName == "_" + old.baseName }) {
        pair(old, underscored)
        continue
      }
      let usable = news.filter { comparison.new.concealment(of: $0) == nil }
      guard usable.count == 1, let new = usable.first, isCertain(old, new), !keepsName(old) else { continue }
      pair(old, new, isRenamed: true)
    }
  }

  /// Whether the old name goes on meaning what it meant: an overload takes the calls, or a requirement has
  /// the name and lost its default.
  private func keepsName(_ old: Declaration) -> Bool {
    comparison.isLostDefault(old) || comparison.overload(accepting: old) != nil
  }

  private struct Shape: Hashable {
    var container: String
    var kind: DeclarationKind
    var labels: [String?]
    var types: [String]
    var isThrowing: Bool
    var isAsync: Bool
    var isRequirement: Bool
  }

  private func shape(_ declaration: Declaration, container: String) -> Shape {
    let types = (declaration.parameters ?? []).map(\.type.text) + [declaration.type?.text ?? ""]
    return Shape(
      container: container, kind: declaration.kind, labels: (declaration.parameters ?? []).map(\.label),
      types: types.map(newWords), isThrowing: declaration.effects.throwing != .never,
      isAsync: declaration.effects.isAsync, isRequirement: declaration.requirement != nil)
  }

  /// The type's text with renamed types under their new names, so far as one name is the whole type.
  private func newWords(_ type: String) -> String { comparison.newName(of: type) ?? type }

  /// Parameters make a shape telling; without them the names must resemble each other.
  private func isCertain(_ old: Declaration, _ new: Declaration) -> Bool {
    let isOperator = old.kind == .operatorFunction || old.kind == .initializer
    if isOperator || old.kind == .operatorDeclaration || old.kind == .precedenceGroup { return false }
    // The compiler calls each of a result builder's methods for something else.
    if buildsBlocks(old, in: comparison.old), buildsBlocks(new, in: comparison.new) { return false }
    if old.parameters?.isEmpty == false && old.kind != .enumCase { return true }
    return NameSimilarity.isLikely(old.baseName, new.baseName)
  }

  private func buildsBlocks(_ declaration: Declaration, in surface: Surface) -> Bool {
    declaration.kind == .staticMethod && declaration.baseName.hasPrefix("build")
      && declaration.parent.flatMap { surface.byID[$0] }?.has("@resultBuilder") == true
  }
}

/// Whether one name looks like a new spelling of another.
enum NameSimilarity {
  static func isLikely(_ old: String, _ new: String) -> Bool {
    let (old, new) = (old.lowercased().filter { $0 != "_" }, new.lowercased().filter { $0 != "_" })
    if old == new { return true }
    let (short, long) = old.count < new.count ? (old, new) : (new, old)
    if short.count >= 3 && (long.hasPrefix(short) || long.hasSuffix(short)) { return true }
    return distance(Array(old.utf8), Array(new.utf8)) * 3 <= min(old.utf8.count, new.utf8.count)
  }

  /// The number of insertions, deletions and replacements from one to the other (Levenshtein).
  private static func distance(_ old: [UInt8], _ new: [UInt8]) -> Int {
    guard old.count < 100, new.count < 100 else { return .max / 4 }
    var row = Array(0...new.count)
    for (index, byte) in old.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in new.indices {
        let replaced = diagonal + (byte == new[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[new.count]
  }
}
