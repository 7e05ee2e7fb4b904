package import APIModel

/// What the shipped library files of both sides offer to programs, beside what the headers declare.
/// Both judge together: a function that left the headers breaks no program as long as the library
/// has its symbol.
package struct CExports: Sendable {
  package typealias Export = Snapshot.LibraryFacts.Export

  /// One library file, with the declarations that clients know its symbols by.
  package struct Side: Sendable {
    package let facts: Snapshot.LibraryFacts
    private let exports: [String: [Export]]
    private let imports: Set<String>
    private let declarations: [String: Declaration]
    /// Names that the headers mention at all, also by convention private ones.
    let mentioned: Set<String>

    init?(_ surface: Surface, _ index: CIndex) {
      guard surface.language == .c, let facts = surface.snapshot.header.library else { return nil }
      self.facts = facts
      exports = Dictionary(grouping: facts.exports, by: \.name)
      imports = Set(facts.imports)
      let linked = surface.snapshot.declarations.filter(\.exportsSymbol)
      mentioned = Set(linked.map(\.symbolName))
      declarations = Dictionary(
        // Plain `inline` functions are compiled into their users; the library may have them, too.
        linked.filter { index.isPublic($0) && $0.unavailability == nil && $0.c?.isInline != true }.map { ($0.symbolName, $0) },
        uniquingKeysWith: { first, _ in first })
    }

    /// All versions of a symbol, sorted by their names.
    package func versions(of symbol: String) -> [Export] { exports[symbol] ?? [] }

    /// What a program gets that is linked now.
    package func current(_ symbol: String) -> Export? { versions(of: symbol).first { !$0.isRetired } }

    /// Whether only the program can bring the symbol: beside the system's libraries, whose symbols have versions, none is
    /// loaded with this one.
    func wantsOfProgram(_ symbol: String) -> Bool {
      imports.contains(symbol) && versions(of: symbol).isEmpty
        && facts.needed.allSatisfy { name in Self.system.contains { name.hasPrefix($0) } }
    }

    private static let system = ["libc.so.", "libm.so.", "libdl.so.", "libpthread.so.", "librt.so.", "libgcc_s.so.", "ld-linux", "ld-musl", "libc.musl"]

    package func declaration(of symbol: String) -> Declaration? { declarations[symbol] }

    var symbols: Set<String> { Set(exports.keys).union(declarations.keys) }
  }

  package let old: Side?
  package let new: Side?
  /// The condition that keeps a function or variable of the new headers from clients, by its name.
  private let conditions: [String: String]

  init(old: Surface, new: Surface, _ pairing: CPairing) {
    conditions = Dictionary(
      (new.snapshot.header.headers?.conditional ?? []).map { ($0.name, $0.condition) },
      uniquingKeysWith: { first, _ in first })
    self.old = Side(old, pairing.old)
    self.new = Side(new, pairing.new)
  }

  /// Whether a program that was linked against the old library misses the declaration's symbol,
  /// now that the new headers offer no such symbol.
  package func loses(_ declaration: Declaration) -> Bool {
    guard declaration.exportsSymbol else { return false }
    let symbol = declaration.symbolName
    if let old, old.versions(of: symbol).isEmpty { return false }
    guard let new else { return conditions[declaration.name] == nil }
    guard let bound = old?.current(symbol) else { return new.versions(of: symbol).isEmpty }
    return ![.kept, .unversioned].contains(fate(of: bound))
  }

  /// The condition under which the new headers still declare it: the library has it for those who ask.
  package func condition(of declaration: Declaration) -> String? { conditions[declaration.name] }

  /// Whether programs that were linked before keep a function of their own: its old version, beside a new default one, or its old
  /// symbol, where the headers name another one behind it now.
  func servesApart(_ old: Declaration, _ new: Declaration?) -> Bool {
    let symbol = old.symbolName
    if let new, new.exportsSymbol, new.symbolName != symbol, self.new?.current(new.symbolName) != nil, self.new?.current(symbol) != nil { return true }
    guard let bound = self.old?.current(symbol), let version = bound.version, fate(of: bound) == .kept,
      let now = self.new?.current(symbol)
    else { return false }
    return now.version != version
  }

  /// What becomes of programs that were bound to one version of an old symbol.
  package enum Fate: Sendable, Hashable {
    case kept
    /// The new library has no versions any more; the loader warns and takes the symbol.
    case unversioned
    /// The symbol has other versions only.
    case moved
    /// No symbol of that version is left, and no program that asks for the version starts.
    case versionGone
    case gone
  }

  package func fate(of export: Export) -> Fate {
    guard let new else { return .kept }
    let versions = new.versions(of: export.name)
    if versions.isEmpty { return .gone }
    guard let version = export.version else { return .kept }
    if versions.contains(where: { $0.version == version }) { return .kept }
    if new.facts.versions.isEmpty, new.facts.toleratesVersions { return .unversioned }
    return new.facts.versions.contains(version) ? .moved : .versionGone
  }
}

/// What became of one exported symbol, where both library files are known.
package struct CExportChange: Sendable {
  package var symbol: String
  /// All versions; empty when it was not there.
  package var old: [CExports.Export]
  package var new: [CExports.Export]
  /// The public declaration behind it, on each side.
  package var oldDeclaration: Declaration?
  package var newDeclaration: Declaration?

  /// Whether ordinary clients of the old library use it.
  package var wasAPI: Bool { oldDeclaration != nil || wasPromised }
  /// A packager's list has it.
  package var wasPromised = false

  package var oldCurrent: CExports.Export? { old.first { !$0.isRetired } }
  package var newCurrent: CExports.Export? { new.first { !$0.isRetired } }
}

extension CExports {
  /// The symbols that differ, and those that new headers declare in vain, sorted by name.
  package var changes: [CExportChange] {
    guard let old, let new else { return [] }
    return old.symbols.union(new.symbols).sorted().compactMap { symbol in
      var change = CExportChange(
        symbol: symbol, old: old.versions(of: symbol), new: new.versions(of: symbol),
        oldDeclaration: old.declaration(of: symbol), newDeclaration: new.declaration(of: symbol))
      change.wasPromised = old.facts.isPromise && !change.old.isEmpty
      if change.old != change.new { return change }
      let isDeclaredInVain = change.new.isEmpty && change.newDeclaration != nil && change.oldDeclaration == nil
      return isDeclaredInVain ? change : nil
    }
  }
}

extension Declaration {
  /// The name that linkers know it by.
  package var symbolName: String { c?.assemblerName ?? name }
}
