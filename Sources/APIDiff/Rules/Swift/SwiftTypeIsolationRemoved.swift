import APIModel

extension Rule {
  static let swiftTypeIsolationRemoved = Rule(
    id: "swift-type-isolation-removed",
    summary: "A type or protocol is no longer isolated to a global actor.",
    rationale: """
      Its members can be used from everywhere, but a class loses its implied Sendable, and await where \
      none is needed gives a warning.
      """,
    fix: "Keep the isolation, or make the type Sendable.",
    kind: .change,
    impact: Impact(source: .risky),
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
        @MainActor func use(_ view: View) { view.draw() }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isNominal, new.kind.isNominal, let actor = old.globalActor(in: comparison.old),
        new.globalActor(in: comparison.new) == nil
      else { return [] }
      let message = "\(old.kind.noun) '\(old.qualifiedName)' is no longer isolated to \(actor)"
      return [Hit(message, Impact(source: .risky))]
    })
}
