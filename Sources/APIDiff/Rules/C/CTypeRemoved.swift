import APIModel

extension Rule {
  static let cTypeRemoved = Rule(
    id: "c-type-removed",
    summary: "A structure, union, enumeration or typedef is gone.",
    rationale: """
      Clients that name the type do not compile. Nothing in a compiled program names a type, but it goes on \
      reading what the headers' own macros and inline functions read of a structure.
      """,
    fix: "Keep the old name as a typedef of its successor.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        typedef struct point { int x, y; } point;
        struct size { int width; };
        """,
      new: "struct size { int width; };",
      client: "point origin;"),
    check: .removed { old, comparison in
      guard old.isTag || old.kind == .cTypedef else { return nil }
      if old.isRecord, old.c?.isOpaque == true {
        // Anybody may name a record that is defined nowhere.
        return Hit("The \(old.cNoun) '\(old.cDisplayName)' is mentioned no more.", Impact(source: .risky))
      }
      if leadsToSameFields(old, comparison) { return nil }
      let typedefs = comparison.c.old.aliases(of: old).filter { !comparison.c.new.named($0.name).isEmpty }
      if let typedef = typedefs.first, !comparison.c.old.writesTag(old) {
        return Hit(
          "The \(old.cNoun) '\(old.cDisplayName)' is gone; its typedef '\(typedef.name)' is something else now.",
          Impact(source: .risky))
      }
      let message = "The \(old.cNoun) '\(old.cDisplayName)' is gone"
      guard !CReaders.hasHeir(old, comparison.c), let reader = CReaders.reader(of: old, comparison.c) else { return Hit(message + ".", .sourceBreaking) }
      return Hit(message + "; compiled clients go on reading it by '\(reader.name)'.", .breaking)
    })
}

/// Whether the old tag is a macro for another record, which has all fields that this one had.
private func leadsToSameFields(_ old: Declaration, _ comparison: Comparison) -> Bool {
  guard old.isRecord, comparison.c.new.named(old.name).contains(where: { $0.kind == .cMacro }),
    let heir = comparison.c.heirByMacro(of: old)
  else { return false }
  let change = CTypeChange(
    old: TypeReference(old.tagSpelling), spelled: nil, new: TypeReference(heir.tagSpelling), spelled: nil, pairing: comparison.c)
  return change?.isRecordWithSameFields == true
}
