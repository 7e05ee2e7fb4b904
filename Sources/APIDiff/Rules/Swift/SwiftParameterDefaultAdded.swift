import APIModel

extension Rule {
  static let swiftParameterDefaultAdded = Rule(
    id: "swift-parameter-default-added",
    summary: "A parameter got a default.",
    rationale: """
      Calls may leave the argument out now, and need not. A property wrapper that needs no value any more \
      changes memberwise initialisers: they take the wrapper where they took its value.
      """,
    fix: "Leave 'wrappedValue' of a property wrapper without a default; elsewhere nothing has to be done.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(retries: Int) {}
        """,
      new: """
        public func load(retries: Int = 3) {}
        """,
      client: """
        func use() { load(retries: 2) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .defaultAdded else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) has a default now",
        comparison.freesWrapper(new) ? .sourceBreaking : .none,
        detail: edit.detail(old, new))
    })
}
