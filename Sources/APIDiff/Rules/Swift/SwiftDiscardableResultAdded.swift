import APIModel

extension Rule {
  static let swiftDiscardableResultAdded = Rule(
    id: "swift-discardable-result-added",
    summary: "A result may be ignored now.",
    rationale: "Calls need not use it, and may.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public func remove() -> Int { 1 }
        """,
      new: """
        @discardableResult public func remove() -> Int { 1 }
        """,
      client: """
        func use() { _ = remove() }
        """),
    check: .values { old, new, comparison in
      guard !old.has("@discardableResult"), new.has("@discardableResult"), old.type == new.type else { return nil }
      return Hit(
        "the result of \(old.described) may be ignored now",
        .none)
    })
}
