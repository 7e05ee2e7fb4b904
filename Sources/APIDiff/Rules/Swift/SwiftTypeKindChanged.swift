import APIModel

extension Rule {
  static let swiftTypeKindChanged = Rule(
    id: "swift-type-kind-changed",
    summary: "A type became another kind of type.",
    rationale: """
      A struct, class, actor, enum, protocol and typealias differ in how they are created, copied, \
      conformed to and inherited from.
      """,
    fix: "Keep the old type and add the new one under another name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: """
        open class Token {
          public init() {}
        }
        """,
      new: """
        public struct Token {
          public init() {}
        }
        """,
      client: """
        final class Mine: Token {}
        """),
    check: .changed { old, new, comparison in
      if comparison.splitProtocols.contains(new.id) {
        let text = "\(old.described) is a typealias of several protocols now, which nobody can extend"
        return [Hit(text, .sourceBreaking)]
      }
      guard old.kind != new.kind, old.kind.isType, new.kind.isType else { return [] }
      if new.kind == .typealias && isForwarding(new, comparison) { return [] }
      let article = "aeiou".contains(new.kind.noun.prefix(1)) ? "an" : "a"
      var impact = comparison.removalImpact
      if comparison.isNameSpace(old, in: comparison.old), comparison.isNameSpace(new, in: comparison.new) {
        impact.source = .risky
      } else if comparison.keepsUses(old, new) {
        impact.source = .risky
      }
      // Compiled clients know no typealias, only what is declared with it.
      if old.kind == .typealias { impact.binary = .none }
      // An actor is a class for compiled clients, which call it without waiting; but it has no
      // superclass, and those of an actor wait for it by its conformance to Actor.
      if comparison.hasLibraryEvolution, old.kind == .class, new.kind == .actor, old.superclass == nil { impact.binary = .risky }
      return [Hit("\(old.kind.noun) '\(old.qualifiedName)' is \(article) \(new.kind.noun) now", impact)]
    })
}

extension Comparison {
  /// Whether clients can use the type only for what stands in it, and never have a value of it.
  fileprivate func isNameSpace(_ type: Declaration, in surface: Surface) -> Bool {
    guard [.enum, .struct, .class].contains(type.kind), type.access != .open,
      type.generics.isEmpty, type.inheritance.allSatisfy({ $0.type.text == "Sendable" })
    else { return false }
    let members = surface.members[type.id] ?? []
    guard members.allSatisfy({ $0.kind.isStaticMember || $0.kind.isType }) else { return false }
    // Another name gives nobody a value.
    let name = surface.fullName(of: type)
    let aliases = surface.snapshot.declarations.filter { $0.kind == .typealias && $0.type?.text == name }
    let names = [name] + aliases.map { surface.fullName(of: $0) }
    return !surface.snapshot.declarations.contains { declaration in
      guard let given = declaration.type?.text, !aliases.contains(where: { $0.id == declaration.id }) else { return false }
      return names.contains { given.contains($0) }
    }
  }
}

extension Comparison {
  /// Whether what clients do with the old kind can be done with the new one; members that went have
  /// findings of their own.
  fileprivate func keepsUses(_ type: Declaration, _ successor: Declaration) -> Bool {
    switch (type.kind, successor.kind) {
    case (.struct, .enum): keepsConformances(type, successor)
    // Nobody has a value of an enum without cases.
    case (.enum, .struct), (.enum, .class), (.enum, .actor):
      !(old.members[type.id] ?? []).contains { $0.kind == .enumCase }
    case (.struct, .typealias), (.class, .typealias), (.actor, .typealias): isTwin(type, of: successor)
    case (.enum, .typealias): hasStandardTwin(type, successor)
    default: false
    }
  }

  /// Whether the alias stands for an enum of the standard library that has the same cases, and conforms to as much.
  private func hasStandardTwin(_ type: Declaration, _ alias: Declaration) -> Bool {
    guard let target = alias.type.map({ new.resolvingAlias(TypeStructure($0)) }), let cases = StandardLibrary.cases(of: target),
      type.generics.parameters.map(\.canonicalName) == alias.generics.parameters.map(\.canonicalName)
    else { return false }
    let own = (old.members[type.id] ?? []).filter { $0.kind == .enumCase }.map { member in
      [member.name] + (member.parameters ?? []).map { resolveOld(TypeStructure($0.type)).text }
    }
    return Set(own) == Set(cases) && type.inheritance.allSatisfy { conforms(target, to: resolveOld(TypeStructure($0.type))) == true }
  }

  /// The conformances of another kind of type have no findings of their own.
  private func keepsConformances(_ type: Declaration, _ successor: Declaration) -> Bool {
    var alike = successor
    alike.kind = type.kind
    let changes = ConformanceChanges(type, alike, self)
    return changes.narrowed.isEmpty && changes.lost.allSatisfy(\.isSendable)
  }

  /// Whether the alias stands for a type that is of the kind of the old one, and conforms to as much.
  private func isTwin(_ type: Declaration, of alias: Declaration) -> Bool {
    guard let target = alias.type.map({ new.resolvingAlias(TypeStructure($0)) }), let twin = new.declaration(of: target),
      twin.kind == type.kind, type.generics.isEmpty, alias.generics.isEmpty,
      type.access != .open || twin.access == .open
    else { return false }
    return type.inheritance.allSatisfy { conforms(target, to: resolveOld(TypeStructure($0.type))) == true }
  }
}

/// A new type under a new name, with the old name kept for it.
private func isForwarding(_ alias: Declaration, _ comparison: Comparison) -> Bool {
  guard let target = alias.type.map({ comparison.new.resolvingAlias(TypeStructure($0)) }),
    let type = comparison.new.declaration(of: target)
  else { return false }
  return comparison.old.byID[type.id] == nil
}
