import APIModel

extension Rule {
  static let swiftErrorTypeNarrowed = Rule(
    id: "swift-error-type-narrowed",
    summary: "A declaration throws errors of one type where it threw any.",
    rationale: """
      Callers may know more, and need not. Overriding methods and conforming types that throw anything \
      do not fit any more. Compiled callers do not find an error where it is passed.
      """,
    fix: "For an open method or a requirement, keep throws without a type.",
    kind: .addition,
    impact: .breaking,
    example: Example(
      old: """
        public struct Failure: Error {}
        public func load() throws {}
        """,
      new: """
        public struct Failure: Error {}
        public func load() throws(Failure) {}
        """,
      client: """
        func use() throws { try load() }
        """),
    check: .values { old, new, comparison in
      guard comparison.throwing(old, new) == .narrowed else { return nil }
      return Hit(
        "\(old.described) throws \(new.thrownText) instead of \(old.thrownText)\(comparison.followers(old, new))",
        comparison.passingErrors(of: old, comparison.impact(implementers: .breaking, old, new)))
    })
}
