import APIModel

extension Rule {
  static let cEnumSentinelChanged = Rule(
    id: "c-enum-sentinel-changed",
    summary: "A constant that marks the end of an enumeration moved.",
    rationale: """
      It moves with every constant that is added. Clients that size arrays with it get the new size \
      when they are compiled again.
      """,
    fix: "Tell clients not to store the number.",
    kind: .note,
    impact: .none,
    example: Example(
      old: "enum color { RED, COLOR_COUNT };",
      new: "enum color { RED, GREEN, COLOR_COUNT };",
      client: "int seen[COLOR_COUNT];"),
    check: .changed { old, new, comparison in
      guard old.kind == .cEnumConstant, CConstantChange.isMarker(old, new, comparison),
        case .values(let before, let after)? = CConstantChange(old, new, comparison)
      else { return [] }
      return [
        Hit("'\(old.name)', which marks the end or stands for all, is \(after) now, from \(before).", .none, detail: after)
      ]
    })
}
