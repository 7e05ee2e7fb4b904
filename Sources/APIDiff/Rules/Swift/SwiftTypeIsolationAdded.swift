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
      if old.access == .open, new.has("@isolatedDeinit"), !old.has("@isolatedDeinit") {
        return [Hit("the deinit of class '\(new.qualifiedName)' is isolated now; those of subclasses must be as well", .sourceBreaking)]
      }
      guard old.kind.isNominal, new.kind.isNominal, let actor = new.globalActor(in: comparison.new),
        actor != old.globalActor(in: comparison.old), !comparison.hasSameActor(old, new)
      else { return [] }
      return [Hit("\(new.kind.noun) '\(new.qualifiedName)' is isolated to \(actor) now", comparison.isolationImpact(old, new, actor))]
    })
}

extension Comparison {
  /// With `@preconcurrency` calls go on with a warning; but the value that they are made on passes to the actor, and
  /// what conforms to an isolated protocol need not be `Sendable`.
  fileprivate func isolationImpact(_ old: Declaration, _ new: Declaration, _ actor: String) -> Impact {
    if wasIsolated(by: actor, old) { return Impact(source: .risky) }
    guard new.has("@preconcurrency") else { return .sourceBreaking }
    let isSendable = new.kind != .protocol || self.new.ancestors(of: self.new.fullName(of: new)).contains("Sendable")
    return isSendable ? Impact(source: .risky) : Impact(source: .breaking, onlyInSwift6: true)
  }

  /// Whether all that clients use of the type was isolated to the actor before, member by member, or is isolated to
  /// nothing now. What clients add to it, and subclasses, follow the type.
  private func wasIsolated(by actor: String, _ old: Declaration) -> Bool {
    guard old.kind != .protocol, old.access != .open else { return false }
    let members = (self.old.members[old.id] ?? []).filter { $0.kind.isValue && self.old.concealment(of: $0) == nil }
    return members.contains { $0.globalActor(in: self.old) == actor } && members.allSatisfy { member in
      member.kind == .enumCase || member.globalActor(in: self.old) == actor
        || self.new.byID[member.id]?.modifiers.contains(.nonisolated) == true
    }
  }
}
