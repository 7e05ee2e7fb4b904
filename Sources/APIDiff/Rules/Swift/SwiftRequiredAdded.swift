import APIModel

extension Rule {
  static let swiftRequiredAdded = Rule(
    id: "swift-required-added",
    summary: "An initialiser of an open class became required.",
    rationale: """
      Subclasses in clients that have initialisers of their own must have this one too.
      """,
    fix: "Leave it as it is.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        open class Base {
          public init(size: Int) {}
          public init() {}
        }
        """,
      new: """
        open class Base {
          public init(size: Int) {}
          public required init() {}
        }
        """,
      client: """
        class Derived: Base {
          override init(size: Int) { super.init(size: size) }
        }
        """),
    check: .values { old, new, comparison in
      guard old.kind == .initializer, comparison.isSubclassable(old, new), !comparison.old.isRequired(old), new.modifiers.contains(.required) else { return nil }
      return Hit(
        "\(old.described) is required of subclasses now",
        .sourceBreaking)
    })
}
