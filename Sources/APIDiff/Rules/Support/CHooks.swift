import APIModel

/// Functions that the library calls and its clients define, found by their names when the program is linked: what clients
/// write is not a call but a definition, which the headers' declaration must fit.
enum CHooks {
  /// Whether the headers declare the function weak, or the library asks the program for it.
  static func isDefinedByClients(_ function: Declaration, _ comparison: Comparison) -> Bool {
    guard function.kind == .cFunction, function.exportsSymbol, comparison.old.language == .c else { return false }
    return function.c?.isWeak == true || comparison.exports.old?.wantsOfProgram(function.symbolName) == true
  }

  /// A finding about such a function, as its clients meet it.
  static func corrected(_ hit: Rule.Hit, of kind: Finding.Kind, _ old: Declaration, _ new: Declaration?, _ pairing: CPairing) -> Rule.Hit {
    guard kind == .change || kind == .removal else { return hit }
    var hit = hit
    guard let new else {
      // A definition stands without a declaration before it.
      hit.impact = Impact(source: .risky, binary: .risky)
      hit.add("the library no longer calls what clients define")
      return hit
    }
    let change = CTypeChange(.pointer(pairing.renamed(old.cSignature), []), .pointer(new.cSignature, []), pairing)
    guard change.old != change.new else { return hit }
    hit.impact = Impact(source: change.sourceAsCallback, binary: change.binary)
    if hit.impact.source == .breaking { hit.add("clients define it, and a definition of the old shape contradicts the declaration") }
    return hit
  }
}
