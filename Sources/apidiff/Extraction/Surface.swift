import APIModel

/// The modules of one side of a comparison.
struct ModuleSurface: Sendable {
  var snapshots: [Snapshot]
  /// The name was made up from a file's or folder's name: nobody chose it.
  var hasGuessedName = false
  /// It was read from one header that the user named.
  var isSingleHeader = false
  /// Modules that are there and were not asked for.
  var others: [String] = []
  /// The snapshots of those among them that were read, because a wanted module may re-export them.
  var unwanted: [Snapshot] = []
  /// How a client of each module is compiled; empty for what was read from files alone.
  var contexts: [String: ClientContext] = [:]

  /// Keeps the modules that are asked for; all of them when none is named.
  func selecting(_ wanted: [String]) -> ModuleSurface {
    guard !wanted.isEmpty else { return self }
    var result = self
    result.snapshots = snapshots.filter { wanted.contains($0.header.module) }
    result.unwanted += snapshots.filter { !wanted.contains($0.header.module) }
    result.others += snapshots.map(\.header.module).filter { !wanted.contains($0) }
    return result
  }

  /// That of all its modules; nil when they have none, or several.
  var version: String? {
    let versions = Set(snapshots.map(\.header.version))
    return versions.count == 1 ? versions.first ?? nil : nil
  }

  /// Takes another part of the same side.
  mutating func add(_ part: ModuleSurface) {
    snapshots += part.snapshots
    snapshots.sort { $0.header.module < $1.header.module }
    unwanted += part.unwanted
    others += part.others
    contexts.merge(part.contexts) { first, _ in first }
  }

  /// Each module that was asked for must be in one of the surfaces.
  static func require(
    _ wanted: [String], in surfaces: [ModuleSurface], of operands: [Operand]
  ) throws(OperandError) {
    let found = Set(surfaces.flatMap { $0.snapshots.map(\.header.module) })
    guard let missing = wanted.first(where: { !found.contains($0) }) else { return }
    let names = found.union(surfaces.flatMap(\.others)).sorted()
    throw OperandError(
      operand: operands.map(\.text).joined(separator: "' and '"),
      reason: .noModule(wanted: missing, found: names.map(quoted)))
  }

  /// A C library takes the other side's name when its own was guessed: two folders of headers
  /// are two versions of one library, whatever the folders are called.
  func named(like other: ModuleSurface) -> ModuleSurface {
    guard hasGuessedName, snapshots.count == 1, other.snapshots.count == 1,
      snapshots[0].header.language == .c, other.snapshots[0].header.language == .c
    else { return self }
    var result = self
    let name = other.snapshots[0].header.module
    if let context = contexts[result.snapshots[0].header.module] { result.contexts[name] = context }
    result.snapshots[0].header.module = name
    return isSingleHeader && other.isSingleHeader ? result.withHeader(of: other.snapshots[0]) : result
  }

  /// Two headers that the user names are two versions of one header, whatever the files are called.
  private func withHeader(of other: Snapshot) -> ModuleSurface {
    guard let name = other.header.headers?.read.first, snapshots[0].header.headers?.read.count == 1 else { return self }
    var result = self
    var header = snapshots[0].header
    header.headers?.read = [name]
    let declarations = snapshots[0].declarations.map { declaration in
      var declaration = declaration
      if declaration.c?.header != nil { declaration.c?.header = name }
      return declaration
    }
    result.snapshots[0] = Snapshot(header: header, declarations: declarations)
    return result
  }

  /// With what git knows about the commit that it was read from.
  func stated(commit: String, date: String, version: String? = nil) -> ModuleSurface {
    var result = self
    for index in result.snapshots.indices {
      result.snapshots[index].header.commit = commit
      result.snapshots[index].header.date = date
      result.snapshots[index].header.version = version
    }
    return result
  }
}
