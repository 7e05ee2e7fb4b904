import APIModel

extension Rule {
  static let swiftParameterLabelChanged = Rule(
    id: "swift-parameter-label-changed",
    summary: "An argument label changed.",
    rationale: "Calls with the old label do not compile.",
    fix: """
      Keep an overload with the old label, deprecated, with renamed: naming the new one.
      """,
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public func load(from path: String) {}
        """,
      new: """
        public func load(at path: String) {}
        """,
      client: """
        func use() { load(from: "a") }
        """),
    check: .parameters { edit, old, new, comparison in
      guard edit.kind == .relabelled, let (before, after) = edit.parameters(old, new) else { return nil }
      return Hit(
        "a label of \(old.described) changed from '\(before.label ?? "_")' to '\(after.label ?? "_")'",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
