import APIModel

extension Rule {
  static let cFieldTypeChanged = Rule(
    id: "c-field-type-changed",
    summary: "A field has another type.",
    rationale: """
      C converts numbers silently, warns about unlike pointers (GCC 14 and C++ refuse them) and \
      refuses the rest. A compiled client reads and writes the old representation; same offset, size \
      and representation is no break.
      """,
    fix: "Add a field of the new type at the end, or a new structure.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        struct event { int code; };
        void post(struct event *event);
        """,
      new: """
        struct event { char *code; };
        void post(struct event *event);
        """,
      client: "int use(struct event *event) { return event->code; }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cField, new.kind == .cField,
        let record = CRecordChange(containing: old, isNew: false, comparison),
        let change = CTypeChange(
          old: old.type, spelled: old.c?.spelledType, new: new.type, spelled: new.c?.spelledType,
          pairing: comparison.c),
        !change.isCallback, !record.isRoom(old)
      else { return [] }
      let impact =
        isNamed(change, old, new)
        ? Impact(binary: CNamedRecord(old, new, change).binary)
        : Impact(source: source(change, record.old, comparison.c), binary: binary(change, record, bits(old, new), holdsTheSame(old, new, comparison.c)))
      return [
        Hit(
          "The field '\(old.qualifiedName)' changed from '\(old.cSpelledType)' to '\(new.cSpelledType)'.",
          impact)
      ]
    })
}

private func source(_ change: CTypeChange, _ record: Declaration, _ pairing: CPairing) -> Impact.Level {
  // A structure that became a union, where nobody can write either: clients name the members.
  if isUnnamed(change.old), isUnnamed(change.new), change.qualifierChange == nil { return .risky }
  return pairing.isReadOnly(record) ? change.sourceAsRead : change.sourceAsStorage
}

private func binary(_ change: CTypeChange, _ record: CRecordChange, _ bits: Int?, _ holdsTheSame: Bool) -> Impact.Level {
  guard change.qualifierChange == nil else { return .none }
  if record.isOnlyShorter { return .risky }
  let shifts = !record.moved.isEmpty || (record.isResized && !record.isOnlyAligned && record.use != nil)
  // An array of more of the same at the end of what the library allocates.
  if case .array(let before, _) = change.old, case .array(let after, _) = change.new {
    let elements = CTypeChange(before, after, record.pairing).binary
    if shifts { return record.tellsOldFromNew ? max(.risky, elements) : .breaking }
    if elements != .breaking { return record.newSize >= record.oldSize ? elements : .risky }
  }
  if shifts { return .breaking }
  // A few bits are widened by the sign that the reader knows: -1 arrives as 15. A single one is asked whether it is 0.
  if let bits, let keepsSign = change.keepsSign { return keepsSign ? .none : 2..<32 ~= bits ? .breaking : .risky }
  return holdsTheSame || isReadInPart(change, record) ? .risky : change.binary
}

/// Whether a number grew into the padding behind it, in what the library makes or fills in, or is read in fewer bytes of what clients only hand
/// over: who knows the narrower type looks at the lower part, which has what is small.
private func isReadInPart(_ change: CTypeChange, _ record: CRecordChange) -> Bool {
  let pairing = record.pairing
  guard record.old.isRecord, !record.isResized, pairing.old.isSystemV, pairing.new.isSystemV,
    case .integer(let size, _) = pairing.old.representation(of: change.old),
    case .integer(let newSize, _) = pairing.new.representation(of: change.new)
  else { return false }
  if size < newSize { return pairing.isMadeByLibrary(record.old) || pairing.isOutput(record.old) }
  return newSize < size && size <= 4 && !change.isTruth(change.new) && pairing.isInput(record.old)
}

/// Whether the field is a union now of what it was in several forms: a pointer to samples of one width or of another.
private func holdsTheSame(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
  let members = pairing.new.fields(of: new)
  guard let type = old.type, pairing.old.fields(of: old).isEmpty, !members.isEmpty, old.c?.field == new.c?.field else { return false }
  return members.allSatisfy { member in
    member.c?.field == new.c?.field
      && member.type.map { pairing.new.representation(of: CType($0)) == pairing.old.representation(of: CType(type)) } == true
  }
}

/// The width of a bit-field before and after, whose declared type says nothing of its size.
private func bits(_ old: Declaration, _ new: Declaration) -> Int? {
  guard let before = old.c?.field, let after = new.c?.field, before.isSameBits(as: after) else { return nil }
  return before.bitWidth ?? after.bitWidth
}

/// A record without a name was given one, or lost it: clients know its members.
private func isNamed(_ change: CTypeChange, _ old: Declaration, _ new: Declaration) -> Bool {
  guard let before = change.old.innermost.name, let after = change.new.innermost.name,
    before != after, before.prefix(6) == after.prefix(6), change.old.shape == change.new.shape
  else { return false }
  return isUnnamed(change.old.innermost) || isUnnamed(change.new.innermost)
}

private func isUnnamed(_ type: CType) -> Bool {
  type.name.map { $0.hasPrefix("struct (") || $0.hasPrefix("union (") } == true
}

extension CType {
  /// The pointers and arrays around a type, outermost first.
  fileprivate var shape: String {
    switch self {
    case .pointer(let inner, _): "*" + inner.shape
    case .array(let inner, _): "[]" + inner.shape
    default: ""
    }
  }
}
