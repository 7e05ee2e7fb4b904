import APIModel

extension Rule {
  static let swiftMemberBecameInstance = Rule(
    id: "swift-member-became-instance",
    summary: "A static member became an instance one.",
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
          public static func size() -> Int { 1 }
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public func size() -> Int { 1 }
        }
        """,
      client: """
        func use() -> Int { Box.size() }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isValue, new.kind.isValue, comparison.signature(old, new).shape == .becameInstance else { return [] }
      return [Hit("\(old.described) is an instance member now", comparison.removalImpact)]
    })
}
