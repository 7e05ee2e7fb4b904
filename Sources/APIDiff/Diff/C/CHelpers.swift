import APIModel

/// Functions and variables with private names that the headers' own macros use. Nobody writes them, but programs
/// that were compiled with such a macro ask the library for them.
enum CHelpers {
  /// Those of the old library that are gone or declared in another way.
  static func changed(_ pairing: CPairing) -> [Declaration] {
    let suspects = pairing.old.surface.snapshot.declarations.filter { old in
      isHelper(old) && pairing.new.surface.byID[old.id] != old
    }
    guard !suspects.isEmpty else { return [] }
    let used = usedByMacros(pairing.old)
    return suspects.filter { used.contains($0.name) }
  }

  static func isHelper(_ declaration: Declaration) -> Bool {
    (declaration.kind == .cFunction || declaration.kind == .cVariable) && CNaming.isPrivate(declaration.name)
      && declaration.exportsSymbol && declaration.c?.isInline != true
  }

  /// The private names in public macros, through private ones.
  private static func usedByMacros(_ index: CIndex) -> Set<String> {
    var used: Set<String> = []
    var pending = index.surface.snapshot.declarations.filter { $0.kind == .cMacro && !CNaming.isPrivate($0.name) }
    while let macro = pending.popLast() {
      for case .word(let word) in CToken.tokens(of: macro.c?.replacement ?? "")
      where CNaming.isPrivate(word) && used.insert(word).inserted {
        pending += index.named(word).filter { $0.kind == .cMacro }
      }
    }
    return used
  }
}
