import APIModel

/// Generic requirements of one declaration, to be compared with another's.
struct RequirementSet {
  typealias Requirement = (
    subject: TypeStructure, relation: GenericRequirement.Relation, constraint: TypeStructure
  )

  private var requirements: [Requirement]
  /// What the container asks of its parameters, wherever the declaration is used.
  private var given: [Requirement]
  /// `τ_0_0: ~Copyable`: each takes a requirement away that every type has otherwise.
  private var inverses: [Requirement]
  /// Those of them that the container has, and with it every member that does not ask for more.
  private var givenInverses: [Requirement]
  /// The generic parameters of another module's type, which stay as named (`Element`): that type's
  /// declaration is not at hand.
  private(set) var foreignParameters: Set<String>
  private let comparison: Comparison
  private let declaration: Declaration?

  /// - Parameters:
  ///   - container: Its requirements are its own matter: they hold, and are not compared.
  ///   - declaration: Whose requirements they are, where it may extend another module's type.
  init(
    _ requirements: [GenericRequirement], excluding container: Declaration?, of declaration: Declaration? = nil,
    _ comparison: Comparison
  ) {
    let inherited = Set(container?.generics.requirements ?? [])
    self.comparison = comparison
    self.declaration = declaration
    let own = requirements.filter { !inherited.contains($0) }
    self.requirements = own.filter { !$0.isInverse }.map(Self.parsed)
    self.given = inherited.filter { !$0.isInverse }.map(Self.parsed)
    if let container, container.kind == .protocol {
      let name = "\(comparison.new.module).\(container.qualifiedName)"
      given.append((TypeStructure(.selfType), .conforms, TypeStructure(.nominal(name))))
    }
    self.inverses = requirements.filter(\.isInverse).map(Self.parsed)
    self.givenInverses = inherited.filter(\.isInverse).map(Self.parsed)
    self.foreignParameters = []
    guard let declaration, declaration.extendedModule != nil else { return }
    // A member that moved to a protocol is asked for the type's own name instead of `Self`.
    let extended = (declaration.kind == .extension ? declaration.path : declaration.path.dropLast()).joined(separator: ".")
    self.foreignParameters = Set(
      (self.requirements + self.inverses).compactMap { requirement in
        guard case .nominal(let name) = requirement.subject.root.head, name != extended else { return nil }
        return name
      })
  }

  private static func parsed(_ requirement: GenericRequirement) -> Requirement {
    (TypeStructure(requirement.subject), requirement.relation, TypeStructure(requirement.constraint))
  }

  func substituting(_ bindings: [String: TypeStructure]) -> RequirementSet {
    var result = self
    let substitute = { (requirement: Requirement) -> Requirement in
      (requirement.subject.substituting(bindings), requirement.relation, requirement.constraint.substituting(bindings))
    }
    result.requirements = requirements.map(substitute)
    result.given = given.map(substitute)
    result.inverses = inverses.map(substitute)
    result.givenInverses = givenInverses.map(substitute)
    return result
  }

  /// The requirements here that the other set does not imply and that are about parameters of `scope`.
  func missing(from other: RequirementSet, under scope: GenericSignature) -> [GenericRequirement] {
    let names = Set(scope.parameters.map(\.canonicalName))
    let isAboutScope = { (requirement: Requirement) in
      !requirement.subject.contains { part in
        if case .parameter(let name) = part.head { !names.contains(name) } else { false }
      }
    }
    let (own, others) = (namingEquals(as: other), other.namingEquals(as: other))
    let missing = zip(requirements, own.requirements).filter { isAboutScope($0) && !own.holds($1.subject, $1.relation, $1.constraint, given: others) }
      .map(\.0)
    // What the other set's `~Copyable` let in must be `Copyable` here; a container that lost it has told of it.
    let copyable = other.inverses.filter { inverse in
      isAboutScope(inverse) && !Self.contains(inverse, inverses)
        && (Self.contains(inverse, givenInverses) || !Self.contains(inverse, other.givenInverses))
    }
    .map { Requirement($0.subject, $0.relation, $0.constraint.arguments.first ?? $0.constraint) }
    return unique(missing + copyable).map {
      GenericRequirement(
        subject: TypeReference($0.subject.text), relation: $0.relation, constraint: TypeReference($0.constraint.text))
    }
  }

  /// The requirements with one name for what the given ones say is the same: `C` for `S.Element` where `C == S.Element`.
  private func namingEquals(as given: RequirementSet) -> RequirementSet {
    var names: [TypeStructure: TypeStructure] = [:]
    for requirement in given.requirements + given.given where requirement.relation == .sameType {
      switch (requirement.subject.head, requirement.constraint.head) {
      case (.parameter, .member): names[requirement.constraint] = requirement.subject
      case (.member, .parameter): names[requirement.subject] = requirement.constraint
      default: break
      }
    }
    if names.isEmpty { return self }
    var result = self
    result.requirements = requirements.map { ($0.subject.replacing(names), $0.relation, $0.constraint.replacing(names)) }
    return result
  }

  private static func contains(_ inverse: Requirement, _ inverses: [Requirement]) -> Bool {
    inverses.contains { $0.subject == inverse.subject && $0.constraint == inverse.constraint }
  }

  /// `A.Element == B.Element` and the reverse are one.
  private func unique(_ requirements: [Requirement]) -> [Requirement] {
    var result: [Requirement] = []
    for requirement in requirements {
      let isThere = result.contains { other in
        other.relation == requirement.relation
          && (other.subject == requirement.subject && other.constraint == requirement.constraint
            || requirement.relation == .sameType && other.subject == requirement.constraint
              && other.constraint == requirement.subject)
      }
      if !isThere { result.append(requirement) }
    }
    return result
  }

  private func holds(
    _ subject: TypeStructure, _ relation: GenericRequirement.Relation, _ constraint: TypeStructure,
    given other: RequirementSet
  ) -> Bool {
    if Self.isNoise(constraint) { return true }
    switch relation {
    case .sameType:
      if isSame(subject, constraint) || isSame(known(subject), known(constraint)) { return true }
      if let answer = holdsForConcrete(subject, sameAs: constraint) { return answer }
      let equals = other.equals(of: subject)
      return equals.contains { isSame($0, constraint) } || other.equals(of: constraint).contains { one in equals.contains { isSame($0, one) } }
    case .conforms:
      if let answer = holdsForConcrete(subject, constraint) { return answer }
      return (other.requirements + other.given).contains { given in
        guard isSame(given.subject, subject) else { return false }
        return isSame(given.constraint, constraint)
          || implies(given, constraint)
      }
    }
  }

  /// What the type is the same as by a requirement.
  private func equals(of type: TypeStructure) -> [TypeStructure] {
    (requirements + given).compactMap { given in
      guard given.relation == .sameType else { return nil }
      return isSame(given.subject, type) ? given.constraint : isSame(given.constraint, type) ? given.subject : nil
    }
  }

  /// Whether what fulfils the given requirement conforms to the protocol.
  private func implies(_ given: Requirement, _ constraint: TypeStructure) -> Bool {
    // `any P` is no `P`.
    if given.relation == .sameType, given.constraint.isOpenedExistential { return false }
    return given.constraint.constraints.contains { type in
      if given.relation == .conforms, impliedSoFar(type, constraint) { return true }
      guard comparison.conforms(type, to: constraint) ?? false else { return false }
      // Types are `Sendable` by themselves; what conforms to a protocol, or inherits from a class, need not be.
      guard case .nominal(let wanted) = constraint.head, ["Sendable", "SendableMetatype"].contains(wanted),
        given.relation == .conforms, case .nominal(let name) = type.head, let asked = comparison.new.declaration(of: type)
      else { return true }
      if asked.kind == .class, wanted == "SendableMetatype" || comparison.new.globalActor(of: asked) != nil { return true }
      return comparison.new.ancestors(of: name).contains(wanted)
    }
  }

  /// Whether the old protocol asked for it: that it does so no longer is reported of the protocol.
  private func impliedSoFar(_ type: TypeStructure, _ constraint: TypeStructure) -> Bool {
    guard case .nominal(let name) = type.head, case .nominal(let wanted) = constraint.head, constraint.arguments.isEmpty,
      comparison.old.declaration(of: type)?.kind == .protocol
    else { return false }
    return comparison.old.ancestors(of: name).contains(wanted)
  }

  /// What a concrete type fulfils; nil for generic parameters and their members. An existential
  /// is opened when it is passed, and what other modules declare is taken for granted.
  private func holdsForConcrete(_ subject: TypeStructure, _ constraint: TypeStructure) -> Bool? {
    if isForeignParameter(subject.root) { return nil }
    if constraint.head == .nominal("Sendable"), subject.root.isFixed, subject.root == subject, let declaration {
      return comparison.isSendable(subject, under: declaration, orForeign: true)
    }
    return switch subject.head {
    case .parameter, .selfType, .packElement, .packExpansion: nil
    case .member(let name): subject.root.isFixed ? memberHolds(name, subject.arguments[0], constraint) : nil
    case .any: subject.constraints.contains { comparison.conforms($0, to: constraint) ?? true }
    default: comparison.conforms(subject, to: constraint) ?? true
    }
  }

  /// What a type has as its element is not opened: an existential there conforms to nothing, `Error` apart.
  private func memberHolds(_ name: String, _ owner: TypeStructure, _ constraint: TypeStructure) -> Bool {
    guard let member = comparison.new.memberType(name, of: comparison.resolveOld(owner)) else { return true }
    let type = comparison.resolveOld(member)
    if !type.root.isFixed { return true }
    if type.isOpenedExistential { return constraint.head == .nominal("Sendable") }
    return comparison.conforms(type, to: constraint) ?? true
  }

  private func isForeignParameter(_ type: TypeStructure) -> Bool {
    if case .nominal(let name) = type.head { foreignParameters.contains(name) } else { false }
  }

  /// `[Int].Element == Int`; taken for granted where nothing tells what the member is.
  private func holdsForConcrete(_ subject: TypeStructure, sameAs constraint: TypeStructure) -> Bool? {
    guard case .member(let name) = subject.head, let base = subject.arguments.first, subject.root.isFixed,
      !isForeignParameter(subject.root)
    else { return nil }
    // An existential says what its associated types are, or leaves them open.
    guard let member = comparison.new.memberType(name, of: comparison.resolveOld(base)) else { return base.head != .any }
    return isSame(member, constraint)
  }

  /// `[T].Element` is `T`, and so is that of `any Sequence<T>`.
  private func known(_ type: TypeStructure) -> TypeStructure {
    guard case .member(let name) = type.head, let base = type.arguments.first else { return type }
    return StandardLibrary.associatedType(name, of: base) ?? comparison.new.promisedMember(name, of: base) ?? type
  }

  private func isSame(_ left: TypeStructure, _ right: TypeStructure) -> Bool {
    left == right || comparison.resolveOld(left) == comparison.resolveOld(right)
  }

  /// Requirements that every type fulfils unless it says otherwise.
  private static func isNoise(_ constraint: TypeStructure) -> Bool {
    guard case .nominal(let name) = constraint.head else { return false }
    return ["Any", "Copyable", "Escapable"].contains(name)
  }
}

extension GenericRequirement {
  var isInverse: Bool { constraint.text.hasPrefix("~") }
}

extension TypeStructure {
  /// What a chain of member types hangs on.
  var root: TypeStructure {
    if case .member = head, let base = arguments.first { return base.root }
    return self
  }

  /// No generic parameter, whose members depend on the call.
  var isFixed: Bool {
    switch head {
    case .parameter, .selfType, .packElement, .packExpansion: false
    default: true
    }
  }
}
