import APIModel

extension Rule {
  static let cFieldRemoved = Rule(
    id: "c-field-removed",
    summary: "A field is gone.",
    rationale: """
      Clients that name it do not compile. Where others moved into its place, compiled clients read \
      and write the wrong ones; where its place is kept, they read what nobody fills in.
      """,
    fix: "Keep the field, deprecated and filled in, until the next major version.",
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        struct point { int x; int y; };
        void show(struct point *point);
        """,
      new: """
        struct point { int x; };
        void show(struct point *point);
        """,
      client: "int use(struct point *point) { return point->y; }"),
    check: .removed { old, comparison in
      guard old.kind == .cField, let change = CRecordChange(containing: old, isNew: false, comparison) else {
        return nil
      }
      let isKept = change.moved.isEmpty && !change.isResized
      if isKept, change.old.kind == .cUnion || isInUnion(old, comparison.old) {
        return Hit("The member '\(old.qualifiedName)' is gone; the union's size stays.", .sourceBreaking)
      }
      guard isKept else {
        let then = "the layout changed\(comparison.new.targetInWords)"
        return Hit("The field '\(old.qualifiedName)' is gone; \(then).", .breaking)
      }
      let heir = change.heir(of: old)
      let then = heir.map { "'\($0.name)' stands in its place" } ?? "its place is kept, and empty"
      return Hit("The field '\(old.qualifiedName)' is gone; \(then).", Impact(source: .breaking, binary: binary(old, change, heir)))
    })
}

/// What compiled clients find in the place, and who reads what they leave there.
private func binary(_ old: Declaration, _ change: CRecordChange, _ heir: Declaration?) -> Impact.Level {
  if change.keepsMembers(of: old) || change.keeps(old) || change.keepsValues(of: old) { return .none }
  if isRetired(old, change) { return .risky }
  // What was called deprecated did nothing any more, as far as anybody should care.
  guard let heir else { return old.isDeprecated ? .risky : .breaking }
  return binary(old, heir, change.pairing)
}

/// Whether its place is reserved now, in what the library fills in: it may do so for old programs still.
private func isRetired(_ field: Declaration, _ change: CRecordChange) -> Bool {
  guard change.old.isRecord, change.pairing.isMadeByLibrary(change.old) || change.pairing.isOutput(change.old) else { return false }
  return change.newFields.contains { CNaming.isReservedField($0.name) && $0.c?.field == field.c?.field && $0.type == field.type }
}

/// Whether it is one of the members of a union without a name: `union { int i; double d; } value;`.
private func isInUnion(_ field: Declaration, _ surface: Surface) -> Bool {
  surface.container(of: field)?.type?.text.hasPrefix("union (") == true
}

/// Compiled clients read and write what they think is the old field.
private func binary(_ old: Declaration, _ heir: Declaration, _ pairing: CPairing) -> Impact.Level {
  // It may be the first of the fields in there, or one of several forms.
  if let type = heir.type, pairing.new.tag(of: CType(type))?.isRecord == true { return .risky }
  let isForm = pairing.new.fields(of: heir).contains { $0.type == old.type && $0.c?.field?.offset == old.c?.field?.offset }
  if isForm { return .risky }
  guard let before = old.c?.field, let after = heir.c?.field, before.offset == after.offset, before.bitWidth == after.bitWidth
  else { return .breaking }
  let change = CTypeChange(
    old: old.type, spelled: old.c?.spelledType, new: heir.type, spelled: heir.c?.spelledType, pairing: pairing)
  return change?.binary == .breaking ? .breaking : .risky
}
