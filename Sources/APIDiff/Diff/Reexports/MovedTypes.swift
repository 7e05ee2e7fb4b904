import APIModel

/// Types that a module had and another one has now, which the first re-exports or has a typealias for: to clients
/// and to other modules they are the same types.
///
/// `ReexportMerge` knows this for the module itself. Here the other modules learn it: in what they
/// declare such types are written as those of the first module, on both sides.
struct MovedTypes {
  /// The module that re-exports them → the modules that have some of its types now.
  private var homes: [String: Set<String>] = [:]
  /// Old ids of the types → new ones.
  private var ids: [String: String] = [:]

  init(old: [String: Snapshot], new: [String: Snapshot]) {
    for (name, after) in new {
      let modules = ModuleSet.reexported(by: after, among: new) + ModuleSet.aliased(by: after, among: new)
      guard !modules.isEmpty, let before = old[name] else { continue }
      let kept = Set(after.declarations.lazy.filter { $0.kind.isType && $0.aliasedModule == nil }.map(\.qualifiedName))
      let gone = before.declarations.filter { $0.kind.isType && $0.extendedModule == nil && !kept.contains($0.qualifiedName) }
      guard !gone.isEmpty else { continue }
      for module in modules {
        let types = module.declarations.filter { $0.kind.isType && $0.extendedModule == nil }.map { ($0.qualifiedName, $0.id) }
        let places = Dictionary(types, uniquingKeysWith: { first, _ in first })
        for type in gone {
          guard let id = places[type.qualifiedName] else { continue }
          homes[name, default: []].insert(module.header.module)
          ids[type.id] = ids[type.id] ?? id
        }
      }
    }
  }

  var isEmpty: Bool { homes.isEmpty }

  func rewritten(_ snapshot: Snapshot) -> Snapshot {
    // The modules themselves are merged where they are compared.
    let name = snapshot.header.module
    var declarations = snapshot.declarations
    for (target, modules) in homes.sorted(by: { $0.key < $1.key }) where name != target && !modules.contains(name) {
      let renaming = ModuleRenaming(modules, to: target)
      declarations = declarations.map { declaration in
        var renamed = renaming.renamed(declaration)
        renamed.extendedModule = declaration.extendedModule.map { modules.contains($0) ? target : $0 }
        return moved(renamed)
      }
    }
    return Snapshot(header: snapshot.header, declarations: declarations)
  }

  /// With the new ids of types that it extends.
  private func moved(_ declaration: Declaration) -> Declaration {
    guard declaration.extendedModule != nil, let parent = declaration.parent, let id = ids[parent] else { return declaration }
    var result = declaration
    result.parent = id
    if result.kind == .extension { result.id = result.id.replacing(parent, with: id) }
    return result
  }
}
