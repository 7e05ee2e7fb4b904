import APIModel

extension Rule {
  static let swiftClassNoLongerOpen = Rule(
    id: "swift-class-no-longer-open",
    summary: "An open class is public only, or final.",
    rationale: "Clients cannot subclass it any more.",
    fix: "Deprecate subclassing in the documentation first; change it with a major version.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        open class View {
          public init() {}
        }
        """,
      new: """
        public class View {
          public init() {}
        }
        """,
      client: """
        final class Mine: View {}
        """),
    check: .changed { old, new, _ in
      guard old.kind == .class, new.kind == .class, old.access == .open, new.access == .public else { return [] }
      return [Hit("class '\(old.qualifiedName)' can no longer be subclassed", .sourceBreaking)]
    })
}
