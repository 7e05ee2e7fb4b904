import APIModel

extension Rule {
  static let swiftRenamed = Rule(
    id: "swift-renamed",
    summary: "A declaration has another name.",
    rationale: """
      Whoever uses the old name does not compile. It is reported once when the pair is certain: the \
      only declarations of their container with that kind, those labels and those types. When the old \
      name is kept as a typealias, nobody has to change anything at once.
      """,
    fix: """
      Keep the old name as a deprecated declaration with renamed: that calls the new one.
      """,
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public func fetch(id: Int, retries: Int) -> String { "" }
        """,
      new: """
        public func load(id: Int, retries: Int) -> String { "" }
        """,
      client: """
        func use() { _ = fetch(id: 1, retries: 2) }
        """),
    check: .renamed { old, new, comparison in
      let isKept = comparison.keepsName(of: old)
      let kept = isKept ? "; the old name is kept as a typealias" : ""
      // Conforming types may have said what it is by its old name alone.
      let isUnderstood = isKept && (new.kind != .associatedType || comparison.isInferred(new))
      return Hit("\(old.described) was renamed '\(new.qualifiedName)'\(kept)", isUnderstood ? .none : comparison.removalImpact)
    })
}
