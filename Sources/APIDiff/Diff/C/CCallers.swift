import APIModel

/// Who calls through a pointer to a function: the library a client's function, or clients one of the library's.
struct CCallers {
  var includeLibrary = false
  var includeClients = false
  /// Only inline functions take it, and those were compiled into the clients.
  var areInline = false

  /// - Parameter pointer: A typedef, a field or a variable that is such a pointer.
  init(of pointer: Declaration, _ comparison: Comparison) {
    switch pointer.kind {
    case .cField: add(field: pointer, comparison)
    case .cTypedef: add(typedef: pointer, comparison)
    default: (includeLibrary, includeClients) = (true, true)
    }
    if !includeLibrary, !includeClients { includeLibrary = true }
  }

  /// Records that only the library makes hold functions of its own.
  private mutating func add(field: Declaration, _ comparison: Comparison) {
    var container = comparison.old.container(of: field)
    while let inner = container, inner.kind == .cField { container = comparison.old.container(of: inner) }
    let isHeld = container.map { comparison.c.use(of: $0) != nil } ?? true
    if isHeld || container.map(comparison.c.isGivenByCallbacks) == true { includeLibrary = true }
    if !isHeld { includeClients = true }
  }

  private mutating func add(typedef: Declaration, _ comparison: Comparison) {
    let names = { (type: CType) in type.names.contains(typedef.name) }
    let users = comparison.old.snapshot.declarations.filter { user in
      user.id != typedef.id && (names(CType(user.cSpelledType)) || (user.parameters ?? []).contains { names(CType($0.cSpelledType)) })
    }
    areInline = !users.isEmpty && users.allSatisfy { $0.kind == .cFunction && !$0.exportsSymbol }
    for declaration in comparison.old.snapshot.declarations {
      switch declaration.kind {
      case .cFunction:
        if names(CType(declaration.cSpelledType)) { includeClients = true }
        if (declaration.parameters ?? []).contains(where: { names(CType($0.cSpelledType)) }) { includeLibrary = true }
      case .cField where names(CType(declaration.cSpelledType)): add(field: declaration, comparison)
      case .cVariable where names(CType(declaration.cSpelledType)): (includeLibrary, includeClients) = (true, true)
      default: break
      }
    }
    if !includeLibrary, !includeClients { includeClients = Self.declaresFunctions(typedef, comparison) }
  }

  /// `typedef int command(int); command list, help;`: a type that the library's own functions are declared with.
  private static func declaresFunctions(_ typedef: Declaration, _ comparison: Comparison) -> Bool {
    guard let type = typedef.type, case .function(let result, let parameters, _) = CType(type) else { return false }
    return comparison.old.snapshot.declarations.contains { function in
      function.kind == .cFunction && function.type.map { CType($0) } == result
        && (function.parameters ?? []).map { CType($0.type).asParameter } == parameters
    }
  }
}
