import APIModel

/// Fields that stand in public structures because C has no other place for them, and that their names or comments
/// keep from clients.
extension RuleEngine {
  /// Only unusual clients name such a field, and compiled ones notice it by what it does to the others.
  static func ofPrivateFields(_ hit: Rule.Hit, on change: Change, in comparison: Comparison) -> Rule.Hit {
    guard hit.impact.source == .breaking || hit.impact.binary == .breaking, let field = change.old ?? change.new, field.kind == .cField,
      isPrivate(field, isNew: change.old == nil, comparison.c)
    else { return hit }
    var hit = hit
    hit.impact.source = min(hit.impact.source, .risky)
    if hit.impact.binary == .breaking, let record = CRecordChange(containing: field, isNew: change.old == nil, comparison),
      !isNoticed(record, comparison.c)
    {
      hit.impact.binary = .none
    }
    return hit
  }

  private static func isNoticed(_ record: CRecordChange, _ pairing: CPairing) -> Bool {
    record.isResized && record.use != nil || record.moved.contains { !isPrivate($0, isNew: true, pairing) }
  }

  /// What the headers' own code reads, clients read by that.
  private static func isPrivate(_ field: Declaration, isNew: Bool, _ pairing: CPairing) -> Bool {
    guard field.isKeptFromClients else { return false }
    let index = isNew ? pairing.new : pairing.old
    return !index.surface.snapshot.declarations.contains { code in
      guard code.kind == .cMacro else { return code.c?.uses.contains(field.name) == true }
      // A macro that makes the field reads nothing.
      return CToken.tokens(of: code.c?.replacement ?? "").contains(.word(field.name)) && !CMacroBody(code, index).members.contains(field.name)
    }
  }
}

extension Declaration {
  /// Whether a field's comment, or its name, says that clients have no business with it: `capacity_`, and `priv` for what
  /// only the library knows the inside of.
  var isKeptFromClients: Bool {
    if attributes.contains(Self.privateMark) { return true }
    guard let type = type.map({ CType($0) }) else { return false }
    return CNaming.endsPrivately(name) || CNaming.saysPrivate(name) && !type.isArithmetic && type.pointee?.name != "void"
  }
}
