import APIModel

/// What the uses that a break can hit refer to.
extension BreakTable {
  func symbols(_ row: BreakRow, _ finding: Finding) -> Set<String> {
    let id = finding.symbol.id
    let parent = (new.byID[id] ?? old.byID[id])?.parent
    switch row {
    case .mention where finding.rule == "swift-type-kind-changed" && old.byID[id]?.kind == .typealias: return usersOfAlias(id).union([id])
    case .type where finding.rule == "swift-typealias-target-changed": return usersOfAlias(id).union([id])
    case .mention where finding.rule == "swift-type-kind-changed" && old.byID[id]?.kind == .enum:
      return Set([id] + (old.members[id] ?? []).filter { $0.kind == .enumCase }.map(\.id))
    case .mention where finding.rule == "swift-type-kind-changed" && old.byID[id]?.kind == .class:
      return Set([id] + (old.members[id] ?? []).filter { $0.accessors?.isSettable == true && !$0.kind.isStaticMember }.map(\.id))
    case .mention where isProjectedValue(finding): return usersOfWrapper(finding)
    case .mention where finding.rule == "c-record-became-opaque": return recordUses(id).union((old.members[id] ?? []).map(\.id))
    case .mention: return withDependents(finding)
    case .context where finding.rule == "swift-type-isolation-added":
      let members = (old.members[id] ?? []).filter { !$0.modifiers.contains(.nonisolated) && $0.kind != .enumCase && !$0.kind.isType }
      return Set([id] + members.map(\.id))
    case .shape where isBuilderMethod(finding): return usersOfBuilder(finding)
    case .enumCase:
      return Set(parent.map { old.members[$0] ?? [] }?.filter { $0.kind == .enumCase }.map(\.id) ?? [])
    case .context where finding.rule == "swift-type-attribute-removed": return dynamicMembers(of: id).union([id])
    case .conformance: return membersGone(with: finding).union([id])
    case .setter where isWrappedValue(finding): return usersOfWrapper(finding)
    case .openness: return closedMembers(finding).union([id])
    case .requirement, .conformer: return Set([id, parent].compactMap { $0 })
    case .addition where finding.impact.source == .breaking && new.byID[id]?.kind.isType == true && parent == nil:
      return ["c:@M@\(new.snapshot.header.module)"]
    case .addition where finding.impact.source == .breaking && isOfBuilder(id): return blockMethods(ofBuilder: parent)
    case .addition: return old.language == .c ? [id] : inheritors(of: id, parent).union(rivals(of: finding).map(\.id))
    case .module where finding.rule == "c-header-removed": return Set(finding.names.map { "header:\($0)" })
    case .module where finding.rule == "c-include-removed":
      let headers = unreached(finding)?.headers ?? []
      return Set(old.snapshot.declarations.filter { $0.c?.header.map(headers.contains) == true }.map(\.id))
    case .module: return ["c:@M@\(finding.symbol.path)"]
    case .type where finding.rule == "c-callback-signature-changed" || finding.rule == "c-typedef-target-changed":
      guard let field = old.byID[id], field.kind == .cField, let record = field.parent else { return usersOfTypedef(id).union([id]) }
      return recordUses(record).union([id])
    default: return [id]
    }
  }

  /// The type that something was added to, and the classes that inherit it.
  private func inheritors(of id: String, _ parent: String?) -> Set<String> {
    guard let added = new.byID[id], isInheritable(added), let type = new.container(of: added) else { return Set([parent].compactMap { $0 }) }
    return Set([type.id] + subclasses(of: type).map(\.id))
  }

  /// With what is told of by the finding about its container alone: the enumerators and typedefs of a
  /// C type that is gone, the members of a Swift type that is still there and unavailable.
  private func withDependents(_ finding: Finding) -> Set<String> {
    let id = finding.symbol.id
    guard let declaration = old.byID[id] else { return [id] }
    let isC = old.language == .c
    guard isC || finding.rule == "swift-declaration-unavailable" else { return [id] }
    let gone = (old.members[id] ?? []).filter { $0.kind != .cField && new.byName[$0.qualifiedName] == nil }
    guard isC, [.cStruct, .cUnion, .cEnum].contains(declaration.kind) else { return Set([id] + gone.map(\.id)) }
    let names = old.snapshot.declarations.filter {
      $0.kind == .cTypedef && $0.cSpelledType.hasWord(declaration.name) && new.byName[$0.qualifiedName] == nil
    }
    return Set([id] + (gone + names).map(\.id))
  }

  /// A record by its tag and by the names that typedefs give it.
  private func recordUses(_ id: String) -> Set<String> {
    guard let record = old.byID[id] else { return [id] }
    let tag = ["struct", "union"].map { "\($0) \(record.name)" }
    let names = old.snapshot.declarations.filter { $0.kind == .cTypedef && (tag.contains($0.cSpelledType) || $0.type.map { tag.contains($0.text) } == true) }
    return Set([id] + names.map(\.id))
  }

  /// What takes or gives values of a type by its alias.
  private func usersOfAlias(_ id: String) -> Set<String> {
    guard let alias = old.byID[id] else { return [] }
    let name = TypeStructure.Head.nominal(old.fullName(of: alias))
    let users = old.snapshot.declarations.filter { declaration in
      let types = [declaration.type].compactMap { $0 } + (declaration.parameters ?? []).map(\.type)
      return declaration.kind.isValue && types.contains { TypeStructure($0).contains { $0.head == name } }
    }
    return Set(users.map(\.id))
  }

  /// The functions and fields whose types name a typedef.
  private func usersOfTypedef(_ id: String) -> Set<String> {
    guard let name = old.byID[id]?.name else { return [] }
    let users = old.snapshot.declarations.filter { declaration in
      [.cFunction, .cField].contains(declaration.kind)
        && ((declaration.parameters ?? []).contains { $0.cSpelledType.hasWord(name) } || declaration.cSpelledType.hasWord(name))
    }
    return Set(users.map(\.id))
  }

  /// What the library has now, a new case or requirement too, or says to write instead.
  func instead(_ finding: Finding) -> String? {
    if let new = finding.new?.declaration, new != finding.old?.declaration { return new }
    let before = old.byID[finding.symbol.id]
    let words = before?.deprecation ?? new.byID[finding.symbol.id]?.unavailability
    return words?.renamed ?? words?.message
  }
}
