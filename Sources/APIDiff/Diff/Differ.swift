package import APIModel

/// Pairs the declarations of two surfaces, once, and says what happened to each.
package enum Differ {
  /// The changes in the order of the old declarations, additions last.
  package static func changes(in comparison: Comparison) -> [Change] {
    if comparison.new.language == .c { return CDiffer.changes(in: comparison) }
    var pairing = Pairing(comparison)
    pairing.pairLeftovers()
    return pairing.changes()
  }

  /// The changes of a module as its clients see it, and the comparison that they were found in:
  /// what moved to a module that it re-exports is still there.
  package static func changes(
    from old: Snapshot, to new: Snapshot, among modules: ModuleSet
  ) -> (changes: [Change], comparison: Comparison) {
    let split = SplitProtocols(new, from: old)
    let new = MovedMembers(old, modules).added(to: split.snapshot)
    func stated(_ comparison: Comparison) -> Comparison {
      var comparison = comparison
      comparison.splitProtocols = split.ids
      comparison.lostReexports = ModuleSet.lostReexports(from: old, to: new, among: modules)
      return comparison
    }
    let surfaces = (
      old: Surface(old, neighbours: modules.neighbours.old), new: Surface(new, neighbours: modules.neighbours.new)
    )
    let before = ModuleSet.reexported(by: old, among: modules.old)
    let after = ModuleSet.reexported(by: new, among: modules.new)
    let aliased = ModuleSet.aliased(by: new, among: modules.new)
    let isLosing = !Set(before.map(\.header.module)).isSubset(of: after.map(\.header.module))
    guard isLosing || !(after.isEmpty && aliased.isEmpty) && isMissingAny(surfaces.old, surfaces.new) else {
      let comparison = stated(Comparison(old: surfaces.old, new: surfaces.new))
      return (changes(in: comparison), comparison)
    }
    let merge = ReexportMerge(
      old: old, new: new, reexportedOld: before, reexportedNew: after, aliasedNew: aliased,
      newModules: Set(modules.new.keys))
    let merged = (
      old: Surface(merge.old, neighbours: modules.neighbours.old.without(before)),
      new: Surface(merge.new, neighbours: modules.neighbours.new.without(after + aliased))
    )
    var comparison = stated(Comparison(old: merged.old, new: merged.new))
    comparison.ownIDs = Set(old.declarations.map(\.id))
    return (changes(in: comparison).filter(merge.concernsModule), comparison)
  }

  /// Whether the new surface lacks a declaration, or a conformance of another module's type.
  private static func isMissingAny(_ old: Surface, _ new: Surface) -> Bool {
    let (before, after) = (old.snapshot.declarations, new.snapshot.declarations)
    return before.indices.contains { place in
      guard old.concealments[place] == nil else { return false }
      guard let twin = new.byID.place(of: before[place].id) else { return true }
      return before[place].kind == .extension && before[place].inheritance != after[twin].inheritance
    }
  }
}
