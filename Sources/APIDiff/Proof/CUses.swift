import APIModel

/// Uses of everything that headers declare, whether or not a finding asks for them.
extension CWitnesses {
  /// What ordinary clients of the old version do with each of its declarations.
  package func uses() -> [DeclarationUse] {
    let (before, after) = (index, CIndex(new))
    let used = old.snapshot.declarations.filter { declaration in
      if declaration.unavailability != nil || !before.isPublic(declaration) { return false }
      if declaration.kind == .cField { return !CNaming.isReservedField(declaration.name) }
      if CHelpers.isBehindMacro(declaration, before) { return false }
      // What opens a brace and leaves it open swallows what stands behind.
      if declaration.kind == .cMacro, !before.isBalanced(declaration) { return false }
      // A macro that became a function or constant serves as before, and is no macro.
      return declaration.kind != .cMacro || after.named(declaration.name).allSatisfy { $0.kind == .cMacro }
    }
    return used.flatMap { declaration in
      // Whether a value is the same is a question about behaviour.
      let named = shapes(declaration, nil).filter { !$0.isUnusual && !$0.code.contains("_Static_assert") }
      return (named + furtherUses(of: declaration)).map { DeclarationUse(declaration, $0) }
    }.distinct()
  }
}

extension CIndex {
  /// Whether a macro closes the brackets that it opens, with those that it is made of.
  fileprivate func isBalanced(_ macro: Declaration, depth: Int = 0) -> Bool {
    var open = 0
    for token in CToken.tokens(of: macro.c?.replacement ?? "") {
      switch token {
      case .punctuation("("), .punctuation("["), .punctuation("{"): open += 1
      case .punctuation(")"), .punctuation("]"), .punctuation("}"): open -= 1
      case .word(let name) where name != macro.name && depth < 16:
        if let inner = named(name).first, inner.kind == .cMacro, !isBalanced(inner, depth: depth + 1) { return false }
      default: break
      }
      if open < 0 { return false }
    }
    return open == 0
  }
}
