import APIModel

extension Rule {
  static let swiftCaseBecameMember = Rule(
    id: "swift-case-became-member",
    summary: "An enum case became a static member.",
    rationale: """
      It can still be written, but its payload cannot be matched; and without a payload it matches \
      only if the enum is Equatable, and not as a function, which has to be called.
      """,
    fix: "Keep the case; deprecate it if it should not be used.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public enum Size {
          case big
          case custom(Int)
        }
        """,
      new: """
        public enum Size {
          case big
          public static func custom(_ width: Int) -> Size { .big }
        }
        """,
      client: """
        func use(_ size: Size) -> Int {
          if case .custom(let width) = size { width } else { 0 }
        }
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .enumCase, new.kind != .enumCase, let type = comparison.new.container(of: new) else { return [] }
      let message = "case '\(old.qualifiedName)' is a \(new.kind.noun) now"
      // Other cases of an exhaustive switch cover what the member stands for.
      let isMatched = comparison.new.ancestors(of: comparison.new.fullName(of: type)).contains("Equatable")
      if old.parameters == nil && new.kind == .staticProperty && isMatched { return [Hit(message, Impact(source: .risky, binary: comparison.removalImpact.binary))] }
      return [Hit(message, comparison.removalImpact)]
    })
}
