import Testing

@testable import APIDiff

@Suite struct BinaryJoinTests {
  private func symbol(_ name: String, _ version: String? = nil, size: UInt64? = nil) -> BinarySymbol {
    var symbol = BinarySymbol(name: name, version: version)
    symbol.isObject = size != nil
    symbol.size = size ?? 0
    return symbol
  }

  private func rules(
    wanted: [BinarySymbol] = [], copies: [BinarySymbol] = [], old: [BinarySymbol], new: [BinarySymbol], tolerates: Bool = false
  ) -> [String] {
    let join = BinaryJoin(
      wanted: wanted, copies: copies, old: old, new: new, toleratesVersions: tolerates, client: "app", module: "lib.so")
    return join.hits().map { "\($0.certainty.rawValue) \($0.finding.rule)" }
  }

  @Test func aSymbolThatIsGone() {
    #expect(rules(wanted: [symbol("f")], old: [symbol("f")], new: []) == ["affected binary-symbol-removed"])
    #expect(rules(wanted: [symbol("f")], old: [symbol("f")], new: [symbol("f")]) == [])
    // Another library provides it.
    #expect(rules(wanted: [symbol("f")], old: [symbol("g")], new: []) == [])
  }

  @Test func aVersionThatIsGone() {
    let wanted = [symbol("f", "L_1")]
    #expect(rules(wanted: wanted, old: wanted, new: [symbol("f", "L_2")]) == ["affected binary-symbol-version-removed"])
    #expect(rules(wanted: wanted, old: wanted, new: [symbol("f")], tolerates: true) == [])
    #expect(rules(wanted: wanted, old: wanted, new: [symbol("f", "L_2"), symbol("f", "L_1")]) == [])
  }

  @Test func aWeakSymbolMayBeMissing() {
    var weak = symbol("f")
    weak.isWeak = true
    #expect(rules(wanted: [weak], old: [symbol("f")], new: []) == ["may-be-affected binary-symbol-removed"])
  }

  @Test func copiesOfVariables() {
    let copy = [symbol("v", size: 8)]
    #expect(rules(copies: copy, old: copy, new: [symbol("v", size: 16)]) == ["affected binary-object-size-changed"])
    #expect(rules(copies: copy, old: copy, new: [symbol("v", size: 4)]) == ["may-be-affected binary-object-size-changed"])
    #expect(rules(copies: copy, old: copy, new: copy) == [])
  }
}
