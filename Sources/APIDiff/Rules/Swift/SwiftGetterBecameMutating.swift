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
      guard !comparison.old.readingMutates(old), comparison.new.readingMutates(new) else { return nil }
      return Hit(
        "reading \(old.described) is mutating now",
        comparison.impact(callers: .breaking, old, new))
    })
}

extension Surface {
  /// A `lazy` property of a value stores what it computes when it is first read.
  func readingMutates(_ declaration: Declaration) -> Bool {
    guard let accessors = declaration.accessors else { return false }
    return accessors.hasMutatingGetter
      || declaration.modifiers.contains(.lazy) && container(of: declaration)?.kind == .struct
  }
}
