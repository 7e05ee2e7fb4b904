import APIModel

extension Rule {
  static let swiftRequiredRemoved = Rule(
    id: "swift-required-removed",
    summary: "An initialiser is no longer required.",
    rationale: "It cannot be called on a metatype any more.",
    fix: "Keep it required.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        open class Base {
          public required init() {}
        }
        """,
      new: """
        open class Base {
          public init() {}
        }
        """,
      client: """
        func use(type: Base.Type) -> Base { type.init() }
        """),
    check: .values { old, new, comparison in
      guard old.kind == .initializer, old.modifiers.contains(.required), !new.modifiers.contains(.required), comparison.isClassMember(new), comparison.new.container(of: new)?.modifiers.contains(.final) != true else { return nil }
      return Hit(
        "\(old.described) is no longer required, and cannot be called on a metatype",
        .sourceBreaking)
    })
}
