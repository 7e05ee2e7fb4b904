import APIModel

extension Rule {
  static let swiftClassOpened = Rule(
    id: "swift-class-opened",
    summary: "A public class is open now.",
    rationale: "Clients gain the right to subclass it.",
    fix: "Nothing to do: but taking it back will break them.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public class View {
          public init() {}
        }
        """,
      new: """
        open class View {
          public init() {}
        }
        """,
      client: """
        func use() { _ = View() }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .class, new.kind == .class, old.access == .public, new.access == .open else { return [] }
      return [Hit("class '\(old.qualifiedName)' can be subclassed now", .none)]
    })
}
