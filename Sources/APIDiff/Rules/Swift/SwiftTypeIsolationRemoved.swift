import APIModel

extension Rule {
  static let swiftTypeIsolationRemoved = Rule(
    id: "swift-type-isolation-removed",
    summary: "A type or protocol is no longer isolated to a global actor.",
    rationale: """
      Its members can be used from everywhere. But an isolated type is Sendable without saying so, and \
      that is lost with it, and isolated types can no longer implement the protocol.
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
      if old.kind == .protocol { return [Hit(message, protocolImpact(old, new, comparison))] }
      guard ConformanceChanges(old, new, comparison).lost.contains(where: \.isSendable) else {
        return [Hit(message, Impact(source: .risky))]
      }
      return [Hit("\(message), and so no longer Sendable", Impact(source: .breaking, onlyInSwift6: true))]
    })
}

/// A type that says itself that it is isolated cannot implement what may be called from everywhere
/// at once. One that had it from the protocol just loses it.
private func protocolImpact(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) -> Impact {
  let isolated = synchronousNames(old, comparison.old) { $0 == nil || $0 == comparison.old.globalActor(of: old) }
  let isCalledAnywhere = !synchronousNames(new, comparison.new) { $0 == nil }.isDisjoint(with: isolated)
  return isCalledAnywhere ? Impact(source: .breaking, onlyInSwift6: true) : Impact(source: .risky)
}

/// The names of the requirements that are called at once, from where the condition on their global
/// actor says. Some compilers repeat the protocol's actor at each requirement.
private func synchronousNames(
  _ type: Declaration, _ surface: Surface, where isWanted: (String?) -> Bool
) -> Set<String> {
  let requirements = (surface.members[type.id] ?? []).filter {
    $0.requirement != nil && $0.kind != .associatedType && !$0.isAsync
      && !$0.modifiers.contains(.nonisolated) && isWanted(surface.globalActor(of: $0))
  }
  return Set(requirements.map(\.name))
}
