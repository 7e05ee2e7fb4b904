import APIModel

extension Surface {
  /// The type with what the protocols at hand say of its member types: `S.Binding` is their typealias, and `Self.Value`
  /// of `protocol IntForm: Form where Value == Int` is `Int`.
  func settled(_ type: TypeStructure, in declaration: Declaration, depth: Int = 0) -> TypeStructure {
    guard type.contains(where: { if case .member = $0.head { true } else { false } }) else { return type }
    if case .member(let name) = type.head, let base = type.arguments.first, base.isAbstract, depth < 8,
      let told = told(name, of: base, in: declaration), told != type
    {
      return settled(told, in: declaration, depth: depth + 1)
    }
    return TypeStructure(type.head, type.arguments.map { settled($0, in: declaration, depth: depth) }).withPlainThrows
  }

  private func told(_ name: String, of base: TypeStructure, in declaration: Declaration) -> TypeStructure? {
    let itself = [TypeStructure(.selfType): base]
    let protocols = protocols(of: base, in: declaration)
    let all = protocols.union(protocols.flatMap { ancestors(of: $0) }).sorted()
    let homes = all.compactMap { full in home(of: full).map { ($0.surface, $0.local) } }
    for (home, local) in homes {
      guard let alias = home.alias(named: "\(local).\(name)"), alias.generics.parameters.allSatisfy({ $0.name == "Self" }),
        let target = alias.type
      else { continue }
      return TypeStructure(target).replacing(itself)
    }
    let member = TypeStructure(.member(name), [TypeStructure(.selfType)])
    for (home, local) in homes {
      guard let asked = home.byName[local]?.first(where: { $0.kind == .protocol }),
        let fixed = asked.generics.fixedTypes[member]
      else { continue }
      return fixed.replacing(itself)
    }
    return nil
  }

  /// The protocols that a type without members of its own is known to conform to; full names.
  private func protocols(of base: TypeStructure, in declaration: Declaration) -> Set<String> {
    let asked = declaration.generics.requirements.filter { $0.relation == .conforms && TypeStructure($0.subject) == base }
    let names = Set(asked.flatMap { self.names(in: $0.constraint) })
    guard base.head == .selfType, let outer = outerProtocol(of: declaration) else { return names }
    return names.union([outer])
  }

  private func outerProtocol(of declaration: Declaration) -> String? {
    let name = declaration.path.dropLast().joined(separator: ".")
    guard !name.isEmpty else { return nil }
    let full = "\(declaration.extendedModule ?? module).\(name)"
    guard let (home, local) = home(of: full), home.byName[local]?.contains(where: { $0.kind == .protocol }) == true
    else { return nil }
    return full
  }
}
