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
    switch (old.throwing.under(old.generics), new.throwing.under(old.generics)) {
    case (.never, .never), (.any, .any), (.rethrows, .rethrows): nil
    // What a closure threw stayed inside until now.
    case (.never, .rethrows) where old.takesThrowingClosure: .added
    case (.never, .typed(let type)) where type.text.hasPrefix("τ_") && old.takesThrowingClosure: .added
    // What the receiver's type says, no closure decides.
    case (.never, .typed(let type)) where self.new.container(of: new)?.hasParameter(type.text) == true: .added
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

extension Throwing {
  /// What is thrown where the requirements fix it: `throws(Failure)` is `throws` where `Failure == any Error`.
  fileprivate func under(_ generics: GenericSignature) -> Throwing {
    guard case .typed(let type) = self, let fixed = generics.fixedTypes[TypeStructure(type)] else { return self }
    if fixed == .anyError { return .any }
    return fixed == .never ? .never : .typed(TypeReference(fixed.text))
  }
}

extension Declaration {
  fileprivate func hasParameter(_ canonicalName: String) -> Bool {
    generics.parameters.contains { $0.canonicalName == canonicalName }
  }
}
