import APIModel

extension Rule {
  static let swiftParameterAddedWithDefault = Rule(
    id: "swift-parameter-added-with-default",
    summary: "Parameters with defaults were added.",
    rationale: """
      Calls go on without it, but for a closure in front of another one that may be left out: it takes \
      the closure behind the call. Functions that are passed on unapplied have another type, and overriding \
      methods and conforming types must have the parameter too.
      """,
    fix: "For an open method or a requirement, add an overload instead.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(_ path: String) {}
        """,
      new: """
        public func load(_ path: String, retries: Int = 3) {}
        """,
      client: """
        func use() { load("a") }
        """),
    check: .values { old, new, comparison in
      guard old.kind != .enumCase else { return nil }
      let added = comparison.signature(old, new).parameters.filter { $0.kind == .addedWithDefault }
      guard !added.isEmpty else { return nil }
      let names = added.map { $0.parameterName(old, new) }.listed
      if let taken = comparison.trailingClosureTaken(old, new) {
        return Hit(
          "\(old.described) has \(names), with a default, which takes the closure behind a call\(comparison.followers(old, new))",
          impactOfTaking(taken, comparison, old, new), detail: names)
      }
      return Hit(
        "\(old.described) has \(names), with a default\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new), detail: names)
    })
}

private func impactOfTaking(
  _ taken: TrailingClosureTaken, _ comparison: Comparison, _ old: Declaration, _ new: Declaration
) -> Impact {
  let implementers = comparison.impact(implementers: .breaking, old, new)
  if implementers.source == .breaking { return implementers }
  return comparison.impact(callers: taken.level, onlyInSwift6: taken.onlyInSwift6, old, new)
}
