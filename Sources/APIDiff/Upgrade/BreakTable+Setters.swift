import APIModel

/// Properties and subscripts that cannot be written any more.
extension BreakTable {
  func setter(_ finding: Finding, _ use: ClientUse) -> [Answer] {
    if use.symbol != finding.symbol.id {
      return (use.syntax?.writes ?? []).map { Answer(.affected, "it writes the property, whose wrapper does not take it any more", at: $0) }
    }
    guard isUse(finding, use) else { return [] }
    if !use.roles.contains(.write), let path = use.syntax?.keyPath { return one(keyPath(path)) }
    // The index says of some reads through a subscript that they write as well.
    guard use.roles.contains(.write), use.syntax?.demand?.isReading != true else { return [] }
    return [Answer(.affected, "it writes the property")]
  }

  /// A key path can be written through where all of its properties can.
  private func keyPath(_ use: KeyPathUse) -> Answer? {
    let isWritten = Answer(.affected, "the key path is one to write through")
    switch use {
    case .typed(let type): return type.contains("WritableKeyPath") ? isWritten : nil
    case .passed(let function):
      let takers = old.snapshot.declarations.filter { declaration in
        let name = declaration.kind == .initializer ? declaration.path.dropLast().last : declaration.baseName
        return name == function && (declaration.parameters ?? []).contains { $0.type.text.contains("KeyPath<") }
      }
      let writers = takers.filter { ($0.parameters ?? []).contains { $0.type.text.contains("WritableKeyPath<") } }
      if writers.isEmpty { return nil }
      return takers.count == writers.count ? isWritten : Answer(.possible, "whether '\(function)' writes through the key path is not known")
    case .unknown: return nil
    }
  }
}
