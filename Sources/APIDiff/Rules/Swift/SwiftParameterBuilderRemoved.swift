import APIModel

extension Rule {
  static let swiftParameterBuilderRemoved = Rule(
    id: "swift-parameter-builder-removed",
    summary: "A closure parameter lost its result builder.",
    rationale: """
      With a result builder the statements of a closure are its parts; without one they are \
      statements.
      """,
    fix: "Keep the result builder, or add an overload.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(@Lines _ body: () -> [String]) {}
        """,
      new: """
        @resultBuilder
        public enum Lines {
          public static func buildBlock(_ parts: String...) -> [String] { parts }
        }
        public func text(_ body: () -> [String]) {}
        """,
      client: """
        func use() {
          text {
            "a"
            "b"
          }
        }
        """),
    check: .parameters { edit, old, new, comparison in
      guard case .attributeRemoved(let name) = edit.kind, isBuilder(name) else { return nil }
      return Hit(
        "\(edit.parameterName(old, new)) of \(old.described) lost the result builder '\(name)'",
        comparison.impact(callers: .breaking, old, new),
        detail: edit.detail(old, new))
    })
}
