import APIModel

extension Rule {
  static let cEnumConstantValueChanged = Rule(
    id: "c-enum-constant-value-changed",
    summary: "An enumeration constant has another value.",
    rationale: """
      Clients are compiled with the number: a compiled client and the new library mean different \
      things by it. Constants that come in before others shift them. Two that have one value are no two cases of \
      a `switch`.
      """,
    fix: "Add constants at the end, and give each its number.",
    kind: .change,
    impact: Impact(binary: .breaking),
    example: Example(
      old: """
        enum color { RED, GREEN };
        int paint(enum color color);
        """,
      new: """
        enum color { BLACK, RED, GREEN };
        int paint(enum color color);
        """,
      client: "int use(void) { return paint(RED); }"),
    check: .changed { old, new, comparison in
      guard old.kind == .cEnumConstant, !CConstantChange.isMarker(old, new, comparison),
        case .values(let before, let after)? = CConstantChange(old, new, comparison)
      else { return [] }
      // The library no longer takes a number at all.
      let isOtherKind = CConstantChange.changesKind(before, after)
      let isBakedIn = isOtherKind || CConstantChange.isLone(old, comparison.old) || CConstantChange.namesAnother(old, new, comparison)
      let twin = CConstantChange.equal(to: old, new, comparison)
      return [
        Hit(
          "The constant '\(old.name)' is \(after) now\(twin.map { ", like '\($0.name)'" } ?? ""), from \(before).",
          Impact(source: isOtherKind || twin != nil ? .breaking : .none, binary: isBakedIn ? .risky : .breaking), detail: after)
      ]
    })
}
