import APIModel

extension Rule {
  static let swiftTypeRemoved = Rule(
    id: "swift-type-removed",
    summary: "A struct, enum, class or actor is gone.",
    rationale: """
      Whoever names the type does not compile any more. Its members go with it and are not reported \
      again.
      """,
    fix: """
      Keep it, deprecated, for the period that your policy promises; a typealias can forward to its \
      successor.
      """,
    kind: .removal,
    impact: .breaking,
    example: Example(
      old: """
        public struct Other {}
        public struct Token {
          public init() {}
        }
        """,
      new: """
        public struct Other {}
        """,
      client: """
        func use() { _ = Token() }
        """),
    check: .removed { old, comparison in
      guard kinds.contains(old.kind) else { return nil }
      if let other = comparison.inferredIterator(insteadOf: old) {
        return Hit(
          "\(old.kind.noun) '\(old.qualifiedName)' was removed; '\(old.name)' is '\(other.text)' now",
          Impact(source: .risky, binary: comparison.removalImpact.binary))
      }
      return Hit("\(old.kind.noun) '\(old.qualifiedName)' was removed", comparison.removalImpact)
    })
}

private let kinds: Set<DeclarationKind> = [.struct, .enum, .class, .actor]

extension Comparison {
  /// What the compiler infers under the name of a sequence's own iterator, which few name.
  fileprivate func inferredIterator(insteadOf old: Declaration) -> TypeStructure? {
    guard ["Iterator", "AsyncIterator"].contains(old.name), let container = newContainer(of: old).flatMap({ new.byID[$0] }) else { return nil }
    return new.inferredMember(old.name, of: container)
  }
}
