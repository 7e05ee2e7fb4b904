import APIModel

/// Pairs the declarations of two surfaces, once, and says what happened to each.
package enum Differ {
  /// The changes in the order of the old declarations, additions last.
  package static func changes(in comparison: Comparison) -> [Change] {
    if comparison.new.language == .c { return CDiffer.changes(in: comparison) }
    var changes: [Change] = []
    for old in comparison.old.snapshot.declarations where comparison.old.concealment(of: old) == nil {
      if let new = comparison.new.byID[old.id] {
        if let why = comparison.new.concealment(of: new) {
          changes.append(.hidden(old, new, why))
        } else if old != new {
          changes.append(.changed(old, new))
        }
      } else {
        changes.append(.removed(old))
      }
    }
    for new in comparison.new.snapshot.declarations
    where comparison.new.concealment(of: new) == nil && comparison.old.byID[new.id] == nil {
      changes.append(.added(new))
    }
    return changes
  }
}
