extension TypeMatcher {
  /// Whether every value of the new type is one of the old type as it stands: an instance of a subclass, what
  /// conforms to the protocol of an existential, and collections of them. Who reads one goes on as before.
  mutating func isSpecial(_ new: TypeStructure, of old: TypeStructure) -> Bool {
    if let general = old.existentialInstance {
      guard let special = new.existentialInstance ?? (new.head == .metatype ? new.arguments.first : nil) else { return false }
      return general.head == .nominal("Any")
        || isSpecial(TypeStructure(.any, [special]), of: TypeStructure(.any, [general]))
    }
    return switch (old.head, new.head) {
    case (.tuple(let before), .tuple(let after)) where before != after: false
    case (.optional, .optional), (.array, .array), (.dictionary, .dictionary), (.tuple, .tuple),
      (.nominal("Set"), .nominal("Set")):
      zip(old.arguments, new.arguments).allSatisfy { same($0, $1) || isSpecial(comparison.resolveNew($1), of: comparison.resolveOld($0)) }
    case (.nominal("Any"), _): true
    case (.nominal("AnyHashable"), _): comparison.conforms(new, to: TypeStructure(.nominal("Hashable"))) == true
    case (.nominal("AnyObject"), _): comparison.isClass(new)
    case (.any, _): old.constraints.allSatisfy { isKnown(new, toBe: comparison.resolveOld($0)) }
    case (.nominal(let general), .nominal(let special)) where StandardLibrary.isKeyPath(special, a: general):
      zip(old.arguments, new.arguments).allSatisfy { same($0, $1) }
    case (.nominal, .nominal): comparison.inherits(new, from: old)
    default: false
    }
  }

  /// Whether what was opaque in the type is named now, or known to do more, and nothing else changed.
  mutating func reveals(_ new: TypeStructure, _ old: TypeStructure) -> Bool {
    if old.head == .some {
      if new.head == .some { return comparison.isStronger(new, than: old) }
      return new.head != .any && old.constraints.allSatisfy { constraint in
        let wanted = TypeStructure(constraint.head, constraint.arguments.map(comparison.resolveOld))
        return (comparison.conforms(new, to: comparison.resolveOld(wanted)) ?? true) && comparison.hasElements(new, of: wanted)
      }
    }
    guard old.head == new.head, old.arguments.count == new.arguments.count, !old.arguments.isEmpty else { return false }
    return zip(old.arguments, new.arguments).allSatisfy {
      same($0, $1) || reveals(comparison.resolveNew($1), comparison.resolveOld($0))
    }
  }

  private func isKnown(_ new: TypeStructure, toBe constraint: TypeStructure) -> Bool {
    switch new.head {
    case .any, .some:
      new.constraints.contains { given in
        (constraint.arguments.isEmpty || constraint.arguments == given.arguments)
          && comparison.conforms(TypeStructure(given.head), to: constraint) == true
      }
    default: comparison.conforms(new, to: constraint) == true && comparison.hasElements(new, of: constraint)
    }
  }
}

extension TypeStructure {
  /// `P` of `any P.Type`.
  fileprivate var existentialInstance: TypeStructure? {
    guard head == .any, let held = arguments.first, held.head == .metatype else { return nil }
    return held.arguments.first
  }
}
