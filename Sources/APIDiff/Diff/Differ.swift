import APIModel

/// Pairs the declarations of two surfaces, once, and says what happened to each.
package enum Differ {
  /// The changes in the order of the old declarations, additions last.
  package static func changes(in comparison: Comparison) -> [Change] {
    if comparison.new.language == .c { return CDiffer.changes(in: comparison) }
    var pairing = Pairing(comparison)
    pairing.pairLeftovers()
    return pairing.changes()
  }
}
