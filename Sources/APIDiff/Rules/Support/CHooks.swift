import APIModel

/// Functions that the library calls and its clients define, found by their names when the program is linked: what clients
/// write is not a call but a definition, which the headers' declaration must fit.
enum CHooks {
  /// A finding about a function that clients define, as they meet it; nil for any other, and for what no definition notices.
  static func corrected(_ hit: Rule.Hit, of kind: Finding.Kind, on change: Change, in comparison: Comparison) -> Rule.Hit? {
    guard comparison.old.language == .c, kind == .change || kind == .removal, let old = change.old, old.kind == .cFunction, old.exportsSymbol
    else { return nil }
    let isWanted = comparison.exports.old?.wantsOfProgram(old.symbolName) == true
    // Headers declare weak what programs may bring, and call where they do not.
    guard isWanted || old.c?.isWeak == true else { return nil }
    guard let new = change.new else { return isWanted ? neglected(hit) : nil }
    guard new.kind == .cFunction else { return nil }
    let pairing = comparison.c
    let types = CTypeChange(.pointer(pairing.renamed(old.cSignature), []), .pointer(new.cSignature, []), pairing)
    guard types.old != types.new else { return isWanted ? hit : nil }
    let ofDefinition = Impact(source: types.sourceAsCallback, binary: CDefinedCall.binary(types, old, new))
    var hit = hit
    hit.impact = isWanted ? ofDefinition : Impact(source: max(hit.impact.source, ofDefinition.source), binary: max(hit.impact.binary, ofDefinition.binary))
    if ofDefinition.source == .breaking { hit.add("clients define it, and a definition of the old shape contradicts the declaration") }
    return hit
  }

  /// A definition stands without a declaration before it.
  private static func neglected(_ hit: Rule.Hit) -> Rule.Hit {
    var hit = hit
    hit.impact = Impact(source: .risky, binary: .risky)
    hit.add("the library no longer calls what clients define")
    return hit
  }
}
