import APIModel

extension Rule {
  static let swiftParameterDefaultAdded = Rule(
    id: "swift-parameter-default-added",
    summary: "A parameter got a default.",
    rationale: "Calls may leave the argument out now, and need not.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
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
        .none,
        detail: edit.detail(old, new))
    })
}
