import APIModel

/// Uses of everything that headers declare, whether or not a finding asks for them.
extension CWitnesses {
  /// What ordinary clients of the old version do with each of its declarations.
  package func uses() -> [DeclarationUse] {
    old.snapshot.declarations.filter { old.concealment(of: $0) == nil }.flatMap { declaration in
      // Whether a value is the same is a question about behaviour.
      shapes(declaration, nil).filter { !$0.isUnusual && !$0.code.contains("_Static_assert") }
        .map { DeclarationUse(declaration, $0) }
    }.distinct()
  }
}
