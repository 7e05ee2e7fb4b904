import APIModel

/// What a module gave to types of another module of the release, and that module gives them itself now: clients
/// find it as before, because members are seen wherever some import leads to their module.
struct MovedMembers {
  private let old: Snapshot
  private let modules: ModuleSet

  init(_ old: Snapshot, _ modules: ModuleSet) {
    self.old = old
    self.modules = modules
  }

  /// The new side of the module with what moved away from it.
  func added(to new: Snapshot) -> Snapshot {
    let given = old.declarations.filter { $0.extendedModule.map { modules.new[$0] != nil } == true }
    if given.isEmpty { return new }
    var declarations = new.declarations
    let kept = Set(new.declarations.map(\.id))
    var moved: Set<String> = []
    for declaration in given {
      guard let name = declaration.extendedModule, let home = modules.new[name], name != new.header.module else { continue }
      if declaration.kind == .extension {
        keep(declaration, by: home, in: &declarations)
      } else if !kept.contains(declaration.id) {
        for twin in twins(of: declaration, in: home) where !kept.contains(twin.id) && moved.insert(twin.id).inserted {
          declarations.append(twin)
          declarations += parts(of: twin, in: home).filter { !kept.contains($0.id) && moved.insert($0.id).inserted }
        }
      }
    }
    return Snapshot(header: new.header, declarations: declarations)
  }

  /// The other module's new members of that name, as additions to its type.
  private func twins(of member: Declaration, in home: Snapshot) -> [Declaration] {
    let before = Set((modules.old[home.header.module]?.declarations ?? []).lazy.filter { $0.path == member.path }.map(\.id))
    let type = home.declarations.first { $0.id == member.parent }
    return home.declarations.filter {
      $0.path == member.path && $0.kind == member.kind && $0.parent == member.parent && !before.contains($0.id)
    }
    .map { twin in
      var twin = type.map { twin.namingParameters(of: $0) } ?? twin
      twin.extendedModule = home.header.module
      return twin
    }
  }

  /// What stands in a type that moved, at any depth.
  private func parts(of type: Declaration, in home: Snapshot) -> [Declaration] {
    if !type.kind.isNominal { return [] }
    return home.declarations.filter { $0.parent == type.id }.flatMap { [$0] + parts(of: $0, in: home) }
  }

  /// Leaves the extension the conformances that the type states itself now.
  private func keep(_ old: Declaration, by home: Snapshot, in declarations: inout [Declaration]) {
    guard let type = home.declarations.first(where: { $0.id == old.parent }) else { return }
    let place = declarations.firstIndex { $0.id == old.id }
    let known = place.map { declarations[$0].inheritance.map(\.type) } ?? []
    let moved = old.inheritance.filter { entry in
      !known.contains(entry.type) && type.inheritance.contains { $0.type == entry.type && $0.conditions == entry.conditions }
    }
    if moved.isEmpty { return }
    var result = place.map { declarations[$0] } ?? old
    if place == nil { result.inheritance = [] }
    result.inheritance = (result.inheritance + moved).sorted { ($0.type.text, $0.conditions.count) < ($1.type.text, $1.conditions.count) }
    if let place { declarations[place] = result } else { declarations.append(result) }
  }
}
