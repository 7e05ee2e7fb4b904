import APIModel

extension Comparison {
  /// Whether every call of the function calls what the property of its name holds now:
  /// `func stop()` and `var stop: () -> Void`.
  func takesCalls(of old: Declaration, property new: Declaration) -> Bool {
    guard old.access != .open, old.requirement == nil,
      [.property, .staticProperty, .variable].contains(new.kind), old.kind.isStaticMember == new.kind.isStaticMember,
      let accessors = new.accessors, accessors.getter == Effects(), !accessors.hasMutatingGetter
    else { return false }
    if isCallable(new.type, like: old) { return true }
    guard Self.isPlainFunction(old, in: self.old) else { return false }
    let closure = resolveNew(TypeStructure(new.type ?? TypeReference("()")))
    guard case .function(let traits) = closure.head, traits.attributes.allSatisfy({ $0 == "@Sendable" }),
      old.effects.isAsync || !traits.isAsync, allowsThrowing(old, traits)
    else { return false }
    let inputs = Array(closure.arguments.dropLast(traits.throwing == .typed ? 2 : 1))
    let parameters = old.parameters ?? []
    guard inputs.count == parameters.count, let result = closure.arguments.last else { return false }
    var matcher = TypeMatcher(
      self, bindings: GenericScope(old, new, self).inherited, requirements: old.generics.requirements)
    return zip(parameters, inputs).allSatisfy { matcher.accepts(TypeStructure($0.type), $1) }
      && matcher.same(TypeStructure(old.type ?? TypeReference("()")), result)
  }

  /// Whether every call of the closure that a constant holds calls the method of its name now: the other way round.
  func takesCalls(ofConstant old: Declaration, method new: Declaration) -> Bool {
    guard old.access != .open, old.requirement == nil, old.isStored, let accessors = old.accessors, !accessors.isSettable,
      accessors.getter == Effects(), [.method, .staticMethod, .function].contains(new.kind),
      old.kind.isStaticMember == new.kind.isStaticMember
    else { return false }
    let closure = resolveOld(TypeStructure(old.type ?? TypeReference("()")))
    guard case .function(let traits) = closure.head, traits.attributes.allSatisfy({ $0 == "@Sendable" }),
      traits.throwing != .typed, let result = closure.arguments.last
    else { return false }
    var call = old
    call.kind = new.kind
    call.id += " that is called"
    call.accessors = nil
    call.type = TypeReference(result.text)
    call.parameters = closure.arguments.dropLast().map { Parameter(label: nil, name: nil, type: TypeReference($0.text)) }
    call.effects.isAsync = traits.isAsync
    call.effects.throwing = traits.throwing == .any ? .any : .never
    return acceptsCalls(call, by: new) && !asksMore(call, new)
  }

  /// Whether values of the type are called as the function was: they have `callAsFunction`.
  private func isCallable(_ type: TypeReference?, like old: Declaration) -> Bool {
    guard let type = type.flatMap({ new.declaration(of: resolveNew(TypeStructure($0))) }), type.generics.parameters.isEmpty,
      old.kind != .operatorFunction, old.kind != .initializer
    else { return false }
    return (new.members[type.id] ?? []).contains { member in
      guard member.baseName == "callAsFunction", member.kind == .method, new.concealment(of: member) == nil else { return false }
      var call = member
      call.kind = old.kind
      call.id += " for \(old.id)"
      return acceptsCalls(old, by: call) && (isNonisolated(call) || new.isolation(of: call) == self.old.isolation(of: old))
    }
  }

  /// A closure knows no labels, defaults, generic parameters or result builders.
  private static func isPlainFunction(_ function: Declaration, in surface: Surface) -> Bool {
    let inherited = surface.container(of: function)?.generics.parameters ?? []
    return [.function, .method, .staticMethod].contains(function.kind) && !function.modifiers.contains(.mutating)
      && function.generics.parameters == inherited
      && (function.parameters ?? []).allSatisfy { parameter in
        parameter.label == nil && !parameter.hasDefault && !parameter.isVariadic && !parameter.isInout
          && parameter.attributes.isEmpty && TypeStructure(parameter.type).functionResult == nil
      }
  }

  private func allowsThrowing(_ old: Declaration, _ traits: TypeStructure.FunctionTraits) -> Bool {
    switch (old.effects.throwing, traits.throwing) {
    case (_, .never), (.any, _): true
    default: false
    }
  }
}
