import APIModel

extension Comparison {
  /// What a class inherited until it got an override of its own, as if it had been the class's own.
  func member(overriddenBy new: Declaration) -> Declaration? {
    guard new.modifiers.contains(.override), let type = self.new.container(of: new).flatMap({ oldType(of: $0) }),
      new.kind != .initializer || inheritsInitializers(type)
    else { return nil }
    for superclass in old.superclassTypes(of: type) {
      guard let parent = old.declaration(of: superclass) else { return nil }
      let named = (old.members[parent.id] ?? []).filter {
        $0.name == new.name && $0.kind == new.kind && old.concealment(of: $0) == nil
      }
      .map { old.inherited($0, from: parent, as: superclass, by: type) }
      let exact = named.first { $0.parameters?.map(\.type) == new.parameters?.map(\.type) }
      // An override of another overload, a new one too, is none of this.
      let overloads = self.new.byID[parent.id].map { self.new.members[$0.id] ?? [] } ?? []
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
    let substituted = { (text: TypeReference) in TypeReference(TypeStructure(text).substituting(bindings).text) }
    var result = member
    result.type = member.type.map(substituted)
    result.parameters = member.parameters?.map { parameter in
      var parameter = parameter
      parameter.type = substituted(parameter.type)
      return parameter
    }
    result.generics.parameters = subclass.generics.parameters
      + member.generics.parameters.filter { !type.generics.parameters.contains($0) }
    result.generics.requirements = subclass.generics.requirements + member.generics.requirements.filter { !type.generics.requirements.contains($0) }
      .map { requirement in
        GenericRequirement(
          subject: substituted(requirement.subject), relation: requirement.relation,
          constraint: substituted(requirement.constraint))
      }
    return result
  }
}
