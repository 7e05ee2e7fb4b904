import APIModel

/// Uses of everything that headers declare, whether or not a finding asks for them.
extension CWitnesses {
  /// What ordinary clients of the old version do with each of its declarations.
  package func uses() -> [DeclarationUse] {
    let (before, after) = (CIndex(old), CIndex(new))
    let used = old.snapshot.declarations.filter { declaration in
      if declaration.unavailability != nil || !before.isPublic(declaration) { return false }
      if declaration.kind == .cField { return !CNaming.isReservedField(declaration.name) }
      // A macro that became a function or constant serves as before, and is no macro.
      return declaration.kind != .cMacro || after.named(declaration.name).allSatisfy { $0.kind == .cMacro }
    }
    return used.flatMap { declaration in
      // Whether a value is the same is a question about behaviour.
      shapes(declaration, nil).filter { !$0.isUnusual && !$0.code.contains("_Static_assert") }
        .map { DeclarationUse(declaration, $0) }
    }.distinct()
  }
}
