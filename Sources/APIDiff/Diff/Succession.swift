import APIModel

/// A declaration of one surface that is one of another surface under another identity.
struct Succession: Sendable, Hashable {
  let old: String
  /// nil: it is gone, and every use of it finds another declaration: an overload, or what its
  /// container inherits from.
  let new: String?
  /// Clients of the old name do not find it any more.
  let isRenamed: Bool

  /// What pairing finds for the declarations whose id is gone, sorted by the old id.
  static func all(from old: Surface, to new: Surface) -> [Succession] {
    let before = old.snapshot.declarations
    // Pairing is dear, and most releases only add.
    guard before.indices.contains(where: { new.byID.place(of: before[$0].id) == nil }) else { return [] }
    let comparison = Comparison(old: old, new: new)
    let found = new.language == .c ? ofC(comparison) : Pairing.successions(in: comparison)
    return found.sorted { ($0.old, $0.new ?? "") < ($1.old, $1.new ?? "") }
  }

  /// Names are identities in C: what is left is a macro that became a constant, a tag that its
  /// typedef or a macro names, and the members of such a tag.
  private static func ofC(_ comparison: Comparison) -> [Succession] {
    let pairing = comparison.c
    return comparison.old.snapshot.declarations.compactMap { old in
      guard comparison.new.byID.place(of: old.id) == nil, let new = successor(of: old, pairing) else { return nil }
      return Succession(old: old.id, new: new.id, isRenamed: old.name != new.name)
    }
  }

  private static func successor(of old: Declaration, _ pairing: CPairing) -> Declaration? {
    if old.isTag { return pairing.newTag(for: old) }
    guard old.kind == .cField else { return pairing.new.named(old.name).first }
    guard let record = pairing.old.surface.container(of: old), let successor = pairing.newTag(for: record)
    else { return nil }
    return pairing.new.surface.members[successor.id]?.first { $0.name == old.name }
  }
}

extension Pairing {
  static func successions(in comparison: Comparison) -> [Succession] {
    var pairing = Pairing(comparison)
    pairing.pairLeftovers()
    return pairing.successions()
  }
}
