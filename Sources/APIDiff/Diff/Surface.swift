package import APIModel

/// One side of a comparison: a snapshot with the tables that pairing and rules look things up in.
package struct Surface: Sendable {
  package let snapshot: Snapshot
  /// All declarations by id, also those that are no API.
  package let byID: [String: Declaration]
  /// The members of a declaration (or of another module's type) by its id.
  package let members: [String: [Declaration]]
  /// Declarations by qualified name.
  package let byName: [String: [Declaration]]
  /// Declarations that nothing contains by their name without labels.
  let topLevel: [String: [Declaration]]

  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    var byID = [String: Declaration](minimumCapacity: snapshot.declarations.count)
    var members: [String: [Declaration]] = [:]
    var topLevel: [String: [Declaration]] = [:]
    var byName = [String: [Declaration]](minimumCapacity: snapshot.declarations.count)
    for declaration in snapshot.declarations {
      byID[declaration.id] = declaration
      byName[declaration.qualifiedName, default: []].append(declaration)
      if let parent = declaration.parent {
        members[parent, default: []].append(declaration)
      } else {
        topLevel[declaration.baseName, default: []].append(declaration)
      }
    }
    self.byID = byID
    self.members = members
    self.byName = byName
    self.topLevel = topLevel
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
    if let own = ownConcealment(of: declaration) { return own }
    guard let container = container(of: declaration), container.id != declaration.id else { return nil }
    return concealment(of: container)
  }

  /// Why the declaration itself is no API, whatever contains it.
  package func ownConcealment(of declaration: Declaration) -> Concealment? {
    if declaration.isSPI { return .spi }
    if declaration.access != .open && declaration.access != .public { return .access }
    if declaration.unavailability != nil { return .unavailable }
    return NamingConvention.excludes(declaration) ? .name : nil
  }
}
