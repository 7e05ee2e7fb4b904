import APIModel

extension Rule {
  static let swiftDesignatedInitializerHidden = Rule(
    id: "swift-designated-initializer-hidden",
    summary: "An open class got its first designated initialiser that clients cannot see.",
    rationale: """
      A subclass inherits the convenience initialisers only when it overrides all designated ones, \
      which it cannot do with one that it does not see.
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
      guard old.kind == .class, new.kind == .class, old.access == .open, new.access == .open, comparison.hasEqualSources,
        !old.has("@_hasMissingDesignatedInitializers"), new.has("@_hasMissingDesignatedInitializers")
      else { return [] }
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
