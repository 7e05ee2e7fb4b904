import APIModel

extension Rule {
  static let swiftParameterDefaultChanged = Rule(
    id: "swift-parameter-default-changed",
    summary: "A parameter has another default.",
    rationale: """
      Calls compile as before, and those that leave the argument out may behave differently.
      """,
    fix: "Say it in the release notes.",
    kind: .note,
    impact: .none,
    example: Example(
      old: """
        public func load(retries: Int = 3) {}
        """,
      new: """
        public func load(retries: Int = 5) {}
        """,
      client: """
        func use() { load() }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .defaultChanged, let (before, after) = edit.parameters(old, new) else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) has the default '\(after.defaultValue ?? "")' instead of '\(before.defaultValue ?? "")'",
        .none,
        detail: edit.detail(old, new))
    })
}
