import APIModel

extension Rule {
  static let swiftDiscardableResultRemoved = Rule(
    id: "swift-discardable-result-removed",
    summary: "A result must not be ignored any more.",
    rationale: "Calls that ignore it get a warning.",
    fix: "Keep @discardableResult.",
    kind: .note,
    impact: .none,
    example: Example(
      old: """
        @discardableResult public func remove() -> Int { 1 }
        """,
      new: """
        public func remove() -> Int { 1 }
        """,
      client: """
        func use() { remove() }
        """),
    check: .values { old, new, comparison in
      guard old.has("@discardableResult"), !new.has("@discardableResult"), new.type != nil else { return nil }
      return Hit(
        "the result of \(old.described) must not be ignored any more: calls that do get a warning",
        .none)
    })
}
