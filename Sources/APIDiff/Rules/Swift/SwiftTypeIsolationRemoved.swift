import APIModel

extension Rule {
  static let swiftTypeIsolationRemoved = Rule(
    id: "swift-type-isolation-removed",
    summary: "A type or protocol is no longer isolated to a global actor.",
    rationale: """
      Its members can be used from everywhere. But an isolated type is Sendable without saying so, and \
      that is lost with it.
      """,
    fix: "Keep the isolation, or make the type Sendable.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        @MainActor
        public final class View {
          public init() {}
          public func draw() {}
        }
        """,
      new: """
        public final class View {
          public init() {}
          public func draw() {}
        }
        """,
      client: """
        func run(_ body: @escaping @Sendable () -> Void) {}
        func use(_ view: View) {
          run { _ = view }
        }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isNominal, new.kind.isNominal, let actor = old.globalActor(in: comparison.old),
        new.globalActor(in: comparison.new) == nil
      else { return [] }
      let message = "\(old.kind.noun) '\(old.qualifiedName)' is no longer isolated to \(actor)"
      guard old.kind != .protocol, ConformanceChanges(old, new, comparison).lost.contains(where: \.isSendable) else {
        return [Hit(message, Impact(source: .risky))]
      }
      return [Hit("\(message), and so no longer Sendable", Impact(source: .breaking, onlyInSwift6: true))]
    })
}
