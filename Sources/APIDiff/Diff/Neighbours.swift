package import APIModel
import Synchronization

/// The other modules of a release: types and protocols there are what those of a module inherit from.
package final class Neighbours: Sendable {
  package static let none = Neighbours([:])

  private let snapshots: [String: Snapshot]
  private let known = Mutex<[String: Surface]>([:])

  package init(_ snapshots: [String: Snapshot]) { self.snapshots = snapshots.filter { $0.value.header.language == .swift } }

  /// All modules, sorted.
  var modules: [String] { snapshots.keys.sorted() }

  /// The module's surface, which is worked out when something asks for it. It knows no neighbours of its own.
  subscript(module: String) -> Surface? {
    guard let snapshot = snapshots[module] else { return nil }
    return known.withLock { known in
      if let surface = known[module] { return surface }
      let surface = Surface(snapshot)
      known[module] = surface
      return surface
    }
  }

  /// The members beside a requirement of one of the modules' protocols, of those that were looked up.
  func members(of requirement: Declaration) -> [Declaration] {
    guard let parent = requirement.parent else { return [] }
    let home = known.withLock { known in known.values.first { $0.byID[requirement.id] != nil } }
    return home?.members[parent] ?? []
  }

  /// Without modules whose declarations stand with a module's own.
  func without(_ modules: [Snapshot]) -> Neighbours {
    let names = Set(modules.map(\.header.module))
    return names.isDisjoint(with: snapshots.keys) ? self : Neighbours(snapshots.filter { !names.contains($0.key) })
  }
}

extension Surface {
  /// The surface that has the type of a full name, and the name that it has there; nil for types outside the release.
  func home(of name: String) -> (surface: Surface, local: String)? {
    if let local = localName(name) { return (self, local) }
    guard let dot = name.firstIndex(of: "."), let other = neighbours[String(name[..<dot])] else { return nil }
    let local = String(name[name.index(after: dot)...])
    return other.byName[local] == nil ? nil : (other, local)
  }

  /// The declaration of a type of the release, and the surface that has it.
  func homeDeclaration(of type: TypeStructure) -> (surface: Surface, declaration: Declaration)? {
    guard case .nominal(let name) = type.head, let (home, local) = home(of: name),
      let declaration = home.byName[local]?.first(where: { $0.kind.isType })
    else { return nil }
    return (home, declaration)
  }

  /// The members of a type that another surface may have: what clients see there, and what this module adds.
  func members(of type: Declaration, from home: Surface) -> [Declaration] {
    let own = members[type.id] ?? []
    if home.module == module { return own }
    return own + (home.members[type.id] ?? []).filter { home.concealment(of: $0) == nil }
  }
}
