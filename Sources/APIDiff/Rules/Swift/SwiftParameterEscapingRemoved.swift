import APIModel

extension Rule {
  static let swiftParameterEscapingRemoved = Rule(
    id: "swift-parameter-escaping-removed",
    summary: "A closure parameter is no longer @escaping.",
    rationale: """
      Every closure may be passed to it. Conforming types whose closure is escaping do not fit any \
      more.
      """,
    fix: "For a requirement, add another one with a default instead.",
    kind: .addition,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func run(_ body: @escaping () -> Void) {}
        """,
      new: """
        public func run(_ body: () -> Void) {}
        """,
      client: """
        func use(body: @escaping () -> Void) { run(body) }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .attributeRemoved("@escaping") else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) is no longer escaping\(comparison.followers(old, new))",
        comparison.impact(implementers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
