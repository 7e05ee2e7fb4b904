import APIModel

/// Pairs the fields of one record.
///
/// Fields pair by name; what is left pairs by place: a field of the same type at the same offset
/// is the old one under a new name. Fields that only keep room are no API; what takes their
/// place is an addition.
struct CFieldDiffer {
  let oldRecord: Declaration
  let newRecord: Declaration
  let pairing: CPairing

  func changes() -> [Change] {
    let old = pairing.old.fields(of: oldRecord)
    let new = pairing.new.fields(of: newRecord)
    let newByName = Dictionary(new.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let oldNames = Set(old.map(\.name))
    var unclaimed = new.filter { !oldNames.contains($0.name) && isAPI($0) }
    var changes: [Change] = []
    for field in old where isAPI(field) {
      if let same = newByName[field.name] {
        changes += pair(field, same)
      } else if let place = unclaimed.firstIndex(where: { isSame(field, as: $0) }) {
        let heir = unclaimed.remove(at: place)
        if !isMacro(field.name) { changes.append(.renamed(field, heir)) }
      } else if !isMacro(field.name) {
        changes.append(.removed(field))
      }
    }
    return changes + unclaimed.map { .added($0) }
  }

  private func pair(_ old: Declaration, _ new: Declaration) -> [Change] {
    if new.unavailability != nil { return [.hidden(old, new, .unavailable)] }
    let own: [Change] = old == new ? [] : [.changed(old, new)]
    // The members of a record that has no name are members of the field that it stands in.
    let (before, after) = (pairing.old.fields(of: old).isEmpty, pairing.new.fields(of: new).isEmpty)
    let records = (
      old: before && !after ? Self.record(of: old, pairing.old) : old, new: after && !before ? Self.record(of: new, pairing.new) : new
    )
    return own + CFieldDiffer(oldRecord: records.old, newRecord: records.new, pairing: pairing).changes()
  }

  /// Those of a record that only a variable or a typedef names: `typedef struct { int x; } *point;`.
  static func changes(inUnnamed old: Declaration, _ new: Declaration, _ pairing: CPairing) -> [Change] {
    guard old.kind == .cTypedef || old.kind == .cVariable, !pairing.old.fields(of: old).isEmpty else { return [] }
    let heir = pairing.new.fields(of: new).isEmpty ? record(of: new, pairing.new) : new
    return CFieldDiffer(oldRecord: old, newRecord: heir, pairing: pairing).changes()
  }

  /// The record that a field's unnamed one has been given a name as, or had: its members are the field's.
  private static func record(of field: Declaration, _ index: CIndex) -> Declaration {
    field.type.flatMap { index.tag(of: CType($0).innermost) }.flatMap { $0.isRecord ? $0 : nil } ?? field
  }

  private func isAPI(_ field: Declaration) -> Bool {
    !CNaming.isReservedField(field.name) && !CNaming.isPrivate(field.name)
  }

  private func isSame(_ old: Declaration, as new: Declaration) -> Bool {
    oldRecord.kind != .cUnion && pairing.isSameField(old, new)
  }

  /// `#define old_name new_name`, or `#define old_name place.name`, keeps the old spelling alive: it
  /// must lead to a member that is there. A macro with arguments is none without parentheses.
  private func isMacro(_ name: String) -> Bool {
    pairing.new.named(name).contains { macro in
      guard macro.kind == .cMacro, macro.c?.macroParameters == nil, let text = macro.c?.replacement else { return false }
      let first = text.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      return pairing.new.fields(of: newRecord).contains { $0.name == first }
    }
  }
}
