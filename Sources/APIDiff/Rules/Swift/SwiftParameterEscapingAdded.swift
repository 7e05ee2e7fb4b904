import APIModel

extension Rule {
  static let swiftParameterEscapingAdded = Rule(
    id: "swift-parameter-escaping-added",
    summary: "A closure parameter became @escaping.",
    rationale: """
      Clients cannot pass on their own non-escaping closures, and must write self in closures.
      """,
    fix: "Add an overload under another name, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func run(_ body: () -> Void) {}
        """,
      new: """
        public func run(_ body: @escaping () -> Void) {}
        """,
      client: """
        func use(body: () -> Void) { run(body) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .attributeAdded("@escaping") else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is escaping now",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
