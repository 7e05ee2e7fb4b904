import APIModel

extension Rule {
  static let swiftTypealiasRemoved = Rule(
    id: "swift-typealias-removed",
    summary: "A typealias is gone.",
    rationale: "The name is gone, though the type that it stood for may still be there.",
    fix: """
      Keep it, deprecated, for the period that your policy promises; a typealias can forward to its \
      successor.
      """,
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Other {}
        public typealias Identifier = Int
        """,
      new: """
        public struct Other {}
        """,
      client: """
        func use(_ id: Identifier) {}
        """),
    check: .removed { old, comparison in
      guard old.kind == .typealias, !comparison.isInferredStill(old) else { return nil }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' was removed", .sourceBreaking)
    })
}

extension Comparison {
  /// Whether the name stays as a protocol's associated type, and stands for the same as far as what the type has tells.
  fileprivate func isInferredStill(_ old: Declaration) -> Bool {
    guard let container = newContainer(of: old).flatMap({ new.byID[$0] }), let target = old.type,
      new.isAsked(forType: old.name, of: container)
    else { return false }
    return new.inferredMember(old.name, of: container).map { sameType(target, TypeReference($0.text)) } ?? true
  }
}
