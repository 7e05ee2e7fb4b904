import APIModel

extension Rule {
  static let swiftRequirementRemoved = Rule(
    id: "swift-requirement-removed",
    summary: "A protocol no longer asks for something.",
    rationale: """
      Generic code that calls it does not compile. Where an extension still has such a member, the \
      code compiles, but the conforming types' own ones are silently not called any more; and where \
      they alone told what an associated type is, the types do not conform.
      """,
    fix: "Keep the requirement and deprecate it.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public protocol Shape {
          func draw()
          func erase()
        }
        """,
      new: """
        public protocol Shape {
          func draw()
        }
        """,
      client: """
        func use(_ shape: some Shape) { shape.erase() }
        """),
    check: .removed { old, comparison in
      guard old.requirement != nil, old.kind != .associatedType, let container = comparison.old.container(of: old) else {
        return nil
      }
      if comparison.isAskedByStandard(old) { return nil }
      let message = "protocol '\(container.qualifiedName)' no longer requires '\(old.name)'"
      guard comparison.overload(accepting: old) == nil else {
        if let type = comparison.associatedType(inferredFrom: old) {
          return Hit("\(message), which told what the '\(type.name)' of conforming types is", comparison.removalImpact)
        }
        return Hit("\(message): the implementations of conforming types are silently not called", Impact(source: .risky))
      }
      return Hit(message, comparison.removalImpact)
    })
}

extension Comparison {
  /// Whether a protocol of the standard library that the protocol refines now asks for the same.
  fileprivate func isAskedByStandard(_ old: Declaration) -> Bool {
    guard let container = newContainer(of: old).flatMap({ new.byID[$0] }) else { return false }
    return StandardLibrary.asks(for: old, in: new.ancestors(of: new.fullName(of: container)))
  }
}
