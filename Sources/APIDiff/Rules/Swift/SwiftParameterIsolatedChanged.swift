import APIModel

extension Rule {
  static let swiftParameterIsolatedChanged = Rule(
    id: "swift-parameter-isolated-changed",
    summary: "A parameter became isolated, or is no longer isolated.",
    rationale: """
      The function runs on that actor: outside it a synchronous call must be awaited.
      """,
    fix: "Add an overload under another name, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public actor Store {
          public init() {}
        }
        public func clear(_ store: Store) {}
        """,
      new: """
        public actor Store {
          public init() {}
        }
        public func clear(_ store: isolated Store) {}
        """,
      client: """
        func use(store: Store) { clear(store) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .specifierAdded("isolated") || edit.kind == .specifierRemoved("isolated") else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) \(edit.kind == .specifierAdded("isolated") ? "became isolated" : "is no longer isolated")",
        comparison.impact(
          callers: edit.kind == .specifierAdded("isolated") && !new.effects.isAsync ? .breaking : .none, implementers: .risky, old, new),
        detail: edit.detail(old, new))
    })
}
