import APIModel

extension Rule {
  static let swiftMemberBecameStatic = Rule(
    id: "swift-member-became-static",
    summary: "An instance member became a static one.",
    rationale: "It is used on a type in one case and on a value in the other.",
    fix: """
      Keep both for the period that your policy promises; they may share the name.
      """,
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public func size() -> Int { 1 }
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public static func size() -> Int { 1 }
        }
        """,
      client: """
        func use(box: Box) -> Int { box.size() }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue, comparison.signature(old, new).shape == .becameStatic else { return [] }
      return [Hit("\(old.described) is a static member now", comparison.removalImpact)]
    })
}
