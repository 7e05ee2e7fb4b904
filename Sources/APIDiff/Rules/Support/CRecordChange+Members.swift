import APIModel

extension CRecordChange {
  /// Whether what a field that is a record consisted of stands where it stood, under its own names.
  func keepsMembers(of field: Declaration) -> Bool {
    var members = pairing.old.fields(of: field)
    var base = 0
    if members.isEmpty, let type = field.type, let record = pairing.old.tag(of: CType(type)), record.isRecord {
      members = pairing.old.fields(of: record)
      base = field.c?.field?.offset ?? 0
    }
    return !members.isEmpty
      && members.allSatisfy { member in
        newFields.contains { heir in
          heir.name == member.name && heir.c?.field?.size == member.c?.field?.size
            && heir.c?.field?.bitWidth == member.c?.field?.bitWidth
            && heir.c?.field?.offset == member.c?.field.map { $0.offset + base } && isSameValue(member, heir)
        }
      }
  }

  private func isSameValue(_ before: Declaration, _ after: Declaration) -> Bool {
    CTypeChange(
      old: before.type, spelled: before.c?.spelledType, new: after.type, spelled: after.c?.spelledType,
      pairing: pairing)?.binary ?? .none < .breaking
  }
}
