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
    let isAsking = asksForSendable(old, in: self.old) && asksForSendable(new, in: self.new)
    return isAsking ? Impact(source: .breaking, onlyInSwift6: true) : nil
  }

  /// Whether a protocol asks for it of conforming types, or something that is called of its arguments.
  private func asksForSendable(_ declaration: Declaration, in surface: Surface) -> Bool {
    if declaration.kind == .protocol { return surface.ancestors(of: surface.fullName(of: declaration)).contains("Sendable") }
    guard let parameters = declaration.parameters, declaration.kind != .enumCase else { return false }
    let own = Set(declaration.generics.parameters.map(\.canonicalName))
    return parameters.contains { TypeStructure($0.type).contains(where: Self.asksForSendable) }
      || declaration.generics.requirements.contains { $0.isSendable && own.contains($0.subject.text) }
  }

  /// Also a function of the main actor is Sendable.
  private static func asksForSendable(_ type: TypeStructure) -> Bool {
    switch type.head {
    case .function(let traits): traits.attributes.contains { $0 == "@Sendable" || $0 == "@MainActor" }
    case .nominal(let name): name == "Sendable"
    case .any, .some: type.constraints.contains { $0.head == .nominal("Sendable") }
    default: false
    }
  }
}
