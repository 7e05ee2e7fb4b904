import APIModel

/// What a module with the upcoming feature `NonisolatedNonsendingByDefault` leaves unsaid: graphs show such functions
/// as they show others.
enum CallerIsolation {
  static let feature = "NonisolatedNonsendingByDefault"

  /// Marks the asynchronous functions that belong to no actor: they run on their callers'. Graphs of such modules do
  /// not tell an actor's `nonisolated` functions from its own, which are left as they are.
  static func mark(_ declarations: inout [Declaration]) {
    let actors = Set(declarations.filter { $0.attributes.contains("@globalActor") }.map(\.baseName) + ["MainActor"])
    func isIsolated(_ declaration: Declaration) -> Bool {
      declaration.attributes.contains { attribute in
        actors.contains { attribute == "@\($0)" || attribute.hasSuffix(".\($0)") }
      }
    }
    let isolated = Set(declarations.filter { $0.kind == .actor || isIsolated($0) }.map(\.id))
    for index in declarations.indices {
      let declaration = declarations[index]
      guard [.function, .method, .staticMethod, .operatorFunction].contains(declaration.kind), declaration.effects.isAsync,
        !declaration.attributes.contains("@concurrent"), !isIsolated(declaration),
        declaration.parameters?.contains(where: { $0.specifiers.contains("isolated") }) != true,
        declaration.parent.map(isolated.contains) != true
      else { continue }
      declarations[index].modifiers.remove(.nonisolated)
      declarations[index].modifiers.insert(.nonsending)
    }
  }
}
