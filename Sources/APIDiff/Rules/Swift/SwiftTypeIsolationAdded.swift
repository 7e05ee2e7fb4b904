import APIModel

extension Rule {
  static let swiftTypeIsolationAdded = Rule(
    id: "swift-type-isolation-added",
    summary: "A type or protocol was isolated to a global actor, or to another one.",
    rationale: "Its members can be used from that actor alone, or with await.",
    fix: "Isolate the members that need it, in a major version.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public final class View {
          public init() {}
          public func draw() {}
        }
        """,
      new: """
        @MainActor
        public final class View {
          public init() {}
          public func draw() {}
        }
        """,
      client: """
        func use(_ view: View) { view.draw() }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isNominal, new.kind.isNominal, let actor = new.globalActor(in: comparison.new),
        actor != old.globalActor(in: comparison.old)
      else { return [] }
      let impact = new.has("@preconcurrency") ? Impact(source: .risky) : .sourceBreaking
      return [Hit("\(new.kind.noun) '\(new.qualifiedName)' is isolated to \(actor) now", impact)]
    })
}
