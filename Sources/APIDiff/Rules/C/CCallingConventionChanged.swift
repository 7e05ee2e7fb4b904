import APIModel

extension Rule {
  static let cCallingConventionChanged = Rule(
    id: "c-calling-convention-changed",
    summary: "A function or callback is called in another way.",
    rationale: """
      Clients that are compiled again follow the header. A compiled client puts arguments where the \
      function does not look for them. A client's own callback no longer fits.
      """,
    fix: "Give the function with the new convention a new name.",
    kind: .change,
    impact: .breaking,
    example: Example(
      old: "typedef int (*compare)(int a, int b);",
      new: "typedef int (__attribute__((ms_abi)) *compare)(int a, int b);",
      client: """
        static int less(int a, int b) { return a < b; }
        compare first = less;
        """),
    check: .changed { old, new, comparison in
      guard old.kind == new.kind, old.c?.callingConvention != new.c?.callingConvention else { return [] }
      let names = (old.c?.callingConvention ?? "the default", new.c?.callingConvention ?? "the default")
      let isCallback = old.kind != .cFunction
      let source: Impact.Level = !isCallback ? .none : isByMacro(old, new, comparison.c) ? .risky : .breaking
      return [
        Hit(
          "The \(old.cNoun) '\(old.qualifiedName)' has another calling convention: \(names.1) instead of \(names.0).",
          Impact(source: source, binary: .breaking))
      ]
    })
}

/// Whether a macro that clients had to write for the convention follows it: `LIBRARY_CALL` is another attribute now, or none.
/// Who compiles for one where it stood for nothing leaves it out.
private func isByMacro(_ old: Declaration, _ new: Declaration, _ pairing: CPairing) -> Bool {
  guard old.c?.callingConvention != nil else { return false }
  let says = { (macro: Declaration, convention: String?) in
    let words = CToken.tokens(of: macro.c?.replacement ?? "").compactMap { if case .word(let word) = $0 { word } else { nil } }
    return convention.map { convention in words.contains { $0.contains(convention) } } ?? macro.isEmptyMacro
  }
  return pairing.old.surface.snapshot.declarations.contains { macro in
    guard macro.kind == .cMacro, macro.c?.macroParameters == nil, says(macro, old.c?.callingConvention),
      let now = pairing.new.named(macro.name).first, now.kind == .cMacro, now.c?.replacement != macro.c?.replacement
    else { return false }
    return says(now, new.c?.callingConvention)
  }
}
