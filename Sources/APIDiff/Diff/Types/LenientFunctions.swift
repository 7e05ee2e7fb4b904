extension TypeMatcher {
  /// The old type, with what the new one's functions no longer do and what they take besides: equal to the
  /// new type where that one can be called in all the old ways. What they say about `Sendable` is not seen to.
  mutating func lenient(_ old: TypeStructure, _ new: TypeStructure) -> TypeStructure {
    switch (old.head, new.head) {
    case (.function(let before), .function(let after)): return lenientFunction(old, before, new, after)
    case (.optional, .optional), (.array, .array), (.dictionary, .dictionary), (.tuple, .tuple):
      guard old.arguments.count == new.arguments.count else { return old }
      var parts: [TypeStructure] = []
      for (part, successor) in zip(old.arguments, new.arguments) { parts.append(lenient(part, successor)) }
      return TypeStructure(old.head, parts)
    default: return old
    }
  }

  private mutating func lenientFunction(
    _ old: TypeStructure, _ before: TypeStructure.FunctionTraits, _ new: TypeStructure,
    _ after: TypeStructure.FunctionTraits
  ) -> TypeStructure {
    var traits = before
    var parts = old.arguments
    if after.throwing == .never || before.throwing == .any && after.throwing == .typed {
      if before.throwing == .typed { parts.remove(at: parts.count - 2) }
      if after.throwing == .typed { parts.insert(new.arguments[new.arguments.count - 2], at: parts.count - 1) }
      traits.throwing = after.throwing
    }
    traits.isAsync = before.isAsync && after.isAsync
    traits.attributes.removeAll { !$0.hasPrefix("@convention") && !after.attributes.contains($0) }
    let inputs = traits.throwing == .typed ? 2 : 1
    if parts.count == new.arguments.count, parts.count > inputs {
      for index in 0..<(parts.count - inputs) where accepts(parts[index], new.arguments[index]) {
        parts[index] = new.arguments[index]
      }
    }
    return TypeStructure(.function(traits), parts)
  }
}
