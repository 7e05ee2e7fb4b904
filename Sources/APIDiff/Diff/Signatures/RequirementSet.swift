import APIModel

/// Generic requirements of one declaration, to be compared with another's.
struct RequirementSet {
  private var requirements: [(subject: TypeStructure, relation: GenericRequirement.Relation, constraint: TypeStructure)]
  private let comparison: Comparison

  /// - Parameter container: Its requirements are its own matter and left out.
  init(_ requirements: [GenericRequirement], excluding container: Declaration?, _ comparison: Comparison) {
    let inherited = Set(container?.generics.requirements ?? [])
    self.requirements = requirements.filter { !inherited.contains($0) }.map {
      (TypeStructure($0.subject), $0.relation, TypeStructure($0.constraint))
    }
    self.comparison = comparison
  }

  func substituting(_ bindings: [String: TypeStructure]) -> RequirementSet {
    var result = self
    result.requirements = requirements.map {
      ($0.subject.substituting(bindings), $0.relation, $0.constraint.substituting(bindings))
    }
    return result
  }

  /// The requirements here that the other set does not imply and that are about parameters of `scope`.
  func missing(from other: RequirementSet, under scope: GenericSignature) -> [GenericRequirement] {
    let names = Set(scope.parameters.map(\.canonicalName))
    return requirements.filter { requirement in
      let isAboutScope = !requirement.subject.contains { part in
        if case .parameter(let name) = part.head { !names.contains(name) } else { false }
      }
      return isAboutScope && !holds(requirement.subject, requirement.relation, requirement.constraint, given: other)
    }.map {
      GenericRequirement(
        subject: TypeReference($0.subject.text), relation: $0.relation, constraint: TypeReference($0.constraint.text))
    }
  }

  private func holds(
    _ subject: TypeStructure, _ relation: GenericRequirement.Relation, _ constraint: TypeStructure,
    given other: RequirementSet
  ) -> Bool {
    if constraint.head == .inverse || Self.isNoise(constraint) { return true }
    switch relation {
    case .sameType:
      if isSame(subject, constraint) { return true }
      return other.requirements.contains { given in
        given.relation == .sameType
          && (isSame(given.subject, subject) && isSame(given.constraint, constraint)
            || isSame(given.subject, constraint) && isSame(given.constraint, subject))
      }
    case .conforms:
      if let answer = holdsForConcrete(subject, constraint) { return answer }
      return other.requirements.contains { given in
        guard isSame(given.subject, subject) else { return false }
        return isSame(given.constraint, constraint)
          || given.constraint.constraints.contains { comparison.conforms($0, to: constraint) ?? false }
      }
    }
  }

  /// What a concrete type fulfils; nil for generic parameters and their members. An existential
  /// is opened when it is passed, and what other modules declare is taken for granted.
  private func holdsForConcrete(_ subject: TypeStructure, _ constraint: TypeStructure) -> Bool? {
    switch subject.head {
    case .parameter, .selfType, .member, .packElement: nil
    case .any: subject.constraints.contains { comparison.conforms($0, to: constraint) ?? true }
    default: comparison.conforms(subject, to: constraint) ?? true
    }
  }

  private func isSame(_ left: TypeStructure, _ right: TypeStructure) -> Bool {
    left == right || comparison.resolveOld(left) == comparison.resolveOld(right)
  }

  /// Requirements that every type fulfils unless it says otherwise.
  private static func isNoise(_ constraint: TypeStructure) -> Bool {
    guard case .nominal(let name) = constraint.head else { return false }
    return ["Copyable", "Escapable", "SendableMetatype"].contains(name)
  }
}
