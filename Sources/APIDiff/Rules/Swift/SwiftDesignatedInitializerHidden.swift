import APIModel

extension Rule {
  static let swiftDesignatedInitializerHidden = Rule(
    id: "swift-designated-initializer-hidden",
    summary: "A class got its first designated initialiser that clients cannot see.",
    rationale: """
      A subclass inherits the convenience initialisers only when it overrides all designated ones, \
      which it cannot do with one that it does not see. A class with a designated initialiser of its own \
      inherits none of its superclass.
      """,
    fix: "Make it a convenience initialiser, or public.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        open class Base {
          public init() {}
          public convenience init(size: Int) { self.init() }
        }
        """,
      new: """
        open class Base {
          public init() {}
          public convenience init(size: Int) { self.init() }
          init(hidden: Int) {}
        }
        """,
      client: """
        final class Mine: Base {
          override init() { super.init() }
        }
        func use() -> Mine { Mine(size: 1) }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .class, new.kind == .class, comparison.hasEqualSources,
        !old.has("@_hasMissingDesignatedInitializers"), new.has("@_hasMissingDesignatedInitializers")
      else { return [] }
      if let lost = comparison.initializerInherited(until: new) {
        return [
          Hit(
            "'\(new.qualifiedName)' has a designated initialiser that clients do not see, and '\(lost.qualifiedName)' is not inherited any more",
            comparison.removalImpact)
        ]
      }
      guard old.access == .open, new.access == .open else { return [] }
      let initializers = (comparison.old.members[old.id] ?? []).filter {
        $0.kind == .initializer && comparison.old.concealment(of: $0) == nil
      }
      let isInherited = initializers.contains { $0.modifiers.contains(.convenience) }
        && initializers.contains { !$0.modifiers.contains(.convenience) }
      return [
        Hit(
          "'\(new.qualifiedName)' has a designated initialiser that subclasses do not see",
          isInherited ? .sourceBreaking : .none)
      ]
    })
}
