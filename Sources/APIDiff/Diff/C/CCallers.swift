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
    // Others hang theirs in for the library to call.
    default: (includeLibrary, includeClients) = (true, !CNaming.isHook(pointer.name))
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

  private mutating func add(typedef: Declaration, _ comparison: Comparison, _ seen: Set<String> = []) {
    let names = { (type: CType) in type.names.contains(typedef.name) }
    let users = comparison.old.snapshot.declarations.filter { user in
      user.id != typedef.id && (names(CType(user.cSpelledType)) || (user.parameters ?? []).contains { names(CType($0.cSpelledType)) })
    }
    areInline = !users.isEmpty && users.allSatisfy { $0.kind == .cFunction && !$0.exportsSymbol }
    for user in users {
      let type = CType(user.cSpelledType)
      switch user.kind {
      case .cFunction:
        add(type, of: typedef, isClients: false)
        for parameter in user.parameters ?? [] { add(CType(parameter.cSpelledType), of: typedef, isClients: true) }
      case .cVariable: (includeLibrary, includeClients) = (true, includeClients || !CNaming.isHook(user.name))
      case .cTypedef where !seen.contains(user.id): add(type, of: typedef, giver: Self.callers(user, comparison, seen.union([typedef.id])))
      default: break
      }
    }
    // A record that the library makes keeps what it was given.
    let isKept = includeLibrary
    for field in users where field.kind == .cField {
      var holder = CCallers()
      holder.add(field: field, comparison)
      if isKept { holder.includeClients = false }
      add(CType(field.cSpelledType), of: typedef, giver: holder)
    }
    if !includeLibrary, !includeClients { includeClients = Self.declaresFunctions(typedef, comparison) }
  }

  private init() {}

  private static func callers(_ typedef: Declaration, _ comparison: Comparison, _ seen: Set<String>) -> CCallers {
    var callers = CCallers()
    callers.add(typedef: typedef, comparison, seen)
    return callers
  }

  /// Where a value of a type stands that clients, the library or both give.
  private mutating func add(_ type: CType, of typedef: Declaration, giver: CCallers) {
    if giver.includeLibrary { add(type, of: typedef, isClients: true) }
    if giver.includeClients { add(type, of: typedef, isClients: false) }
  }

  /// What clients give the library calls, and the other way round. Who calls a function gives its arguments, and who has
  /// it gives the result.
  private mutating func add(_ type: CType, of typedef: Declaration, isClients: Bool) {
    switch type {
    case .named(let name, _):
      guard name == typedef.name else { return }
      if isClients { includeLibrary = true } else { includeClients = true }
    case .pointer(let inner, _), .array(let inner, _): add(inner, of: typedef, isClients: isClients)
    case .function(let result, let parameters, _):
      add(result, of: typedef, isClients: isClients)
      for parameter in parameters { add(parameter, of: typedef, isClients: !isClients) }
    }
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

extension CIndex {
  /// The functions that clients give functions of theirs to, and the typedefs by which they do.
  var callbackTakers: Set<String> {
    var names: Set<String> = []
    for function in surface.snapshot.declarations where function.kind == .cFunction {
      let callbacks = (function.parameters ?? []).filter { CType($0.type).signature != nil }
      if !callbacks.isEmpty { names.insert(function.name) }
      for callback in callbacks { names.formUnion(CType(callback.cSpelledType).names) }
    }
    return names
  }
}
