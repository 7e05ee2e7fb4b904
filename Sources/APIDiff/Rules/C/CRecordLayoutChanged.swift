import APIModel

extension Rule {
  static let cRecordLayoutChanged = Rule(
    id: "c-record-layout-changed",
    summary: "A structure or union is laid out in another way, with the same fields.",
    rationale: """
      Fields in another order, packing, alignment, or fields that are no API: compiled clients look in \
      the wrong places, and those which hold it by value reserve the wrong room.
      """,
    fix: "Keep the order and the attributes; hide what is private behind an opaque pointer.",
    kind: .change,
    impact: Impact(source: .risky, binary: .breaking),
    example: Example(
      old: """
        struct point { char kind; int x; };
        void show(struct point *point);
        """,
      new: """
        struct point { int x; char kind; };
        void show(struct point *point);
        """,
      client: "void use(struct point *point) { point->x = 1; show(point); }"),
    check: .changed { old, new, comparison in
      guard old.isRecord, old.kind == new.kind, old.c?.isOpaque != true, new.c?.isOpaque != true else {
        return []
      }
      let change = CRecordChange(old, new, comparison.c)
      let (strayed, moved) = (change.strayed, change.moved)
      if !strayed.isEmpty, moved.isEmpty || change.isToldByFields {
        let message = "In '\(new.cDisplayName)' \(list(strayed)) other places, where code in the old headers looks for them"
        return [Hit(message + "\(comparison.new.targetInWords).", Impact(binary: .breaking))]
      }
      guard !change.isToldByFields else { return [] }
      if !moved.isEmpty {
        let impact = Impact(source: change.isReordered ? .risky : .none, binary: change.movesOnlyPrivate ? .risky : .breaking)
        return [
          Hit("In '\(new.cDisplayName)' \(list(moved)) other offsets\(comparison.new.targetInWords).", impact)
        ]
      }
      guard change.isResized, let use = change.use else { return [] }
      if let travels = change.otherPassing {
        let message = "'\(new.cDisplayName)' travels \(travels)\(comparison.new.targetInWords)."
        return [Hit(message, Impact(binary: .breaking))]
      }
      let isHarmless = change.isOnlyAligned || change.isOnlyShorter || change.tellsOldFromNew || change.gainsOnlyRoom
      return [Hit(resized(change, use, comparison), Impact(binary: isHarmless ? .risky : .breaking))]
    })
}

private func list(_ fields: [Declaration]) -> String {
  let names = fields.prefix(3).map { "'\($0.name)'" }.joined(separator: ", ")
  let more = fields.count > 3 ? " and \(fields.count - 3) more" : ""
  return "\(names)\(more) \(fields.count == 1 ? "has" : "have")"
}

private func resized(_ change: CRecordChange, _ use: String, _ comparison: Comparison) -> String {
  let name = change.new.cDisplayName
  let how =
    change.oldSize == change.newSize
    ? "is aligned to \(change.new.c?.layout?.alignment ?? 0) bytes, from \(change.old.c?.layout?.alignment ?? 0)"
    : "has \(change.newSize) bytes, from \(change.oldSize)"
  return "'\(name)' \(how)\(comparison.new.targetInWords); clients \(use)."
}
