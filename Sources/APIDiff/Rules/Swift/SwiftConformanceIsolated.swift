import APIModel

extension Rule {
  static let swiftConformanceIsolated = Rule(
    id: "swift-conformance-isolated",
    summary: "A conformance holds on a global actor alone.",
    rationale: """
      Code elsewhere cannot pass the type for the protocol any more, nor use what the protocol gives it. Only the \
      Swift 6 language mode insists on it.
      """,
    fix: "Keep the conformance free of an actor: its members can be nonisolated.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        public protocol Shape { func draw() }
        @MainActor public final class Text: Shape {
          public nonisolated func draw() {}
        }
        """,
      new: """
        public protocol Shape { func draw() }
        @MainActor public final class Text: @MainActor Shape {
          public nonisolated func draw() {}
        }
        """,
      client: """
        func use(_ text: Text) -> any Shape { text }
        """),
    check: .changed { old, new, comparison in
      guard old.kind != .protocol, old.kind.hasConformances else { return [] }
      return ConformanceChanges(old, new, comparison).isolated.map { conformance in
        Hit(
          "'\(old.qualifiedName)' conforms to '\(conformance.type)' on \(conformance.globalActor ?? "") alone",
          Impact(source: .breaking, onlyInSwift6: true), detail: conformance.type.text)
      }
    })
}
