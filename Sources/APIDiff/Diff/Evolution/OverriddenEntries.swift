import APIModel

/// The entries of classes' tables that overrides have.
extension Surface {
  /// Whether clients know the member of a class by what it overrides alone.
  func isKnownByOverridden(_ member: Declaration) -> Bool {
    member.modifiers.contains(.override) && member.kind != .initializer && symbols(of: member).isEmpty
  }

  /// The ends of those symbols that belong to entries of its own. An override takes the entry of what it overrides,
  /// unless it is called in another way: values are passed otherwise, it throws nothing, it can be written.
  func ownEntries(_ member: Declaration, _ ends: [String]) -> [String] {
    guard member.modifiers.contains(.override) else { return ends }
    guard let all = overridden(by: member), !all.isEmpty else { return [] }
    guard all.contains(where: { isCalledAlike($0, member) }) else { return ends }
    return all.contains { $0.accessors?.isSettable == true } ? [] : ends.filter { $0.hasPrefix(" s") }
  }

  /// The superclasses' members with the same name; nil where a generic class says them in other words.
  private func overridden(by member: Declaration) -> [Declaration]? {
    guard let container = container(of: member), container.generics.isEmpty else { return nil }
    var result: [Declaration] = []
    for name in superclasses(of: fullName(of: container)) {
      guard let ancestor = localName(name).flatMap({ byName[$0]?.first }), ancestor.generics.isEmpty else { return nil }
      result += (members[ancestor.id] ?? []).filter { $0.kind == member.kind && $0.name == member.name }
    }
    return result
  }

  private func isCalledAlike(_ overridden: Declaration, _ member: Declaration) -> Bool {
    func types(_ declaration: Declaration) -> [TypeStructure] {
      ((declaration.parameters ?? []).map(\.type) + [declaration.type].compactMap { $0 }).map(TypeStructure.init)
    }
    let (before, after) = (types(overridden), types(member))
    return overridden.effects == member.effects && before.count == after.count && zip(before, after).allSatisfy(isPassedAlike)
  }

  /// Objects are passed alike, whatever their class is and whether they may be missing.
  private func isPassedAlike(_ old: TypeStructure, _ new: TypeStructure) -> Bool {
    let (old, new) = (resolvingAlias(old), resolvingAlias(new))
    func object(_ type: TypeStructure) -> Bool { isClass(type.isOptional ? type.arguments[0] : type) }
    return old == new || object(old) && object(new)
  }
}
