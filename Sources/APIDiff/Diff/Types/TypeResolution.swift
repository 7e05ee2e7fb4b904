package import APIModel

extension Surface {
  /// The type with the typealias at its head replaced by what it stands for, however many steps
  /// that takes. Arguments are left as they are.
  package func resolvingAlias(_ type: TypeStructure) -> TypeStructure {
    var type = type
    // A cycle cannot compile; the limit is for snapshots that no compiler made.
    for _ in 0..<32 {
      guard let target = target(of: type), target != type else { return type }
      type = target
    }
    return type
  }

  /// The type with the closure or existential that an alias stands for.
  func resolvingFunctions(_ type: TypeStructure) -> TypeStructure {
    switch type.head {
    case .optional, .implicitlyUnwrapped, .array, .variadic, .specified:
      return TypeStructure(type.head, type.arguments.map(resolvingFunctions))
    case .nominal:
      let target = resolvingAlias(type)
      return target.isFunction || target.head == .any ? target : type
    case .any:
      // `any Storable`, an alias of `Codable & Sendable`.
      let parts = type.constraints.flatMap { resolvingAlias($0).constraints }
      return parts == type.constraints ? type : TypeStructure(.any, [parts.count == 1 ? parts[0] : TypeStructure(.composition, parts)])
    default: return type
    }
  }

  private func target(of type: TypeStructure) -> TypeStructure? {
    switch type.head {
    case .nominal(let name): aliasTarget(name, type.arguments)
    case .member(let name): type.arguments.first.flatMap { memberTarget(name, of: resolvingAlias($0)) }
    default: nil
    }
  }

  private func memberTarget(_ name: String, of owner: TypeStructure) -> TypeStructure? {
    memberType(name, of: owner) ?? (owner.isAbstract ? protocolAlias(name, of: owner) : nil)
  }

  private func aliasTarget(_ name: String, _ arguments: [TypeStructure]) -> TypeStructure? {
    if let known = StandardLibrary.target(ofAlias: name, on: snapshot.header.target) { return TypeStructure(.nominal(known), arguments) }
    guard let local = localName(name) else { return Self.split(name).flatMap { outer, member in
      StandardLibrary.associatedType(member, of: TypeStructure(.nominal(outer), arguments)) } }
    if let alias = alias(named: local) { return Self.expand(alias, arguments) }
    guard byName[local] == nil, let (outer, member) = Self.split(name), let outerLocal = localName(outer) else { return nil }
    guard let alias = alias(named: outerLocal) else {
      return memberType(member, of: TypeStructure(.nominal(outer), arguments))
    }
    // `Alias.Member`, where the alias stands for a type that has the member.
    return Self.expand(alias, arguments).map { TypeParser.member(member, of: $0) }
  }

  private static func split(_ name: String) -> (outer: String, member: String)? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return (String(name[..<dot]), String(name[name.index(after: dot)...]))
  }

  func alias(named name: String) -> Declaration? {
    guard let declarations = byName[name] else { return nil }
    return declarations.first { $0.kind == .typealias && $0.type != nil }
  }

  /// The alias's target with its generic parameters replaced, outermost first.
  static func expand(_ alias: Declaration, _ arguments: [TypeStructure]) -> TypeStructure? {
    guard let target = alias.type else { return nil }
    let parameters = alias.generics.parameters
    guard parameters.count >= arguments.count else { return TypeStructure(target) }
    return TypeStructure(target).substituting(parameters.bound(to: arguments))
  }

  /// The qualified name without the module, when the type is this module's.
  package func localName(_ name: String) -> String? {
    let prefix = module + "."
    return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nameInForeignType(name)
  }

  /// A type that this module nests in one of another: `Int.Words`, `Foundation.Data.Words`.
  private func nameInForeignType(_ name: String) -> String? {
    guard let dot = name.firstIndex(of: ".") else { return nil }
    if isNested(name, inTypeOf: "Swift") { return name }
    let rest = String(name[name.index(after: dot)...])
    return rest.contains(".") && isNested(rest, inTypeOf: String(name[..<dot])) ? rest : nil
  }

  /// The full name of a type as signatures write it: one that stands in another module's type begins with that module,
  /// or with nothing in one of the standard library's.
  func writtenName(of type: Declaration) -> String {
    var outermost = type
    while let next = container(of: outermost) { outermost = next }
    let owner = outermost.extendedModule.map(StandardLibrary.umbrella) ?? module
    return owner == "Swift" ? type.qualifiedName : "\(owner).\(type.qualifiedName)"
  }

  private func isNested(_ name: String, inTypeOf other: String) -> Bool {
    (byName[name] ?? []).contains { found in
      var outermost = found
      while let next = container(of: outermost) { outermost = next }
      return found.kind.isType && outermost.extendedModule.map(StandardLibrary.umbrella) == other
    }
  }

  /// The declaration of a type of this module.
  package func declaration(of type: TypeStructure) -> Declaration? {
    guard case .nominal(let name) = type.head, let local = localName(name) else { return nil }
    return byName[local]?.first { $0.kind.isType }
  }
}

extension DeclarationKind {
  /// Names a type: what a signature can mention.
  package var isType: Bool {
    switch self {
    case .struct, .enum, .class, .actor, .protocol, .typealias, .associatedType: true
    default: false
    }
  }

  /// A type with members of its own.
  package var isNominal: Bool {
    switch self {
    case .struct, .enum, .class, .actor, .protocol: true
    default: false
    }
  }
}

extension [GenericParameter] {
  /// What stands for each parameter, outermost first.
  func bound(to arguments: [TypeStructure]) -> [String: TypeStructure] {
    Dictionary(zip(map(\.canonicalName), arguments), uniquingKeysWith: { first, _ in first })
  }
}
