import APIModel

extension Rule {
  static let swiftPreconcurrencyRemoved = Rule(
    id: "swift-preconcurrency-removed",
    summary: "A declaration that asks for Sendable or isolates its callers is no longer @preconcurrency.",
    rationale: """
      With @preconcurrency the compiler warns at most where an argument is not Sendable, or where a caller is \
      outside the actor. Without it these are errors: of isolation in all language modes, of Sendable in Swift 6.
      """,
    fix: "Keep @preconcurrency until a major version.",
    kind: .change,
    impact: Impact(source: .breaking, onlyInSwift6: true),
    example: Example(
      old: """
        @preconcurrency
        public func later(_ work: @escaping @Sendable () -> Void) {}
        """,
      new: """
        public func later(_ work: @escaping @Sendable () -> Void) {}
        """,
      client: """
        final class Counter { var count = 0 }
        func use(_ counter: Counter) { later { counter.count += 1 } }
        """),
    check: .changed { old, new, comparison in
      guard old.has("@preconcurrency"), !new.has("@preconcurrency"),
        let impact = comparison.impactOfChecking(old, new)
      else { return [] }
      return [Hit("\(new.described) is no longer @preconcurrency", impact)]
    })
}

extension Comparison {
  /// What the mark spared clients that the declaration asks for in both versions (as Swift 6.3 checks): that of a
  /// type says nothing of its generic parameters and members, that of a property nothing of its function type.
  fileprivate func impactOfChecking(_ old: Declaration, _ new: Declaration) -> Impact? {
    if let actor = new.globalActor(in: self.new), actor == old.globalActor(in: self.old), !old.isAsync {
      return Impact(source: .breaking, onlyInSwift6: isSharedConstant(old, new))
    }
    let isAsking = new.kind == .protocol ? isSendable(old, in: self.old) && isSendable(new, in: self.new) : asksForSendable(old) && asksForSendable(new)
    return isAsking ? Impact(source: .breaking, onlyInSwift6: true) : nil
  }

  private func isSendable(_ type: Declaration, in surface: Surface) -> Bool {
    surface.ancestors(of: surface.fullName(of: type)).contains("Sendable")
  }

  private func asksForSendable(_ callable: Declaration) -> Bool {
    guard let parameters = callable.parameters, callable.kind != .enumCase else { return false }
    let own = Set(callable.generics.parameters.map(\.canonicalName))
    return parameters.contains { TypeStructure($0.type).contains(where: Self.isSendable) }
      || callable.generics.requirements.contains { $0.isSendable && own.contains($0.subject.text) }
  }

  /// Also a function of the main actor is Sendable.
  private static func isSendable(_ type: TypeStructure) -> Bool {
    switch type.head {
    case .function(let traits): traits.attributes.contains { $0 == "@Sendable" || $0 == "@MainActor" }
    case .nominal(let name): name == "Sendable"
    case .any, .some: type.constraints.contains { $0.head == .nominal("Sendable") }
    default: false
    }
  }
}
