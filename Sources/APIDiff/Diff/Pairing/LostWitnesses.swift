import APIModel

extension Comparison {
  /// Whether a protocol's extension gave conforming types what another protocol asks of them, one that theirs refines or
  /// that the extension asks for, and nothing gives it to them any more. Callers find that protocol's requirement.
  func isLostWitness(_ old: Declaration) -> Bool {
    guard old.requirement == nil, let before = self.old.container(of: old), before.kind == .protocol,
      let type = newContainer(of: old).flatMap({ new.byID[$0] }), type.kind == .protocol
    else { return false }
    let conditions = old.generics.requirements
    let names = [new.fullName(of: type)] + new.bounds(in: conditions)
    let asked = Set(names + names.flatMap(new.ancestors))
    if StandardLibrary.asks(for: old, in: asked), !StandardLibrary.gives(old.name, to: asked),
      !(old.name == "id" && new.isClass(TypeStructure(.nominal(names[0]))))
    {
      return !new.gives(old.name, old.type?.text ?? "_", toConformersOf: type, under: conditions, self)
    }
    let wasAsked = ([self.old.fullName(of: before)] + self.old.bounds(in: conditions))
      .flatMap(self.old.requirements).contains { $0.parent != before.id && $0.kind == old.kind && $0.name == old.name }
    return wasAsked && names.flatMap(new.requirements).contains { requirement in
      requirement.parent != type.id && requirement.kind == old.kind && requirement.name == old.name
        && new.fits(old, requirement) && !new.hasDefault(requirement, under: conditions, refining: type, self)
    }
  }
}
