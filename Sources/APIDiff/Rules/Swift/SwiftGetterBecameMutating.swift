import APIModel

extension Rule {
  static let swiftGetterBecameMutating = Rule(
    id: "swift-getter-became-mutating",
    summary: "Reading a property or subscript changes its owner now.",
    rationale: "It cannot be read from a constant any more. This is what lazy does.",
    fix: "Compute the value without storing it, or keep it in a class.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box {
          public init() {}
          public var size: Int { 1 }
        }
        """,
      new: """
        public struct Box {
          public init() {}
          public var size: Int { mutating get { 1 } }
        }
        """,
      client: """
        func use(box: Box) -> Int { box.size }
        """),
    check: .values { old, new, comparison in
      guard let before = old.accessors, let after = new.accessors, !before.hasMutatingGetter, after.hasMutatingGetter else { return nil }
      return Hit(
        "reading \(old.described) is mutating now",
        comparison.impact(callers: .breaking, old, new))
    })
}
