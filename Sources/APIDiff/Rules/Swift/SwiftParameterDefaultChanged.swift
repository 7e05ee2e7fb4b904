import APIModel

extension Rule {
  static let swiftParameterDefaultChanged = Rule(
    id: "swift-parameter-default-changed",
    summary: "A parameter has another default.",
    rationale: """
      Calls compile as before, and those that leave the argument out may behave differently. Where the \
      default decides what a generic parameter of the result stands for, they get another type.
      """,
    fix: "Say it in the release notes.",
    kind: .note,
    impact: .sourceBreaking,
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
      let deciding = comparison.decidingDefault(edit, old, new)
      let consequence = deciding.map {
        "; calls without it are about '\($0.new.text)' where they were about '\($0.old.text)'"
      }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) has the default '\(after.defaultValue ?? "")' instead of '\(before.defaultValue ?? "")'\(consequence ?? "")",
        Impact(source: deciding?.level ?? .none),
        detail: edit.detail(old, new))
    })
}
