import APIModel

extension Rule {
  static let swiftRawTypeChanged = Rule(
    id: "swift-raw-type-changed",
    summary: "The raw type of an enum changed.",
    rationale: "Raw values have another type, in rawValue as in init(rawValue:).",
    fix: "Keep the raw type; add a property of the new type.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public enum Code: Int { case one = 1 }
        """,
      new: """
        public enum Code: String { case one }
        """,
      client: """
        func use(_ code: Code) -> Int { code.rawValue }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .enum, new.kind == .enum, let before = old.type, let after = new.type else { return [] }
      if comparison.sameType(before, after) { return [] }
      return [Hit("the raw type of '\(old.qualifiedName)' is '\(after)' now, not '\(before)'", comparison.removalImpact)]
    })
}
