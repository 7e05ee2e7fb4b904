import APIModel

extension Rule {
  static let cReservedFieldUsed = Rule(
    id: "c-reserved-field-used",
    summary: "A new field stands where a reserved field or padding was.",
    rationale: """
      Size and offsets stay. An old client left there what it had: zero if the documentation asked for \
      that, else anything.
      """,
    fix: "Let zero mean the old behaviour, and ask for zeroed structures from the start.",
    kind: .note,
    impact: Impact(source: .risky),
    example: Example(
      old: "struct options { int level; int reserved[2]; };",
      new: "struct options { int level; int mode; int reserved[1]; };",
      client: "struct options options = {1, {0, 0}};"),
    check: .added { new, comparison in
      guard new.kind == .cField, let change = CRecordChange(containing: new, isNew: true, comparison),
        case .reserved(let room) = change.place(of: new)
      else { return nil }
      let place = room.map { "the place of '\($0)'" } ?? "padding"
      return Hit(
        "The field '\(new.qualifiedName)' takes \(place): the layout stays; "
          + (change.otherPassing.map { "but the structure travels \($0)\(comparison.new.targetInWords)." }
            ?? "old clients must have zeroed it."),
        Impact(source: change.isLast(new) ? .none : .risky, binary: change.otherPassing == nil ? .none : .breaking))
    })
}
