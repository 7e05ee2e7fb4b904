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
        actor != old.globalActor(in: comparison.old), !comparison.hasSameActor(old, new)
      else { return [] }
      return [Hit("\(new.kind.noun) '\(new.qualifiedName)' is isolated to \(actor) now", comparison.isolationImpact(new))]
    })
}

extension Comparison {
  /// With `@preconcurrency` calls go on with a warning; but the value that they are made on passes to the actor, and
  /// what conforms to an isolated protocol need not be `Sendable`.
  fileprivate func isolationImpact(_ new: Declaration) -> Impact {
    guard new.has("@preconcurrency") else { return .sourceBreaking }
    let isSendable = new.kind != .protocol || self.new.ancestors(of: self.new.fullName(of: new)).contains("Sendable")
    return isSendable ? Impact(source: .risky) : Impact(source: .breaking, onlyInSwift6: true)
  }
}
