import APIModel

extension Comparison {
  /// What a class inherited until it got an override of its own, as if it had been the class's own.
  func member(overriddenBy new: Declaration) -> Declaration? {
    guard new.modifiers.contains(.override), let type = self.new.container(of: new).flatMap({ oldType(of: $0) }),
      new.kind != .initializer || inheritsInitializers(type)
    else { return nil }
    for superclass in old.superclassTypes(of: type) {
      guard let (home, parent) = old.homeDeclaration(of: superclass) else { return nil }
      let named = old.members(of: parent, from: home).filter {
        $0.name == new.name && $0.kind == new.kind && old.concealment(of: $0) == nil
      }
      .map { old.inherited($0, from: parent, as: superclass, by: type) }
      let exact = named.first { $0.parameters?.map(\.type) == new.parameters?.map(\.type) }
      // An override of another overload, a new one too, is none of this.
      let after = self.new.byID[parent.id].map { (surface: self.new, declaration: $0) } ?? self.new.homeDeclaration(of: superclass)
      let overloads = after.map { self.new.members(of: $0.declaration, from: $0.surface) } ?? []
      let isOnly = named.count == 1 && overloads.filter { $0.name == new.name && $0.kind == new.kind }.count <= 1
      guard var member = exact ?? (isOnly ? named[0] : nil) else { continue }
      member.id = new.id
      member.path = new.path
      member.parent = type.id
      member.implements = new.implements
      member.modifiers.insert(.override)
      if type.access != .open { member.access = type.access }
      return member
    }
    return nil
  }

  private func inheritsInitializers(_ type: Declaration) -> Bool {
    !(old.members[type.id] ?? []).contains { $0.kind == .initializer && !$0.modifiers.contains(.convenience) }
      && !type.attributes.contains("@_hasMissingDesignatedInitializers")
  }
}

extension Surface {
  /// The member of a superclass as the subclass has it, with the arguments that a generic superclass has there.
  func inherited(
    _ member: Declaration, from type: Declaration, as superclass: TypeStructure, by subclass: Declaration
  ) -> Declaration {
    let bindings = type.generics.parameters.bound(to: superclass.arguments)
    var own = member
    own.generics.parameters.removeAll { type.generics.parameters.contains($0) }
    own.generics.requirements.removeAll { type.generics.requirements.contains($0) }
    var result = own.mappingTypes { TypeReference(TypeStructure($0).substituting(bindings).text) }
    result.generics.parameters = subclass.generics.parameters + result.generics.parameters
    result.generics.requirements = subclass.generics.requirements + result.generics.requirements
    return result
  }
}

extension Declaration {
  /// With other types: of parameters, of the result and of errors, in requirements, and those that it inherits from.
  func mappingTypes(_ transform: (TypeReference) -> TypeReference) -> Declaration {
    var result = self
    result.type = type.map(transform)
    result.parameters = parameters?.map { parameter in
      var parameter = parameter
      parameter.type = transform(parameter.type)
      return parameter
    }
    if case .typed(let error) = effects.throwing { result.effects.throwing = .typed(transform(error)) }
    let mapped = { (requirement: GenericRequirement) in
      GenericRequirement(
        subject: transform(requirement.subject), relation: requirement.relation, constraint: transform(requirement.constraint))
    }
    result.generics.requirements = generics.requirements.map(mapped)
    for place in inheritance.indices {
      result.inheritance[place].type = transform(inheritance[place].type)
      result.inheritance[place].conditions = inheritance[place].conditions.map(mapped)
    }
    return result
  }
}
