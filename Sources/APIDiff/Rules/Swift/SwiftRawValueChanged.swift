import APIModel

extension Rule {
  static let swiftRawValueChanged = Rule(
    id: "swift-raw-value-changed",
    summary: "The raw value of an enum case changed.",
    rationale: "Everything still compiles, but values that were stored or sent before mean something else.",
    fix: "Keep raw values that leave the process.",
    kind: .note,
    impact: .none,
    example: Example(
      old: """
        public enum Code: Int { case one = 1 }
        """,
      new: """
        public enum Code: Int { case one = 2 }
        """,
      client: """
        func use(_ code: Code) -> Int { code.rawValue }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .enumCase, new.kind == .enumCase, let before = old.rawValue, let after = new.rawValue,
        before != after
      else { return [] }
      return [Hit("the raw value of case '\(old.qualifiedName)' is \(after) now, not \(before)", .none)]
    })
}
