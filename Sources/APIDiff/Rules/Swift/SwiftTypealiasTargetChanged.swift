import APIModel

extension Rule {
  static let swiftTypealiasTargetChanged = Rule(
    id: "swift-typealias-target-changed",
    summary: "A typealias stands for another type.",
    rationale: """
      Values of the old type do not fit any more. Where both spellings mean one type nothing changes.
      """,
    fix: "Add another typealias.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        public typealias Identifier = Int
        """,
      new: """
        public typealias Identifier = String
        """,
      client: """
        let id: Identifier = 1
        """),
    check: .changed { old, new, comparison in
      guard old.kind == .typealias, new.kind == .typealias, let before = old.type, let after = new.type,
        GenericParameterChange(old, new, comparison) == nil, !comparison.passOnAlike(old, new), !comparison.sameType(before, after),
        !comparison.sameType(before, after.asExistential)
      else { return [] }
      // Only the Swift 6 language mode insists on `Sendable`.
      let isSendability = comparison.sameType(before.withoutSendable, after.withoutSendable)
      // Few name the type of what they iterate with.
      let isIterator = ["Iterator", "AsyncIterator"].contains(old.name) && comparison.iteratesSame(before, after)
      // A tuple is taken as one with labels wherever one is asked for, but not in what implements a requirement.
      let hasLabels = TypeStructure(after).withoutLabels(like: TypeStructure(before)) == TypeStructure(before)
        && !comparison.isImplemented(with: old)
      let isRisky = isIterator || hasLabels || comparison.isPassedAlike(old, before, after)
      return [
        Hit(
          "'\(old.qualifiedName)' stands for \(new.quoted(after)) now, not \(old.quoted(before))",
          Impact(
            source: isRisky ? .risky : .breaking, binary: comparison.isBuiltIn(old) ? .breaking : .none,
            onlyInSwift6: isSendability))
      ]
    })
}

extension Comparison {
  /// Whether clients give closures for the alias and get none, and those that they gave do for the new one. Few name it
  /// for a closure that they call themselves.
  fileprivate func isPassedAlike(_ alias: Declaration, _ before: TypeReference, _ after: TypeReference) -> Bool {
    var matcher = TypeMatcher(self)
    guard TypeStructure(before).isFunction, TypeStructure(before).asksForSendable || !TypeStructure(after).asksForSendable,
      matcher.accepts(TypeStructure(before), TypeStructure(after))
    else { return false }
    let uses = old.snapshot.declarations.filter { declaration in
      let types = (declaration.type.map { [$0] } ?? []) + (declaration.parameters ?? []).map(\.type) + declaration.inheritance.map(\.type)
      return declaration.id != alias.id && old.concealment(of: declaration) == nil && types.contains { old.mentions(alias, TypeStructure($0)) }
    }
    return !uses.isEmpty && uses.allSatisfy { isPassed(alias, to: $0) }
  }

  /// Whether the alias is the type of a parameter there, or of an optional one, and stands nowhere else.
  private func isPassed(_ alias: Declaration, to use: Declaration) -> Bool {
    guard use.requirement == nil, use.access != .open, use.kind != .enumCase, let parameters = use.parameters,
      use.type.map({ old.mentions(alias, TypeStructure($0)) }) != true
    else { return false }
    return parameters.map { TypeStructure($0.type) }.allSatisfy { type in
      let passed = type.isOptional ? type.arguments[0] : type
      if case .nominal(let name) = passed.head, old.localName(name) == alias.qualifiedName { return true }
      return !old.mentions(alias, type)
    }
  }

  /// Whether clients write what the alias stands for where they conform or override.
  fileprivate func isImplemented(with alias: Declaration) -> Bool {
    old.snapshot.declarations.contains { member in
      guard member.requirement != nil || member.access == .open else { return false }
      let types = (member.type.map { [$0] } ?? []) + (member.parameters ?? []).map(\.type)
      return types.contains { old.mentions(alias, TypeStructure($0)) }
    }
  }

  /// Whether compiled clients have built in what the alias stood for: as a part of a frozen type, or in the functions that
  /// the compiler derives for an enum's raw type. Symbols that name the type are their declarations' own.
  fileprivate func isBuiltIn(_ alias: Declaration) -> Bool {
    guard hasLibraryEvolution else { return false }
    return old.snapshot.declarations.contains { type in
      guard type.kind == .enum || type.kind == .struct, new.byID[type.id] != nil else { return false }
      let isFrozen = type.attributes.contains("@frozen")
      let parts = isFrozen ? type.layout.map { FrozenPart($0).type } : []
      let all = (parts + [type.kind == .enum ? type.type : nil].compactMap { $0 }).map(TypeStructure.init)
      // Sources name what stands in the type itself without saying so.
      let isOwn = { (part: TypeStructure) in alias.parent == type.id && part.head == .nominal(alias.name) }
      return all.contains { old.mentions(alias, $0) || $0.contains(where: isOwn) }
    }
  }
}

extension Surface {
  /// Whether the type names the alias, or an alias that does.
  fileprivate func mentions(_ alias: Declaration, _ type: TypeStructure, depth: Int = 0) -> Bool {
    type.contains { part in
      guard depth < 16, case .nominal(let name) = part.head, let local = localName(name) else { return false }
      if local == alias.qualifiedName { return true }
      guard let target = self.alias(named: local)?.type else { return false }
      return mentions(alias, TypeStructure(target), depth: depth + 1)
    }
  }
}

extension TypeReference {
  /// `any P` of `P`, which says the same as a value's type, and can be conformed to as well.
  fileprivate var asExistential: TypeReference { TypeReference("any " + text) }
}
