import APIModel

/// Two releases of a module as its clients see them: with the declarations of the modules that
/// it re-exports, whose types count as its own.
///
/// A declaration that moved to one of those modules, or from there, is still found by clients
/// and so by pairing. What happened to the other modules' own declarations is their affair.
struct ReexportMerge {
  private(set) var old: Snapshot
  private(set) var new: Snapshot
  /// The ids that the module itself declares.
  private let ownOld: Set<String>
  private let ownNew: Set<String>
  /// The ids that the module's own types have now, wherever they went.
  private let ownTypes: Set<String>
  /// Ids that re-exported modules declared → what their changes mean for this module.
  private var foreign: [String: Foreign] = [:]

  private enum Foreign {
    /// Compared on its own, and still re-exported.
    case elsewhere
    /// Not re-exported any more: what is not found otherwise is lost.
    case lost
    /// The release has no such module any more.
    case gone
  }

  init(
    old: Snapshot, new: Snapshot, reexportedOld: [Snapshot], reexportedNew: [Snapshot], aliasedNew: [Snapshot],
    newModules: Set<String>
  ) {
    let kept = Set(reexportedNew.map(\.header.module))
    let others = kept.union((reexportedOld + aliasedNew).map(\.header.module))
    let renaming = ModuleRenaming(others, to: old.header.module)
    ownOld = Set(old.declarations.map(\.id))
    ownNew = Set(new.declarations.map(\.id))
    var before = MergedDeclarations(old, renaming)
    for module in reexportedOld {
      let name = module.header.module
      before.add(module) { _, _ in !kept.contains(name) }
      let state: Foreign = newModules.contains(name) ? kept.contains(name) ? .elsewhere : .lost : .gone
      for declaration in module.declarations where foreign[declaration.id] == nil { foreign[declaration.id] = state }
    }
    var after = MergedDeclarations(new, renaming)
    for module in reexportedNew {
      // Conformances that another module adds are told there; here they stand only for lost ones.
      after.add(module) { id, entry in before[id]?.inheritance.contains { $0.type == entry.type } ?? false }
    }
    // `typealias T = Other.T` gives clients one type of a module that they do not see otherwise.
    for module in aliasedNew { after.addAliased(module) }
    after.limitConformances(of: ownOld.subtracting(ownNew), to: before)
    before.settleParameters(besides: after)
    after.settleParameters(besides: before)
    after.foldConformances { before[$0] == nil }
    let types = Set(old.declarations.filter { $0.kind.isType && $0.extendedModule == nil }.map(\.qualifiedName))
    ownTypes = Set(after.declarations.filter { $0.kind.isType && types.contains($0.qualifiedName) }.map(\.id))
    self.old = Snapshot(header: old.header, declarations: before.declarations)
    self.new = Snapshot(header: new.header, declarations: after.declarations)
  }

  /// Whether the change concerns the module itself.
  func concernsModule(_ change: Change) -> Bool {
    guard let before = change.old else {
      guard let new = change.new else { return false }
      return ownNew.contains(new.id) || new.parent.map(ownTypes.contains) == true
    }
    if ownOld.contains(before.id) { return true }
    switch foreign[before.id] {
    case .gone: return true
    case .elsewhere: return false
    case .lost: if case .removed = change { return true } else { return before.kind == .extension }
    case nil: return ownNew.contains(before.id)
    }
  }
}

/// The declarations of a module and of those it re-exports, each id once.
private struct MergedDeclarations {
  private(set) var declarations: [Declaration] = []
  private var places: [String: Int] = [:]
  private let own: Set<String>
  /// The names that typealiases of another module's types of the same name have.
  private var aliased: Set<String> = []
  /// The ids of what extends a type of a module that counts as the own one, by the names of the type's parameters.
  private var extending: Set<String> = []
  private let renaming: ModuleRenaming
  private let module: String

  init(_ snapshot: Snapshot, _ renaming: ModuleRenaming) {
    self.renaming = renaming
    module = snapshot.header.module
    own = Set(snapshot.declarations.map(\.id))
    for declaration in snapshot.declarations {
      let renamed = renaming.renamed(declaration)
      if declaration.extendedModule != nil, renamed.extendedModule == nil { extending.insert(declaration.id) }
      add(renamed)
    }
  }

  subscript(id: String) -> Declaration? { places[id].map { declarations[$0] } }

  /// Adds what a re-exported module declares.
  ///
  /// - Parameter joins: Whether a conformance that it gives to a type joins those that the module
  ///   itself gives to it, whose `extension` has the id.
  mutating func add(_ snapshot: Snapshot, joins: (_ id: String, Inheritance) -> Bool) {
    for declaration in snapshot.declarations {
      let declaration = renaming.renamed(declaration)
      guard let place = places[declaration.id] else {
        add(declaration)
        continue
      }
      guard declaration.kind == .extension else { continue }
      let isOwn = own.contains(declaration.id)
      join(declaration.inheritance.filter { !isOwn || joins(declaration.id, $0) }, at: place)
    }
  }

  /// Adds the types of a module that the own module has typealiases of the same name for, with all that they contain.
  mutating func addAliased(_ snapshot: Snapshot) {
    for declaration in snapshot.declarations where aliased.contains(declaration.path.first ?? "") {
      add(renaming.renamed(declaration))
    }
  }

  /// Leaves the `extension`s with these ids no other conformances than they had.
  mutating func limitConformances(of ids: Set<String>, to before: MergedDeclarations) {
    for id in ids {
      guard let place = places[id], declarations[place].kind == .extension, let old = before[id] else { continue }
      declarations[place].inheritance.removeAll { entry in !old.inheritance.contains { $0.type == entry.type } }
    }
  }

  /// Writes what extends a generic type that both sides have as the type's own members are written: with its parameters
  /// by their places, because on the other side the type may be in the module that extends it.
  mutating func settleParameters(besides other: MergedDeclarations) {
    if extending.isEmpty { return }
    let types = Set(other.declarations.filter { $0.kind.isNominal }.map(\.qualifiedName))
    for place in declarations.indices where extending.contains(declarations[place].id) {
      guard let type = declarations[place].parent.flatMap({ self[$0] }), types.contains(type.qualifiedName) else { continue }
      declarations[place] = declarations[place].placingParameters(of: type)
    }
  }

  /// Makes the conformances that the module gives to another one's type a part of that type.
  mutating func foldConformances(ofTypes isIncluded: (_ id: String) -> Bool) {
    var folded: Set<String> = []
    for declaration in declarations where declaration.kind == .extension {
      guard let type = declaration.parent, let place = places[type], isIncluded(type) else { continue }
      join(declaration.inheritance, at: place)
      folded.insert(declaration.id)
    }
    guard !folded.isEmpty else { return }
    declarations.removeAll { folded.contains($0.id) }
    places = Dictionary(uniqueKeysWithValues: declarations.indices.map { (declarations[$0].id, $0) })
  }

  private mutating func join(_ entries: [Inheritance], at place: Int) {
    let known = declarations[place].inheritance
    declarations[place].inheritance += entries.filter { !known.contains($0) }
    declarations[place].inheritance.sort { $0.order < $1.order }
  }

  private mutating func add(_ declaration: Declaration) {
    if isAliasOfItself(declaration) { aliased.insert(declaration.qualifiedName) }
    if places[declaration.id] != nil || isAliasOfItself(declaration) { return }
    places[declaration.id] = declarations.count
    declarations.append(declaration)
  }

  /// `typealias T = Other.T`, where `Other.T` counts as the module's own `T`.
  private func isAliasOfItself(_ declaration: Declaration) -> Bool {
    guard declaration.kind == .typealias, let target = declaration.type?.text else { return false }
    let name = "\(module).\(declaration.qualifiedName)"
    return target == name || target.hasPrefix(name + "<")
  }
}

extension Inheritance {
  /// Sorted by type, then conditions.
  fileprivate var order: String { ([type.text] + conditions.map(\.text)).joined(separator: "\n") }
}
