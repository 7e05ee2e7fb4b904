package import APIModel

/// All modules of two releases: what a module re-exports is looked up here.
package struct ModuleSet: Sendable {
  package let old: [String: Snapshot]
  package let new: [String: Snapshot]
  let neighbours: (old: Neighbours, new: Neighbours)

  /// Of modules with one name, the first stands for all.
  package init(old: [Snapshot], new: [Snapshot]) {
    let before = Dictionary(old.map { ($0.header.module, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.header.module, $0) }, uniquingKeysWith: { first, _ in first })
    let moves = MovedTypes(old: before, new: after)
    self.old = moves.isEmpty ? before : before.mapValues(moves.rewritten)
    self.new = moves.isEmpty ? after : after.mapValues(moves.rewritten)
    neighbours = (Neighbours(self.old), Neighbours(self.new))
  }

  /// The modules that clients of a module see too, nearest first; those that the release has not
  /// are left out, and so is the module itself.
  static func reexported(by module: Snapshot, among modules: [String: Snapshot]) -> [Snapshot] {
    var found: [Snapshot] = []
    var seen: Set<String> = [module.header.module]
    var pending = module.header.reexports
    while !pending.isEmpty {
      let name = pending.removeFirst()
      guard seen.insert(name).inserted, let next = modules[name] else { continue }
      found.append(next)
      pending += next.header.reexports
    }
    return found
  }

  /// The modules outside the release that a module itself showed its clients, and that they do not see with it now.
  static func lostReexports(from old: Snapshot, to new: Snapshot, among modules: ModuleSet) -> [String] {
    let shown = ([new] + reexported(by: new, among: modules.new)).flatMap(\.header.reexports)
    let seen = Set(shown + shown.flatMap { reexportedByOthers[$0] ?? [] })
    return old.header.reexports.filter { name in
      !seen.contains(name) && modules.old[name] == nil && !NamingConvention.excludes(path: [name])
    }
  }

  /// What the toolchain's own modules show with themselves (as of Swift 6.3 on Linux).
  private static let reexportedByOthers = [
    "Foundation": ["FoundationEssentials", "FoundationInternationalization", "Dispatch", "Glibc"]
  ]

  /// The modules, besides those that it re-exports, that the module has typealiases of types of: `typealias T = Other.T`.
  static func aliased(by module: Snapshot, among modules: [String: Snapshot]) -> [Snapshot] {
    let names = Set(module.declarations.compactMap(\.aliasedModule))
    return names.subtracting(module.header.reexports).sorted().compactMap { modules[$0] }
  }
}

extension Declaration {
  /// The module whose type of the same name the typealias stands for.
  var aliasedModule: String? {
    guard kind == .typealias, path.count == 1, let target = type?.text.prefix(while: { $0 != "<" }) else { return nil }
    let parts = target.split(separator: ".")
    return parts.count == 2 && parts[1] == name ? String(parts[0]) : nil
  }
}
