package import APIModel

/// The typealiases that a module's protocols have, in their bodies and extensions: what `Self.Binding` or `S.Binding` stands
/// for where the type itself is not known yet.
struct ProtocolAliases: Sendable {
  private let byName: [String: [Declaration]]

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
    byName = aliases.filter { !associatedTypes.contains($0.key) && StandardLibrary.protocols(withAssociatedType: $0.key).isEmpty }
  }

  /// What the member type is, whatever conforms; nil where protocols mean different things by the name.
  func target(_ name: String, of owner: TypeStructure) -> TypeStructure? {
    guard let aliases = byName[name] else { return nil }
    let targets = Set(aliases.compactMap { alias in alias.type.map { TypeStructure($0).replacing([TypeStructure(.selfType): owner]) } })
    return targets.count == 1 && aliases.allSatisfy { !$0.isGenericItself } ? targets.first : nil
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
