import APIModel

/// How what can be thrown changed, seen by callers.
enum ThrowingEdit {
  case added, removed, widened, narrowed
}

extension Declaration {
  /// What a call, or reading, can throw.
  var throwing: Throwing {
    if let accessors, accessors.getter.throwing != .never { return accessors.getter.throwing }
    return effects.throwing
  }

  /// Whether callers could pass a closure that throws.
  var takesThrowingClosure: Bool {
    (parameters ?? []).contains { parameter in
      let type = TypeStructure(parameter.type)
      let closure = type.isOptional ? type.arguments.first ?? type : type
      guard case .function(let traits) = closure.head else { return false }
      return traits.throwing != .never
    }
  }
}

extension Comparison {
  func throwing(_ old: Declaration, _ new: Declaration) -> ThrowingEdit? {
    switch (old.throwing, new.throwing) {
    case (.never, .never), (.any, .any), (.rethrows, .rethrows): nil
    // What a closure threw stayed inside until now.
    case (.never, .rethrows) where old.takesThrowingClosure: .added
    case (.never, .typed(let type)) where type.text.hasPrefix("τ_") && old.takesThrowingClosure: .added
    // The closure's own effects are part of its type, and so is `throws(E)` for a generic `E`.
    case (.never, .rethrows): nil
    case (.rethrows, .typed(let type)) where type.text.hasPrefix("τ_"): nil
    case (.never, .typed(let type)) where type.text.hasPrefix("τ_"): nil
    case (.never, _), (.rethrows, .any), (.rethrows, .typed): .added
    case (_, .never), (_, .rethrows): .removed
    case (.typed(let before), .typed(let after)): sameType(before, after) ? nil : .widened
    case (.typed, .any): .widened
    case (.any, .typed): .narrowed
    }
  }
}
