import APIModel

extension Surface {
  /// Whether an extension's member is, by its shape, what a conforming type without one of its own has for the
  /// requirement. What depends on the conforming type passes.
  func fits(_ implementation: Declaration, _ requirement: Declaration) -> Bool {
    implementation.kind == requirement.kind && fitsReceiver(implementation, requirement)
      && fitsEffects(implementation, requirement)
      && (requirement.failability != .never || implementation.failability != .failing)
      && fitsParameters(implementation, requirement)
      && !isOther(implementation.type ?? TypeReference("()"), than: requirement.type ?? TypeReference("()"), requirement)
  }

  /// Whether it changes the value no more than the requirement may, and can be written where that can.
  private func fitsReceiver(_ implementation: Declaration, _ requirement: Declaration) -> Bool {
    guard requirement.modifiers.contains(.mutating) || !implementation.modifiers.contains(.mutating) else { return false }
    guard let asked = requirement.accessors, let given = implementation.accessors else { return true }
    if given.hasMutatingGetter && !asked.hasMutatingGetter { return false }
    return !asked.isSettable || given.isSettable && (given.hasNonmutatingSetter || !asked.hasNonmutatingSetter)
  }

  private func fitsEffects(_ implementation: Declaration, _ requirement: Declaration) -> Bool {
    guard requirement.isAsync || !implementation.isAsync else { return false }
    switch (implementation.throwing, requirement.throwing) {
    case (.never, _), (_, .any), (.rethrows, .rethrows): return true
    case (.typed(let type), .typed(let wanted)): return !isOther(type, than: wanted, requirement)
    case (.any, _), (.typed, _), (.rethrows, _): return false
    }
  }

  private func fitsParameters(_ implementation: Declaration, _ requirement: Declaration) -> Bool {
    zip(implementation.parameters ?? [], requirement.parameters ?? []).allSatisfy { given, asked in
      // A closure that the requirement does not let escape cannot be kept.
      let isKept = given.attributes.contains("@escaping") && !asked.attributes.contains("@escaping")
      return !isKept && given.isInout == asked.isInout && given.isAutoclosure == asked.isAutoclosure
        && !isOther(given.type, than: asked.type, requirement)
    }
  }

  /// Whether two types certainly differ: what depends on the conforming type may be the same.
  private func isOther(_ type: TypeReference, than wanted: TypeReference, _ requirement: Declaration) -> Bool {
    let sides = [type, wanted].map { resolvingAlias(TypeStructure($0)).withoutSendable }
    guard sides[0] != sides[1] else { return false }
    // What is given for the requirement's own generic parameter has to be one as well.
    let own = requirement.generics.parameters.map { TypeStructure(.parameter($0.canonicalName)) }
    if own.contains(sides[1]) {
      if case .parameter = sides[0].head { return false }
      return true
    }
    // A closure is no value, whatever it takes and gives.
    let isMixed = (sides[0].functionResult == nil) != (sides[1].functionResult == nil)
    return sides.allSatisfy { side in
      isMixed && side.functionResult != nil || !side.contains { !isFamiliar($0) }
    }
  }

  /// A type, not what may be another name of one.
  private func isFamiliar(_ part: TypeStructure) -> Bool {
    switch part.head {
    // `T!` does not implement `T?` (as Swift 6.3 checks).
    case .optional, .implicitlyUnwrapped, .array, .dictionary, .tuple, .any, .composition: true
    case .nominal(let name):
      StandardLibrary.knows(type: name) || StandardLibrary.knows(protocol: name)
        || declaration(of: part) != nil
    default: false
    }
  }
}
