import APIModel

extension Rule {
  static let swiftConformanceNarrowed = Rule(
    id: "swift-conformance-narrowed",
    summary: "A conditional conformance asks for more.",
    rationale: "Types that fulfilled the old conditions but not the new ones lose the conformance.",
    fix: "Keep the wider conditions.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public struct Box<Value> {
          public init(_ value: Value) {}
        }
        extension Box: Equatable where Value: Equatable {
          public static func == (a: Box, b: Box) -> Bool { true }
        }
        """,
      new: """
        public struct Box<Value> {
          public init(_ value: Value) {}
        }
        extension Box: Equatable where Value: Hashable {
          public static func == (a: Box, b: Box) -> Bool { true }
        }
        """,
      client: """
        struct Mine: Equatable {}
        func use(_ box: Box<Mine>) -> Bool { box == box }
        """),
    check: .changed { old, new, comparison in
      guard old.kind != .protocol, old.kind.hasConformances else { return [] }
      return ConformanceChanges(old, new, comparison).narrowed.filter { !$0.conformance.isSendable }.map { change in
        let message = "'\(old.qualifiedName)' conforms to '\(change.conformance.type)' only where "
        return Hit(
          message + change.requirements.listed(under: new.generics), comparison.removalImpact,
          detail: change.conformance.type.text)
      }
    })
}
