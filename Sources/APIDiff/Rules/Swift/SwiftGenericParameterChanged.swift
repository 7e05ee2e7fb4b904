import APIModel

extension Rule {
  static let swiftGenericParameterChanged = Rule(
    id: "swift-generic-parameter-changed",
    summary: "The generic parameters of a type changed.",
    rationale: "Clients write generic arguments by position, and extensions use the parameters by name.",
    fix: "Keep the parameters; add another type and a typealias to it.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public struct Box<Value> {
          public init() {}
        }
        """,
      new: """
        public struct Box<Value, Key> {
          public init() {}
        }
        """,
      client: """
        func use(_ box: Box<Int>) {}
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isType, new.kind.isType, let change = GenericParameterChange(old, new, comparison) else {
        return []
      }
      let message = "the generic parameters of '\(old.qualifiedName)' \(change.text)"
      // Extensions use the names of parameters; a typealias is no part of what is compiled.
      let isSourceOnly = change == .renamed || old.kind == .typealias
      return [Hit(message, isSourceOnly ? .sourceBreaking : comparison.removalImpact)]
    })
}
