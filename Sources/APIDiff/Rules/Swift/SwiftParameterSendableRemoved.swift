import APIModel

extension Rule {
  static let swiftParameterSendableRemoved = Rule(
    id: "swift-parameter-sendable-removed",
    summary: "A closure is no longer @Sendable, or an existential parameter does not ask for Sendable.",
    rationale: "Every closure may be passed to it.",
    fix: "Nothing has to be done.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public func run(_ body: @escaping @Sendable () -> Void) {}
        """,
      new: """
        public func run(_ body: @escaping () -> Void) {}
        """,
      client: """
        func use() { run { print(1) } }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .attributeRemoved("@Sendable") else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) need not be Sendable any more",
        comparison.impact(old, new),
        detail: edit.detail(old, new))
    })
}
