import APIModel

/// Pairs the declarations of two C libraries.
///
/// For a client of C, macros and ordinary names are one name space: `X` may be a macro today and
/// an enumeration constant tomorrow. Tags pair through the typedefs that name them, and fields
/// through their records.
enum CDiffer {
  /// The changes in the order of the old declarations, additions last.
  static func changes(in comparison: Comparison) -> [Change] {
    let pairing = comparison.c
    var changes: [Change] = []
    let foreign = CForeignNames.kept(pairing)
    for old in comparison.old.snapshot.declarations
    where isReachable(old, in: pairing.old)
      && (!foreign.contains(old.name) || old.isTag && !old.isNamedByTypedef) {
      switch old.kind {
      case .cField: break
      case .cStruct, .cUnion, .cEnum: changes += tagChanges(old, pairing)
      default: changes += nameChanges(old, pairing)
      }
    }
    for helper in CHelpers.changed(pairing) where helper.unavailability == nil { changes += nameChanges(helper, pairing) }
    for record in CHelpers.records(pairing.old) where record.unavailability == nil { changes += tagChanges(record, pairing) }
    for new in comparison.new.snapshot.declarations where isReachable(new, in: pairing.new) {
      if isAdded(new, pairing) { changes.append(.added(new)) }
    }
    return changes
  }

  private static func isReachable(_ declaration: Declaration, in index: CIndex) -> Bool {
    index.isPublic(declaration) && declaration.unavailability == nil
  }

  // MARK: Ordinary names and macros

  private static func nameChanges(_ old: Declaration, _ pairing: CPairing) -> [Change] {
    guard let new = counterpart(of: old, pairing) else {
      return isFolded(old, in: pairing.old, other: pairing.new) ? [] : [.removed(old)]
    }
    if new.unavailability != nil { return [.hidden(old, new, .unavailable)] }
    let isSame = old == new && (new.kind != .cMacro || CHelpers.missing(in: new, pairing) == nil)
    let own: [Change] = (isSame ? [] : [.changed(old, new)]) + CFieldDiffer.changes(inUnnamed: old, new, pairing)
    guard old.kind == .cFunction, new.kind == .cFunction, let macro = cover(of: old, pairing) else { return own }
    return own + [.changed(old, macro)]
  }

  /// A macro with arguments that calls of a function meet first now.
  private static func cover(of old: Declaration, _ pairing: CPairing) -> Declaration? {
    let isMacro = { (declaration: Declaration) in
      declaration.kind == .cMacro && declaration.c?.macroParameters != nil
    }
    if pairing.old.named(old.name).contains(where: isMacro) { return nil }
    return pairing.new.named(old.name).first(where: isMacro)
  }

  /// What a client finds in the new library behind the same name.
  private static func counterpart(of old: Declaration, _ pairing: CPairing) -> Declaration? {
    if let same = pairing.new.surface.byID[old.id], !same.isTag { return same }
    if let other = pairing.new.named(old.name).first { return other }
    return nil
  }

  /// Whether something else already tells of this removal (or, mirrored, of this addition): the
  /// enumeration of a constant, or the complete record that a typedef of the same name is for.
  private static func isFolded(_ lone: Declaration, in index: CIndex, other: CIndex) -> Bool {
    switch lone.kind {
    case .cEnumConstant:
      guard let parent = index.surface.container(of: lone), index.isPublic(parent) else { return false }
      return other.tag(parent.name) == nil
        && index.aliases(of: parent).allSatisfy { other.named($0.name).isEmpty }
    case .cTypedef:
      guard let target = lone.type, let tag = index.tag(of: CType(target)), tag.c?.isOpaque != true else {
        return false
      }
      return other.tag(tag.name) == nil && index.isPublic(tag)
    default:
      return false
    }
  }

  // MARK: Records and enumerations

  private static func tagChanges(_ old: Declaration, _ pairing: CPairing) -> [Change] {
    guard let new = pairing.newTag(for: old) else {
      return isToldByTypedef(old, in: pairing.old, other: pairing.new) ? [] : [.removed(old)]
    }
    if new.unavailability != nil { return [.hidden(old, new, .unavailable)] }
    var changes: [Change] = []
    if losesTag(old, new, pairing) { changes.append(.renamed(old, new)) }
    var fields: [Change] = []
    if old.isRecord, new.isRecord, old.c?.isOpaque != true, new.c?.isOpaque != true {
      fields = CFieldDiffer(oldRecord: old, newRecord: new, pairing: pairing).changes()
    }
    if old != new || !fields.isEmpty || pairing.isRead(old) && !CRecordChange(old, new, pairing).strayed.isEmpty { changes.append(.changed(old, new)) }
    return changes + fields
  }

  /// An opaque tag that a typedef names: clients know the typedef.
  private static func isToldByTypedef(_ tag: Declaration, in index: CIndex, other: CIndex) -> Bool {
    // Without a tag, its typedef is all that clients know: what that is now is said there.
    if tag.c?.isAnonymous == true { return !other.named(tag.name).isEmpty }
    guard tag.c?.isOpaque == true else { return false }
    return index.aliases(of: tag).contains { index.isPublic($0) }
  }

  /// Clients can write the old tag, and it is gone.
  private static func losesTag(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
    guard old.c?.isAnonymous != true, !CNaming.isPrivate(old.name),
      old.name != new.name || new.c?.isAnonymous == true
    else { return false }
    guard let macro = pairing.new.named(old.name).first(where: { $0.kind == .cMacro }) else { return true }
    // `enum old_t` is `enum new_t` through a macro, if there is such a tag.
    return new.c?.isAnonymous == true || pairing.new.target(ofAlias: macro)?.name != new.name
  }

  // MARK: Additions

  private static func isAdded(_ new: Declaration, _ pairing: CPairing) -> Bool {
    switch new.kind {
    case .cField: return false
    case .cStruct, .cUnion, .cEnum:
      if pairing.oldTag(for: new) != nil { return false }
      return !isToldByTypedef(new, in: pairing.new, other: pairing.old)
    default:
      let before = pairing.old.named(new.name).filter { $0.unavailability == nil }
      return before.isEmpty && !isFolded(new, in: pairing.new, other: pairing.old)
    }
  }
}
