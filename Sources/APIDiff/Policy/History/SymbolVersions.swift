package import APIModel

/// When a symbol was introduced, deprecated and removed, like debian's lists of symbol versions.
package struct SymbolVersions: Sendable, Hashable {
  package let name: String
  package let kind: DeclarationKind
  package let id: String
  package let introduced: Version
  package let deprecated: Version?
  package let removed: Version?
}

extension ReleaseHistory {
  /// All symbols that the latest release or one before it on its line has, by name.
  package func symbolVersions() -> [SymbolVersions] {
    symbolHistories().compactMap { symbol in
      guard let introduced = symbol.introduced else { return nil }
      return SymbolVersions(
        name: symbol.name, kind: symbol.declaration.kind, id: symbol.declaration.id,
        introduced: introduced.version, deprecated: symbol.deprecated?.version, removed: symbol.removed?.version)
    }
  }
}
