import APIModel

/// What another default does to calls that leave the argument out, where it decides what a generic parameter stands for.
struct DecidingDefault {
  let old: TypeStructure
  let new: TypeStructure
  let level: Impact.Level
}

extension Comparison {
  /// nil where both defaults are of one type, or callers do not see of which type they are.
  func decidingDefault(_ edit: ParameterEdit, _ old: Declaration, _ new: Declaration) -> DecidingDefault? {
    guard edit.kind == .defaultChanged, let (before, after) = edit.parameters(old, new),
      let from = self.old.defaultType(of: before, in: old), let to = self.new.defaultType(of: after, in: new)
    else { return nil }
    var matcher = TypeMatcher(self)
    if matcher.same(from.type, to.type) { return nil }
    let level = seenLevel(old, from, new, to)
    return level == .none ? nil : DecidingDefault(old: from.type, new: to.type, level: level)
  }

  private func seenLevel(
    _ old: Declaration, _ from: (name: String, type: TypeStructure), _ new: Declaration, _ to: (name: String, type: TypeStructure)
  ) -> Impact.Level {
    // The type that is made is generic, and its clients name it.
    if old.kind == .initializer {
      let outer = self.old.container(of: old)?.generics.parameters ?? []
      return outer.contains { $0.canonicalName == from.name } ? .breaking : .none
    }
    var (before, after) = (old, new)
    before.type = old.type.map { result($0, given: from, self.old) }
    after.type = new.type.map { result($0, given: to, self.new) }
    if before.type == old.type, after.type == new.type { return .none }
    before.id += " with its default"
    after.id += " with its default"
    switch signature(before, after).result {
    case nil: return .none
    case .some(let edit): return edit.acceptsCalls ? .risky : .breaking
    }
  }

  private func result(_ type: TypeReference, given: (name: String, type: TypeStructure), _ surface: Surface) -> TypeReference {
    TypeReference(surface.knowingMembers(TypeStructure(type).substituting([given.name: given.type])).text)
  }
}

extension Surface {
  /// The type with what its associated types stand for, where that is known.
  fileprivate func knowingMembers(_ type: TypeStructure) -> TypeStructure {
    let parts = type.arguments.map(knowingMembers)
    if case .member(let name) = type.head, let owner = parts.first, owner.isFixed,
      let known = memberType(name, of: resolvingAlias(owner))
    {
      return known
    }
    return TypeStructure(type.head, parts)
  }
}
