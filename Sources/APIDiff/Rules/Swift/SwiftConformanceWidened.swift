import APIModel

extension Rule {
  static let swiftConformanceWidened = Rule(
    id: "swift-conformance-widened",
    summary: "A conditional conformance asks for less.",
    rationale: "What conformed still does, and more types do now.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        public struct Box<Value> {
          public init(_ value: Value) {}
        }
        extension Box: Equatable where Value: Hashable {
          public static func == (a: Box, b: Box) -> Bool { true }
        }
        """,
      new: """
        public struct Box<Value> {
          public init(_ value: Value) {}
        }
        extension Box: Equatable where Value: Equatable {
          public static func == (a: Box, b: Box) -> Bool { true }
        }
        """,
      client: """
        func use(_ box: Box<Int>) -> Bool { box == box }
        """),
    check: .changed { old, new, comparison in
      guard old.kind != .protocol, old.kind.hasConformances else { return [] }
      return ConformanceChanges(old, new, comparison).widened.map { change in
        let message = "'\(old.qualifiedName)' conforms to '\(change.conformance.type)' also without "
        return Hit(
          message + change.requirements.listed(under: old.generics),
          // The symbol by which compiled clients know a conformance names its conditions.
          Impact(binary: comparison.hasLibraryEvolution && !change.conformance.isSendable ? .breaking : .none),
          detail: change.conformance.type.text)
      }
    })
}
