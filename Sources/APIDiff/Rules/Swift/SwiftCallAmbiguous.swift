import APIModel

extension Rule {
  static let swiftCallAmbiguous = Rule(
    id: "swift-call-ambiguous",
    summary: "Calls fit two overloads now.",
    rationale: """
      The compiler prefers the overload that the fewest arguments are left out of. Where two leave out \
      as many, it cannot choose.
      """,
    fix: "Give one of them no default, or keep an overload that takes exactly the arguments of the old calls.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func find(_ name: String) {}
        public func find(_ name: String, depth: Int) {}
        """,
      new: """
        public func find(_ name: String, limit: Int = 1) {}
        public func find(_ name: String, depth: Int = 1) {}
        """,
      client: """
        func use() { find("a") }
        """),
    check: .values { old, new, comparison in
      guard let rival = comparison.ambiguousRival(of: new) else { return nil }
      return Hit("calls of \(old.described) fit '\(rival.qualifiedName)' as well", .sourceBreaking)
    })
}
