import APIModel

/// A field's record that had no name and has one now, or the other way round: its members before and after.
struct CNamedRecord {
  private struct Member: Hashable {
    let name: String
    /// In bits, from the record's beginning.
    let offset: Int
    let size: Int?
    let bitWidth: Int?
    var end: Int { offset + (bitWidth ?? (size ?? 0) * 8) }
  }

  private let before: Set<Member>
  private let after: Set<Member>
  private let keepsSize: Bool
  /// Whether several stand behind each other, which the field points to: `*values` beside a `length`.
  private let isRow: Bool

  init(_ old: Declaration, _ new: Declaration, _ change: CTypeChange) {
    let pairing = change.pairing
    before = Self.members(of: old, change.old, pairing.old)
    after = Self.members(of: new, change.new, pairing.new)
    keepsSize = old.c?.field?.size == new.c?.field?.size
    let siblings = (pairing.old.surface.members[old.parent ?? ""] ?? []).filter { $0.id != old.id }
    let isPlural = old.name.hasSuffix("s")
    isRow = siblings.contains { CNaming.countsElements($0.name) && (isPlural || $0.name.contains(old.name)) }
  }

  /// What compiled clients find of it: as many elements behind each other as before, with every member in its place.
  var binary: Impact.Level {
    guard keepsSize else { return .breaking }
    guard !before.isEmpty, !after.isEmpty else { return .none }
    guard before.isSubset(of: after) else { return .breaking }
    let end = { (members: Set<Member>) in members.map(\.end).max() ?? 0 }
    return isRow && end(after) > end(before) ? .breaking : .none
  }

  private static func members(of field: Declaration, _ type: CType, _ index: CIndex) -> Set<Member> {
    let own = index.fields(of: field)
    let fields = own.isEmpty ? index.tag(of: type.innermost).map(index.fields(of:)) ?? [] : own
    // Members of a record without a name that stands in another one are placed in that.
    let base = own.isEmpty || type.element.isPointer ? 0 : field.c?.field?.offset ?? 0
    return Set(
      fields.compactMap { member in
        member.c?.field.map { Member(name: member.name, offset: $0.offset - base, size: $0.size, bitWidth: $0.bitWidth) }
      })
  }
}
