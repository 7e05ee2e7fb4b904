import APIModel

/// The typealiases that a module's protocols have, in their bodies and extensions: what `Self.Binding` or `S.Binding` stands
/// for where the type itself is not known yet.
struct ProtocolAliases: Sendable {
  private let byName: [String: [Declaration]]
  private let associatedTypes: Set<String>

  init(_ declarations: [Declaration], _ byID: DeclarationIndex) {
    var aliases: [String: [Declaration]] = [:]
    var associatedTypes: Set<String> = []
    for place in declarations.indices {
      switch declarations[place].kind {
      case .associatedType: associatedTypes.insert(declarations[place].name)
      case .typealias:
        guard let parent = declarations[place].parent, byID[parent]?.kind == .protocol else { continue }
        aliases[declarations[place].name, default: []].append(declarations[place])
      default: continue
      }
    }
    // Where a protocol asks for a type of that name, an alias is its default, or fixes it for some types alone.
    self.associatedTypes = associatedTypes
    byName = aliases.filter { !associatedTypes.contains($0.key) && StandardLibrary.protocols(withAssociatedType: $0.key).isEmpty }
  }

  func asksForType(named name: String) -> Bool { associatedTypes.contains(name) }

  /// What the member type is, whatever conforms; nil where protocols mean different things by the name.
  func target(_ name: String, of owner: TypeStructure) -> TypeStructure? {
    guard let aliases = byName[name] else { return nil }
    let targets = Set(aliases.compactMap { alias in alias.type.map { TypeStructure($0).replacing([TypeStructure(.selfType): owner]) } })
    return targets.count == 1 && aliases.allSatisfy { !$0.isGenericItself } ? targets.first : nil
  }
}

extension Surface {
  /// What the protocols of the release call by that name.
  func protocolAlias(_ name: String, of owner: TypeStructure) -> TypeStructure? {
    if let own = protocolAliases.target(name, of: owner) { return own }
    let others = neighbours.modules.compactMap { neighbours[$0]?.protocolAliases }
    if ([protocolAliases] + others).contains(where: { $0.asksForType(named: name) }) { return nil }
    let targets = Set(others.compactMap { $0.target(name, of: owner) })
    return targets.count == 1 ? targets.first : nil
  }

  /// What a type's superclass or protocol calls by that name.
  func inheritedAlias(
    _ name: String, of owner: TypeStructure, _ declaration: Declaration, _ arguments: [String: TypeStructure]
  ) -> TypeStructure? {
    if declaration.kind == .class, let superclass = superclassTypes(of: declaration).first?.substituting(arguments),
      let found = memberType(name, of: superclass)
    {
      return found
    }
    let targets = ancestors(of: fullName(of: declaration)).compactMap { ancestor in
      home(of: ancestor).flatMap { home, local in
        home.alias(named: "\(local).\(name)") == nil ? nil : home.protocolAliases.target(name, of: owner)
      }
    }
    return Set(targets).count == 1 ? targets.first : nil
  }
}

extension Declaration {
  /// Whether a protocol's typealias takes arguments of its own.
  fileprivate var isGenericItself: Bool { generics.parameters.contains { $0.name != "Self" } }
}

extension TypeStructure {
  /// Whether only protocols say what members the type has.
  var isAbstract: Bool {
    switch head {
    case .selfType, .parameter, .member: true
    default: false
    }
  }
}
