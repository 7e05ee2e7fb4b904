package import APIModel

/// One side of a comparison: a snapshot with the tables that pairing and rules look things up in.
package struct Surface: Sendable {
  package let snapshot: Snapshot
  /// All declarations by id, also those that are no API.
  /// All declarations by id, also those that are no API.
  package let byID: DeclarationIndex
  /// The members of a declaration (or of another module's type) by its id.
  package let members: DeclarationTable
  /// Declarations by qualified name.
  package let byName: DeclarationNames
  /// Declarations that nothing contains by their name without labels.
  let topLevel: DeclarationTable
  /// Why clients cannot use them, by the ids of all those that they cannot use.
  private let concealed: [String: Concealment]

  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    let declarations = snapshot.declarations
    byID = DeclarationIndex(declarations)
    members = DeclarationTable(declarations) { $0.parent }
    byName = DeclarationNames(declarations)
    topLevel = DeclarationTable(declarations) { $0.parent == nil ? $0.baseName : nil }
    concealed = Self.concealed(declarations)
  }

  package var module: String { snapshot.header.module }
  package var language: Language { snapshot.header.language }

  /// The declaration that contains this one, when this module has it.
  package func container(of declaration: Declaration) -> Declaration? {
    declaration.parent.flatMap { byID[$0] }
  }

  /// Why clients cannot use the declaration; nil when they can. A member is no more visible
  /// than what contains it.
  package func concealment(of declaration: Declaration) -> Concealment? { concealed[declaration.id] }

  /// Containers come before their members, because a snapshot is sorted by qualified name.
  private static func concealed(_ declarations: [Declaration]) -> [String: Concealment] {
    var result: [String: Concealment] = [:]
    for declaration in declarations {
      let inherited = result.isEmpty ? nil : declaration.parent.flatMap { result[$0] }
      if let why = ownConcealment(of: declaration) ?? inherited { result[declaration.id] = why }
    }
    return result
  }

  /// Why the declaration itself is no API, whatever contains it.
  package static func ownConcealment(of declaration: Declaration) -> Concealment? {
    if declaration.isSPI { return .spi }
    if declaration.access != .open && declaration.access != .public { return .access }
    if declaration.unavailability != nil { return .unavailable }
    return NamingConvention.excludes(declaration) ? .name : nil
  }
}
