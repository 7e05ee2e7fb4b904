import APIModel

/// Which of a new declaration's generic parameters a call decides, and which its container fixes.
struct GenericScope {
  /// The declaration's own parameters.
  private(set) var unknowns: Set<String>
  /// The container's parameters: new name → the old parameter of the same written name or place.
  private(set) var inherited: [String: TypeStructure] = [:]

  init(_ old: Declaration, _ new: Declaration, _ comparison: Comparison) {
    let outerOld = comparison.old.container(of: old)?.generics.parameters ?? []
    let outerNew = comparison.new.container(of: new)?.generics.parameters ?? []
    let fixed = old.parent.flatMap { comparison.types.fixedArguments[$0] } ?? []
    for (place, parameter) in outerNew.enumerated() {
      if fixed.indices.contains(place) {
        inherited[parameter.canonicalName] = fixed[place]
        continue
      }
      let twin = outerOld.first { $0.name == parameter.name && !$0.name.isEmpty }
        ?? outerOld.first { $0.canonicalName == parameter.canonicalName }
      inherited[parameter.canonicalName] = TypeStructure(.parameter(twin?.canonicalName ?? parameter.canonicalName))
    }
    unknowns = Set(new.generics.parameters.map(\.canonicalName)).subtracting(inherited.keys)
  }
}

extension GenericSignature {
  /// What a same-type requirement makes another type: `τ_0_0` in `τ_0_0 == [τ_1_0]`, `Wrapped` in an
  /// extension of `Optional where Wrapped == String`.
  var fixedTypes: [TypeStructure: TypeStructure] {
    var fixed: [TypeStructure: TypeStructure] = [:]
    for requirement in requirements where requirement.relation == .sameType {
      fixed[TypeStructure(requirement.subject)] = TypeStructure(requirement.constraint)
    }
    return fixed
  }
}

extension TypeStructure {
  func replacing(_ types: [TypeStructure: TypeStructure]) -> TypeStructure {
    if let type = types[self] { return type }
    return types.isEmpty ? self : TypeStructure(head, arguments.map { $0.replacing(types) }).withPlainThrows
  }
}
