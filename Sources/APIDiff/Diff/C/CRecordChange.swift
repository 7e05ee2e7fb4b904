import APIModel

/// One record before and after: what moved, and why.
struct CRecordChange {
  let old: Declaration
  let new: Declaration
  let oldFields: [Declaration]
  let newFields: [Declaration]
  let pairing: CPairing

  /// The change of the record that contains a field; nil when it is not on both sides.
  init?(containing field: Declaration, isNew: Bool, _ comparison: Comparison) {
    let pairing = comparison.c
    let surface = isNew ? comparison.new : comparison.old
    guard let record = Self.record(of: field, surface) else { return nil }
    if isNew {
      guard let old = record.isRecord ? pairing.oldTag(for: record) : pairing.old.surface.byID[record.id] else { return nil }
      self.init(old, record, pairing)
    } else {
      guard let new = record.isRecord ? pairing.newTag(for: record) : pairing.new.surface.byID[record.id] else { return nil }
      self.init(record, new, pairing)
    }
  }

  init(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) {
    self.old = old
    self.new = new
    self.pairing = pairing
    oldFields = Self.flat(old, pairing.old)
    newFields = Self.flat(new, pairing.new)
  }

  /// The outermost record, or what alone names it: fields can be members of fields.
  private static func record(of field: Declaration, _ surface: Surface) -> Declaration? {
    var container = surface.container(of: field)
    while let inner = container, inner.kind == .cField { container = surface.container(of: inner) }
    return container.flatMap { $0.isRecord || $0.kind == .cTypedef || $0.kind == .cVariable ? $0 : nil }
  }

  /// The fields that stand in the record itself, those of its unnamed records included.
  private static func flat(_ record: Declaration, _ index: CIndex) -> [Declaration] {
    index.fields(of: record).flatMap { field -> [Declaration] in
      let isByValue = field.type.map { !CType($0).element.isPointer } ?? true
      return [field] + (isByValue ? flat(field, index) : [])
    }
  }

  /// What stands where a field was.
  func heir(of field: Declaration) -> Declaration? {
    guard let bits = Self.bits(field) else { return nil }
    let heirs = newFields.filter {
      Self.bits($0)?.overlaps(bits) == true && !CNaming.isReservedField($0.name) && !field.path.dropFirst(old.path.count).starts(with: $0.path.dropFirst(new.path.count))
    }
    // A member of a field that is a record itself rather than that record.
    return heirs.first { Self.bits($0) == bits } ?? heirs.first
  }

  /// Whether what a field that is a record consisted of stands where it stood, under its own names.
  func keepsMembers(of field: Declaration) -> Bool {
    let (members, base) = Self.members(of: field, in: pairing.old)
    return !members.isEmpty && members.allSatisfy { member in newFields.contains { isSame(member, base, $0, 0) } }
  }

  /// Whether a number or pointer is an element of an array now: `int x; int y;` and `int position[2];`.
  private func isElement(_ field: Declaration) -> Bool {
    guard let place = field.c?.field, let size = place.size, size > 0, place.bitWidth == nil, let type = field.type else { return false }
    return newFields.contains { heir in
      guard let start = heir.c?.field?.offset, let bits = Self.bits(heir), bits.lowerBound <= place.offset, place.offset + size * 8 <= bits.upperBound,
        case .array(let element, _)? = heir.type.map({ CType($0) }), (place.offset - start) % (size * 8) == 0
      else { return false }
      return pairing.old.representation(of: CType(type)) == pairing.new.representation(of: element)
    }
  }

  /// Whether the same numbers and pointers stand in the place of a field under other names: of one that is a record, or as a
  /// part of an array.
  func keepsValues(of field: Declaration) -> Bool {
    if isElement(field) { return true }
    guard let bits = Self.bits(field), let before = parts(of: field) else { return false }
    let heirs = newFields.filter { Self.bits($0)?.overlaps(bits) == true }
    let after = heirs.map { heir in heir.type.flatMap { pairing.new.scalars(of: CType($0)) } }
    guard let start = heirs.compactMap({ Self.bits($0)?.lowerBound }).min(), start == bits.lowerBound,
      heirs.allSatisfy({ $0.parent == heirs.first?.parent }), !after.contains(nil)
    else { return false }
    return after.compactMap { $0 }.flatMap { $0 } == before
  }

  /// What a field that is a record consists of; nil for any other.
  private func parts(of field: Declaration) -> [CRepresentation]? {
    guard let type = field.type, case .record = pairing.old.representation(of: CType(type)) else { return nil }
    let own = pairing.old.fields(of: field)
    guard type.text.hasPrefix("struct ("), !own.isEmpty else { return pairing.old.scalars(of: CType(type)) }
    let members = own.map { member in member.type.flatMap { pairing.old.scalars(of: CType($0)) } }
    return members.contains(nil) ? nil : members.compactMap { $0 }.flatMap { $0 }
  }

  /// Whether a field stands where it was under its own name, inside of another one.
  func keeps(_ field: Declaration) -> Bool {
    newFields.contains { heir in
      let (members, base) = Self.members(of: heir, in: pairing.new)
      return members.contains { isSame(field, 0, $0, base) }
    }
  }

  /// Whether every field stands where it stood, in a record that is as large and travels as before.
  var keepsEverything: Bool { (!isResized || isOnlyAligned) && otherPassing == nil && oldFields.allSatisfy { keepsPlace($0) || keeps($0) } }

  private func keepsPlace(_ field: Declaration) -> Bool {
    let name = relativeName(field, old)
    return newFields.contains { relativeName($0, new) == name && isSame(field, 0, $0, 0) }
  }

  /// What a field that is a record consists of, and where that begins.
  private static func members(of field: Declaration, in index: CIndex) -> ([Declaration], Int) {
    let own = index.fields(of: field)
    guard own.isEmpty, let type = field.type, let record = index.tag(of: CType(type)), record.isRecord else { return (own, 0) }
    return (index.fields(of: record), field.c?.field?.offset ?? 0)
  }

  private func isSame(_ member: Declaration, _ base: Int, _ heir: Declaration, _ heirBase: Int) -> Bool {
    guard let before = member.c?.field, let after = heir.c?.field else { return false }
    return heir.name == member.name && after.size == before.size && after.bitWidth == before.bitWidth
      && after.offset + heirBase == before.offset + base && isSameValue(member, heir)
  }

  private func isSameValue(_ before: Declaration, _ after: Declaration) -> Bool {
    guard let type = before.type, let other = after.type else { return false }
    // Bits are as many as they say, whatever they are declared with.
    if before.c?.field?.bitWidth != nil, case .integer(_, let sign) = pairing.old.representation(of: CType(type)),
      case .integer(_, let otherSign) = pairing.new.representation(of: CType(other))
    {
      return sign == otherSign
    }
    // A record without a tag is what it consists of.
    let (parts, heirs) = (pairing.old.fields(of: before), pairing.new.fields(of: after))
    if !parts.isEmpty, parts.count == heirs.count { return zip(parts, heirs).allSatisfy { isSame($0, 0, $1, 0) } }
    return pairing.old.representation(of: CType(type)) == pairing.new.representation(of: CType(other))
  }

  /// How a record that goes through functions by value travels now, where it travelled in another way.
  var otherPassing: String? {
    let (before, after) = (pairing.old.passing(of: .named(old.tagSpelling, [])), pairing.new.passing(of: .named(new.tagSpelling, [])))
    guard let before, let after, before != after, let name = pairing.old.passerByValue(of: old) else { return nil }
    return "in other registers through '\(name)'"
  }

  /// Whether it only grew by what is returned in further registers, or given to callbacks in the same ones, while clients find
  /// the rest where it was.
  var arrivesWithMore: Bool {
    guard case .registers(let before)? = pairing.old.passing(of: .named(old.tagSpelling, [])),
      case .registers(let after)? = pairing.new.passing(of: .named(new.tagSpelling, []))
    else { return false }
    return pairing.isOnlyResult(old) && after.starts(with: before) || pairing.isOnlyArgument(old) && after == before
  }

  /// Same size and places: what clients allocated is aligned better than the library asks for, or aligned for nothing
  /// that is read in one piece of more than eight bytes: x86 reads the smaller pieces anywhere.
  var isOnlyAligned: Bool {
    guard let before = old.c?.layout, let after = new.c?.layout, before.size == after.size else { return false }
    return after.alignment < before.alignment || after.alignment <= 8 && pairing.old.isSystemV
  }

  /// Whether it ends earlier, without what was private, and clients that make one and hand over its address have room for more than the library asks.
  var isOnlyShorter: Bool {
    return isResized && fits
      && oldFields.allSatisfy { CNaming.isReservedField($0.name) || CNaming.isPrivate($0.name) || isShorterRoom($0) || isOpenEnded($0) || isOnlyOuter($0) || keepsPlace($0) }
  }

  /// Whether a field is bytes of which clients know nothing, as its name says, and fewer of them: `unsigned char opaque[384]`.
  private func isShorterRoom(_ field: Declaration) -> Bool {
    guard CNaming.hidesContents(field.name), case .array(let element, let length)? = field.type.map({ CType($0) }),
      let heir = newFields.first(where: { relativeName($0, new) == relativeName(field, old) }),
      case .array(let other, let now)? = heir.type.map({ CType($0) }), element == other, let length, let now, let before = Int(length), let after = Int(now)
    else { return false }
    return after <= before && heir.c?.field?.offset == field.c?.field?.offset
  }

  /// Whether a field is a record without a name, of which each member says where it stands.
  private func isOnlyOuter(_ field: Declaration) -> Bool { !pairing.old.fields(of: field).isEmpty && field.type.map { CType($0).isPointer } == false }

  /// Whether an array has any length now that had one, in the same place: `samples[8]` and `samples[]`.
  private func isOpenEnded(_ field: Declaration) -> Bool {
    guard case .array(let element, _?)? = field.type.map({ CType($0) }), let heir = newFields.first(where: { relativeName($0, new) == relativeName(field, old) }),
      case .array(let other, nil)? = heir.type.map({ CType($0) })
    else { return false }
    return element == other && heir.c?.field?.offset == field.c?.field?.offset
  }

  /// In the way that clients hold it; nil when its size is the library's own business.
  var use: String? {
    // What has no name but that of a pointer to it comes from the library.
    if old.isRecord || Self.isPointer(old) { return pairing.use(of: old) }
    return old.kind == .cVariable ? "read the variable '\(old.name)'" : CRecordUse.atWill
  }

  var oldSize: Int { Self.size(old, oldFields) }
  var newSize: Int { Self.size(new, newFields) }
  var isResized: Bool { old.c?.layout != new.c?.layout || oldSize != newSize }

  /// The layout of what is named by a pointer to it is the pointer's.
  private static func size(_ record: Declaration, _ fields: [Declaration]) -> Int {
    guard isPointer(record) else { return record.c?.layout?.size ?? 0 }
    return ((fields.compactMap { bits($0)?.upperBound }.max() ?? 0) + 7) / 8
  }

  private static func isPointer(_ record: Declaration) -> Bool {
    !record.isRecord && record.type.map { CType($0).element.isPointer } == true
  }

  /// Fields that stand elsewhere now, by their new declarations. A bit-field of another width is
  /// a change of its own.
  var moved: [Declaration] {
    let places = Dictionary(
      newFields.map { (relativeName($0, new), $0) }, uniquingKeysWith: { first, _ in first })
    return oldFields.compactMap { field in
      guard let other = places[relativeName(field, old)], let before = field.c?.field,
        let after = other.c?.field,
        before.offset != after.offset, before.bitWidth == after.bitWidth
      else { return nil }
      return CNaming.isReservedField(field.name) || isRoom(field) ? nil : other
    }
  }

  /// Whether all that stands elsewhere is private, in a record that clients have room enough for: the library finds its own.
  var movesOnlyPrivate: Bool {
    (!isResized || isOnlyShorter) && moved.allSatisfy { CNaming.isPrivate($0.name) && !pairing.isReadByHeaders($0) }
  }

  /// Whether an array at the end only kept room, whatever it is called: it ends no later than it ended, and begins later by what new
  /// fields take. Text, bytes and what is counted or called like several of something is what the record holds.
  func isRoom(_ field: Declaration) -> Bool {
    guard old.kind == .cStruct, fits, let bits = Self.bits(field), bits.upperBound >= oldFields.compactMap({ Self.bits($0)?.upperBound }).max() ?? 0,
      let heir = newFields.first(where: { relativeName($0, new) == relativeName(field, old) }), let rest = Self.bits(heir),
      rest.upperBound <= bits.upperBound, rest.lowerBound > bits.lowerBound,
      case .array(let element, _)? = field.type.map({ CType($0) }), case .array(let other, _)? = heir.type.map({ CType($0) }), element == other,
      !CNaming.namesContents(field.name), isWide(element)
    else { return false }
    let isCounted = oldFields.contains { $0.id != field.id && CNaming.countsElements($0.name) }
    return !isCounted && newFields.contains { !wasThere($0) && Self.bits($0)?.overlaps(bits) == true }
  }

  /// Whether what clients have is as large as the library asks for, or larger where each is alone.
  private var fits: Bool {
    guard isResized, let before = old.c?.layout, let after = new.c?.layout else { return !isResized }
    return after.size < before.size && after.alignment <= before.alignment && pairing.isSingle(old)
  }

  /// Numbers of more than a byte, and pointers.
  private func isWide(_ element: CType) -> Bool {
    switch pairing.old.representation(of: element) {
    case .integer(let size, _): size > 1
    case .floating, .pointer: true
    default: false
    }
  }

  /// Private fields that code of the old headers, which programs were compiled with, does not find where they were.
  var strayed: [Declaration] {
    oldFields.filter { field in
      guard pairing.isReadByHeaders(field), let bits = Self.bits(field) else { return false }
      let name = relativeName(field, old)
      guard let other = newFields.first(where: { relativeName($0, new) == name }) else {
        return !newFields.contains { Self.bits($0) == bits }
      }
      if case .array? = field.type.map({ CType($0) }) { return Self.bits(other)?.lowerBound != bits.lowerBound }
      return Self.bits(other) != bits
    }
  }

  private func relativeName(_ field: Declaration, _ record: Declaration) -> String {
    field.path.dropFirst(record.path.count).joined(separator: ".")
  }

  func wasThere(_ field: Declaration) -> Bool {
    let name = relativeName(field, new)
    return oldFields.contains { relativeName($0, old) == name }
  }

  /// Fields that are API came, went or changed their size: they tell of the new layout.
  var isToldByFields: Bool {
    let isAPI = { (field: Declaration) in
      !CNaming.isReservedField(field.name) && !CNaming.isPrivate(field.name)
    }
    // What shares its place with fields that were there says nothing of where those are now.
    let isTelling = { (field: Declaration) in
      isAPI(field) && !wasThere(field) && !isRename(field) && !isPartOfNewField(field)
    }
    if newFields.contains(where: { isTelling($0) && (place(of: $0) != .shared || moved.isEmpty) }) { return true }
    let places = Dictionary(
      newFields.map { (relativeName($0, new), $0) }, uniquingKeysWith: { first, _ in first })
    return oldFields.contains { field in
      guard isAPI(field) else { return false }
      guard let other = places[relativeName(field, old)] else { return !isRenamed(field) }
      // A record without a tag grows by its members, which are fields of this one.
      let isTold = pairing.old.fields(of: field).isEmpty || pairing.new.fields(of: other).isEmpty || moved.isEmpty
      return isTold && field.c?.field?.size != other.c?.field?.size && !isPushed(field, other)
        || field.c?.field?.bitWidth != other.c?.field?.bitWidth
    }
  }

  /// Whether a record that only the library makes is aligned to more now, so that it stands elsewhere in this one: its own
  /// fields say nothing of that.
  private func isPushed(_ field: Declaration, _ heir: Declaration) -> Bool {
    guard field.c?.field?.offset != heir.c?.field?.offset, let type = field.type, let record = pairing.old.tag(of: CType(type).element)
    else { return false }
    return record.isRecord && pairing.newTag(for: record) != nil && pairing.use(of: record) == nil
  }

  /// Whether the field came with one that it is a part of, which tells of both.
  private func isPartOfNewField(_ field: Declaration) -> Bool {
    newFields.contains { $0.path.count < field.path.count && field.path.starts(with: $0.path) && !wasThere($0) }
  }

  /// Whether the field is a part of one that was there, and had none.
  private func isPartOfFormer(_ field: Declaration) -> Bool {
    newFields.contains { outer in
      guard outer.path.count < field.path.count, field.path.starts(with: outer.path) else { return false }
      return oldFields.contains { relativeName($0, old) == relativeName(outer, new) && pairing.old.fields(of: $0).isEmpty }
    }
  }

  /// Whether a field only has another name, at the same place.
  private func isRenamed(_ field: Declaration) -> Bool {
    newFields.contains { !wasThere($0) && pairing.isSameField(field, $0) }
  }

  private func isRename(_ field: Declaration) -> Bool {
    let names = Set(newFields.map { relativeName($0, new) })
    return oldFields.contains { !names.contains(relativeName($0, old)) && pairing.isSameField($0, field) }
  }

  /// The same fields in another order.
  var isReordered: Bool {
    let before = oldFields.map { relativeName($0, old) }
    let after = newFields.map { relativeName($0, new) }
    let common = Set(before).intersection(after)
    return before.filter(common.contains) != after.filter(common.contains)
  }

  /// Whether no field that was there stands behind a new one.
  func isLast(_ field: Declaration) -> Bool {
    guard let end = Self.bits(field)?.upperBound else { return true }
    return !newFields.contains { wasThere($0) && (Self.bits($0)?.lowerBound ?? 0) >= end }
  }

  /// Bits that a field takes: from, to.
  static func bits(_ field: Declaration) -> Range<Int>? {
    guard let place = field.c?.field else { return nil }
    let width = place.bitWidth ?? (place.size ?? 0) * 8
    return place.offset..<(place.offset + max(width, 0))
  }

  /// The first bit behind all old fields that are API.
  private var oldEnd: Int {
    oldFields.filter { !CNaming.isReservedField($0.name) }.compactMap { Self.bits($0)?.upperBound }.max() ?? 0
  }

  /// Where a new field stands in the new record, seen from the old one.
  enum Place: Equatable {
    /// Beside fields that were there, as in a union, or where one was that is gone.
    case shared
    /// In padding or in a field that only kept room.
    case reserved(String?)
    case appended
    case inserted
  }

  /// Whether another new field stands behind all that was there, and tells of the new size.
  private func isPassedByAnother(_ bits: Range<Int>) -> Bool {
    newSize > oldSize && newFields.contains { !wasThere($0) && (Self.bits($0)?.lowerBound ?? 0) >= max(oldEnd, bits.upperBound) }
  }

  /// Whether the elements of an array became larger by the field: all but the first stand elsewhere.
  func isOfElements(_ field: Declaration) -> Bool {
    guard let outer = pairing.new.surface.container(of: field), outer.kind == .cField, let type = outer.type, case .array = CType(type) else { return false }
    let size = { (fields: [Declaration]) in fields.compactMap { Self.bits($0)?.upperBound }.max() ?? 0 }
    return oldFields.contains { before in
      relativeName(before, old) == relativeName(outer, new) && size(pairing.old.fields(of: before)) < size(pairing.new.fields(of: outer))
    }
  }

  func place(of field: Declaration) -> Place {
    guard let bits = Self.bits(field) else { return .appended }
    if new.kind == .cUnion { return .shared }
    let neighbours = newFields.filter { $0.parent == field.parent && $0.id != field.id && wasThere($0) }
    if neighbours.contains(where: { Self.bits($0)?.overlaps(bits) == true }) || isPartOfFormer(field) { return .shared }
    if moved.isEmpty, bits.upperBound <= oldSize * 8, !isResized || isPassedByAnother(bits) || fits && oldFields.contains(where: isRoom) {
      let former = oldFields.filter { Self.bits($0)?.overlaps(bits) == true }
      if former.contains(where: { !CNaming.isReservedField($0.name) && !isRoom($0) }) { return .shared }
      return .reserved(former.first?.name)
    }
    return bits.lowerBound >= oldEnd && moved.isEmpty ? .appended : .inserted
  }
}
