import APIModel

extension Rule {
  static let swiftParameterBuilderAdded = Rule(
    id: "swift-parameter-builder-added",
    summary: "A closure parameter got its result builder.",
    rationale: """
      With a result builder the statements of a closure are its parts; without one they are \
      statements.
      """,
    fix: "Add an overload with the result builder, and keep the old one.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(_ body: () -> [String]) {}
        """,
      new: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(@Lines _ body: () -> [String]) {}
        """,
      client: """
        func use() { text { ["a"] } }
        """),
    check: .parameters { edit, old, new, comparison in
      guard case .attributeAdded(let name) = edit.kind, isBuilder(name) else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) has the result builder '\(name)'",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
