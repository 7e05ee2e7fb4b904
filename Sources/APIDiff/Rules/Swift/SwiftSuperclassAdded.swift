import APIModel

extension Rule {
  static let swiftSuperclassAdded = Rule(
    id: "swift-superclass-added",
    summary: "A class inherits from another class than before.",
    rationale: "What inherited from the old superclass still does, through the new one, or there was none.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        open class Base {
          public init() {}
        }
        public class Leaf {
          public init() {}
        }
        """,
      new: """
        open class Base {
          public init() {}
        }
        public class Leaf: Base {}
        """,
      client: """
        func use() { _ = Leaf() }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .class, new.kind == .class, let after = new.superclass else { return [] }
      if let before = old.superclass {
        if comparison.sameType(before, after) { return [] }
        guard comparison.inheritsFromSuperclass(of: old, new) else { return [] }
      }
      return [Hit("class '\(new.qualifiedName)' inherits from '\(after)' now", .none)]
    })
}
