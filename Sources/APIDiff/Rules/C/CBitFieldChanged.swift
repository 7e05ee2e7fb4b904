import APIModel

extension Rule {
  static let cBitFieldChanged = Rule(
    id: "c-bit-field-changed",
    summary: "A bit-field has another width, or a field became one.",
    rationale: """
      Compiled clients read and write the old bits. A bit-field has no address, which few clients take, and \
      holds no number that is too large for it.
      """,
    fix: "Add a field for the larger range.",
    kind: .change,
    impact: Impact(source: .risky, binary: .breaking),
    example: Example(
      old: """
        struct flags { unsigned kind; };
        void set(struct flags *flags);
        """,
      new: """
        struct flags { unsigned kind : 4; };
        void set(struct flags *flags);
        """,
      client: "void use(struct flags *flags) { flags->kind = 3; set(flags); }"),
    check: .changed { old, new, _ in
      guard old.kind == .cField, new.kind == .cField, let before = old.c?.field, let after = new.c?.field,
        before.bitWidth != after.bitWidth
      else { return [] }
      let became = before.bitWidth == nil
      let words = (width(before), width(after))
      return [
        Hit(
          "The field '\(old.qualifiedName)' is \(words.1) now, from \(words.0).",
          Impact(source: became ? .risky : .none, binary: before.isSameBits(as: after) ? .none : .breaking))
      ]
    })
}

private func width(_ place: CFacts.FieldPlace) -> String {
  place.bitWidth.map { $0 == 1 ? "1 bit" : "\($0) bits" } ?? "a whole field"
}

extension CFacts.FieldPlace {
  /// A bit-field as wide as the whole field that was there.
  func isSameBits(as other: CFacts.FieldPlace) -> Bool {
    let widths = [self, other].map { $0.bitWidth ?? ($0.size ?? 0) * 8 }
    return offset == other.offset && widths[0] == widths[1]
  }
}
