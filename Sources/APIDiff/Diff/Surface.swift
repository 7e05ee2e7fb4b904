package import APIModel

/// One side of a comparison: a snapshot with the tables that pairing and rules look things up in.
package struct Surface: Sendable {
  package let snapshot: Snapshot
  /// All declarations by id, also those that are no API.
  package let byID: DeclarationIndex
  /// The members of a declaration (or of another module's type) by its id.
  package let members: DeclarationTable
  /// Declarations by qualified name.
  package let byName: DeclarationNames
  /// Declarations that nothing contains by their name without labels.
  let topLevel: DeclarationTable
  /// Why clients cannot use each declaration, by its place in the snapshot.
  let concealments: [Concealment?]
  let protocolAliases: ProtocolAliases
  /// The ids of underscored protocols and classes that types of clients' inherit from: what they have is API.
  private let inheritedTypes: Set<String>
  /// The ids of underscored types that a typealias gives another name: clients use them by that one.
  private let aliasedTypes: Set<String>
  let ancestry = AncestorCache()
  let foreignTypes = ForeignTypes()
  /// Where to look for what the module itself does not declare.
  let neighbours: Neighbours

  package init(_ snapshot: Snapshot, neighbours: Neighbours = .none) {
    self.snapshot = snapshot
    self.neighbours = neighbours
    let declarations = snapshot.declarations
    byID = DeclarationIndex(declarations)
    members = DeclarationTable(declarations) { declarations[$0].parent }
    byName = DeclarationNames(declarations)
    topLevel = DeclarationTable(declarations) { place in
      declarations[place].parent == nil ? declarations[place].baseName : nil
    }
    protocolAliases = ProtocolAliases(declarations, byID)
    let underscored = Self.underscoredTypes(declarations)
    inheritedTypes = Self.inheritedTypes(declarations, among: underscored)
    aliasedTypes = Self.aliasedTypes(declarations, among: underscored)
    concealments = Self.concealments(declarations, byID, inheritedTypes, aliasedTypes)
  }

  package var module: String { snapshot.header.module }
  package var language: Language { snapshot.header.language }

  /// The declaration that contains this one, when this module has it.
  package func container(of declaration: Declaration) -> Declaration? {
    declaration.parent.flatMap { byID[$0] }
  }

  /// Why clients cannot use the declaration; nil when they can. A member is no more visible
  /// than what contains it.
  package func concealment(of declaration: Declaration) -> Concealment? {
    byID.place(of: declaration.id).flatMap { concealments[$0] }
  }

  /// Containers come before their members, because a snapshot is sorted by qualified name.
  private static func concealments(
    _ declarations: [Declaration], _ byID: DeclarationIndex, _ inheritedTypes: Set<String>, _ aliasedTypes: Set<String>
  ) -> [Concealment?] {
    var result = [Concealment?](repeating: nil, count: declarations.count)
    var areSome = false
    var named = aliasedTypes
    for place in declarations.indices {
      if named.contains(declarations[place].id) { continue }
      if let parent = declarations[place].parent,
        named.contains(parent) || inheritedTypes.contains(parent) && !declarations[place].kind.isNominal
      {
        result[place] = ownConcealment(of: declarations[place].asMemberOfNamed)
        if result[place] == nil, declarations[place].kind.isNominal { named.insert(declarations[place].id) }
        areSome = areSome || result[place] != nil
        continue
      }
      if mayBeConcealed(declarations, place) { result[place] = ownConcealment(of: declarations[place]) }
      if result[place] == nil, areSome, let parent = declarations[place].parent {
        result[place] = byID.place(of: parent).flatMap { result[$0] }
      }
      areSome = areSome || result[place] != nil
    }
    return result
  }

  /// Whether clients reach the members of a type: also of an underscored one that others inherit from.
  func hasReachableMembers(_ type: Declaration) -> Bool { concealment(of: type) == nil || inheritedTypes.contains(type.id) }

  /// Whether the name that clients know the type by is a typealias, and its own none of theirs.
  func isKnownByAlias(_ type: Declaration) -> Bool { aliasedTypes.contains(type.id) }

  /// Types that are no API for their names alone, by qualified name.
  private static func underscoredTypes(_ declarations: [Declaration]) -> [String: Declaration] {
    let hidden = declarations.indices.filter { place in
      declarations[place].kind.isNominal && NamingConvention.excludes(path: declarations[place].path)
        && ownConcealment(of: declarations[place]) == .name
    }
    return Dictionary(hidden.map { (declarations[$0].qualifiedName, declarations[$0]) }, uniquingKeysWith: { first, _ in first })
  }

  private static func inheritedTypes(_ declarations: [Declaration], among underscored: [String: Declaration]) -> Set<String> {
    let hidden = underscored.filter { $0.value.kind == .protocol || $0.value.kind == .class }
    if hidden.isEmpty { return [] }
    var pending = declarations.filter { !$0.inheritance.isEmpty && ownConcealment(of: $0) == nil }
    var result: Set<String> = []
    while let next = pending.popLast() {
      for entry in next.inheritance where !entry.isUnavailable {
        if let type = hidden[localName(of: entry.type)], result.insert(type.id).inserted { pending.append(type) }
      }
    }
    return result
  }

  private static func aliasedTypes(_ declarations: [Declaration], among underscored: [String: Declaration]) -> Set<String> {
    if underscored.isEmpty { return [] }
    let aliases = declarations.filter { $0.kind == .typealias && ownConcealment(of: $0) == nil }
    let types = aliases.compactMap { $0.type.flatMap { underscored[localName(of: $0)] } }
    return Set(types.filter { !NamingConvention.excludes(path: $0.path.dropLast()) }.map(\.id))
  }

  /// A type's name without its module and arguments.
  private static func localName(of type: TypeReference) -> String {
    type.text.prefix { $0 != "<" }.split(separator: ".").dropFirst().joined(separator: ".")
  }

  /// A first look that copies no declaration: nearly all pass.
  private static func mayBeConcealed(_ declarations: [Declaration], _ place: Int) -> Bool {
    declarations[place].isSPI || declarations[place].access != .public || !declarations[place].availability.isEmpty
      || declarations[place].kind == .initializer || NamingConvention.excludes(path: declarations[place].path)
  }

  /// Why the declaration itself is no API, whatever contains it.
  package static func ownConcealment(of declaration: Declaration) -> Concealment? {
    if declaration.isSPI { return .spi }
    if declaration.access != .open && declaration.access != .public { return .access }
    if declaration.unavailability != nil { return .unavailable }
    return NamingConvention.excludes(declaration) ? .name : nil
  }
}

extension Declaration {
  /// As if what contains it had a name like others.
  fileprivate var asMemberOfNamed: Declaration {
    var result = self
    result.path = path.suffix(1)
    return result
  }
}
