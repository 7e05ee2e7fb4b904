import APIModel

extension Rule {
  static let swiftErrorTypeWidened = Rule(
    id: "swift-error-type-widened",
    summary: "A declaration throws errors of another or of any type.",
    rationale: """
      Where the error's type matters (typed throws, exhaustive catch) clients do not compile. Compiled \
      ones do not find an error where it is passed.
      """,
    fix: "Keep the error type, and add cases to it where its clients allow that.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public struct Failure: Error {}
        public func load() throws(Failure) {}
        """,
      new: """
        public struct Failure: Error {}
        public func load() throws {}
        """,
      client: """
        func use() throws(Failure) { try load() }
        """),
    check: .values { old, new, comparison in
      guard comparison.throwing(old, new) == .widened else { return nil }
      return Hit(
        "\(old.described) throws \(new.thrownText) instead of \(old.thrownText)",
        comparison.passingErrors(of: old, comparison.impact(callers: .breaking, old, new)))
    })
}
