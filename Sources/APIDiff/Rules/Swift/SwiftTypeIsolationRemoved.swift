import APIModel

extension Rule {
  static let swiftTypeIsolationRemoved = Rule(
    id: "swift-type-isolation-removed",
    summary: "A type or protocol is no longer isolated to a global actor.",
    rationale: """
      Its members can be used from everywhere. But conforming types and subclasses took the isolation over, and \
      what they do with the actor's things stops. An isolated type is also Sendable without saying so, and that \
      is lost with it.
      """,
    fix: "Keep the isolation, or make the type Sendable.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @MainActor
        public protocol View {
          func draw()
        }
        """,
      new: """
        public protocol View {
          func draw()
        }
        """,
      client: """
        @MainActor func show() {}
        struct Text: View {
          func draw() { show() }
        }
        """),
    check: .changed { old, new, comparison in
      guard old.kind.isNominal, new.kind.isNominal, let actor = old.globalActor(in: comparison.old),
        new.globalActor(in: comparison.new) == nil
      else { return [] }
      let message = "\(old.kind.noun) '\(old.qualifiedName)' is no longer isolated to \(actor)"
      if old.access == .open || old.kind == .protocol, !isolatesRequirements(old, new, comparison) {
        return [Hit("\(message), and what takes that over is not either", .sourceBreaking)]
      }
      if old.kind == .protocol { return [Hit(message, Impact(source: .risky))] }
      guard ConformanceChanges(old, new, comparison).lost.contains(where: \.isSendable) else {
        return [Hit(message, Impact(source: .risky))]
      }
      return [Hit("\(message), and so no longer Sendable", Impact(source: .breaking, onlyInSwift6: true))]
    })
}

/// Whether each requirement says itself now what the protocol said: methods for them are isolated as before. Some
/// compilers repeat the protocol's actor at each requirement.
private func isolatesRequirements(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Bool {
  let isolated = requirements(old, comparison.old) { $0 == nil || $0 == comparison.old.globalActor(of: old) }
  let isNowhere = requirements(new, comparison.new) { $0 == nil }
  return !isolated.isEmpty && isolated.isDisjoint(with: isNowhere)
}

/// The names of the requirements from where the condition on their global actor says.
private func requirements(_ type: Declaration, _ surface: Surface, where isWanted: (String?) -> Bool) -> Set<String> {
  let requirements = (surface.members[type.id] ?? []).filter {
    $0.requirement != nil && $0.kind != .associatedType && !$0.modifiers.contains(.nonisolated)
      && isWanted(surface.globalActor(of: $0))
  }
  return Set(requirements.map(\.name))
}
