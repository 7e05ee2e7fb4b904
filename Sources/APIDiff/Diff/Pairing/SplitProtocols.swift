import APIModel

/// The new side as those see it who write the name of an old protocol that is a typealias of several protocols
/// now (`typealias Codable = Decodable & Encodable`): with a protocol that refines them, to which everything
/// conforms that conforms to all of them. Only an extension of it, and compiled clients, tell the difference.
struct SplitProtocols {
  private(set) var snapshot: Snapshot
  /// The ids of those protocols.
  private(set) var ids: Set<String> = []

  init(_ new: Snapshot, from old: Snapshot) {
    snapshot = new
    guard new.header.language == .swift, !new.header.hasLibraryEvolution else { return }
    let aliases = new.declarations.indices.filter { new.declarations[$0].kind == .typealias }
    guard !aliases.isEmpty else { return }
    let before = Dictionary(
      old.declarations.lazy.filter { $0.kind == .protocol }.map { ($0.qualifiedName, $0) }, uniquingKeysWith: { first, _ in first })
    var declarations = new.declarations
    for place in aliases {
      guard let former = before[declarations[place].qualifiedName], let parts = Self.parts(of: declarations[place], in: new) else { continue }
      Self.join(parts, as: former, at: place, &declarations, module: new.header.module)
      ids.insert(former.id)
    }
    if !ids.isEmpty { snapshot = Snapshot(header: new.header, declarations: declarations) }
  }

  /// The protocols that an alias without parameters stands for; nil when it stands for anything else.
  private static func parts(of alias: Declaration, in new: Snapshot) -> [TypeReference]? {
    guard alias.generics.isEmpty, let type = alias.type else { return nil }
    let parts = TypeStructure(type).constraints
    let classes = Set(new.declarations.lazy.filter { $0.kind == .class }.map { "\(new.header.module).\($0.qualifiedName)" })
    let areProtocols = parts.allSatisfy { part in
      if case .nominal(let name) = part.head { part.arguments.isEmpty && !classes.contains(name) } else { false }
    }
    return parts.count > 1 && areProtocols ? parts.map { TypeReference($0.text) } : nil
  }

  private static func join(
    _ parts: [TypeReference], as former: Declaration, at place: Int, _ declarations: inout [Declaration], module: String
  ) {
    declarations[place].id = former.id
    declarations[place].kind = .protocol
    declarations[place].type = nil
    declarations[place].inheritance = parts.map { Inheritance(kind: .conformance, type: $0) }
    let whole = TypeReference("\(module).\(former.qualifiedName)")
    for index in declarations.indices where index != place {
      let given = declarations[index].inheritance.lazy.filter { $0.conditions.isEmpty && !$0.isUnavailable }.map(\.type)
      if parts.allSatisfy(given.contains) { declarations[index].inheritance.append(Inheritance(kind: .conformance, type: whole)) }
      declarations[index].generics.requirements = joined(declarations[index].generics.requirements, parts, whole)
    }
  }

  /// What must conform to all parts must conform to the whole.
  private static func joined(
    _ requirements: [GenericRequirement], _ parts: [TypeReference], _ whole: TypeReference
  ) -> [GenericRequirement] {
    let partial = requirements.filter { $0.relation == .conforms && parts.contains($0.constraint) }
    let subjects = Dictionary(grouping: partial, by: \.subject).filter { $0.value.count == parts.count }.keys
    guard !subjects.isEmpty else { return requirements }
    let rest = requirements.filter { !subjects.contains($0.subject) || $0.relation != .conforms || !parts.contains($0.constraint) }
    return (rest + subjects.map { GenericRequirement(subject: $0, relation: .conforms, constraint: whole) }).sorted()
  }
}
