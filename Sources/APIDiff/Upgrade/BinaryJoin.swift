import APIModel

/// A symbol of a program or library, as far as programs and libraries meet in it.
package struct BinarySymbol: Sendable, Hashable {
  package var name: String
  /// `LIB_1.2`; nil when it has none.
  package var version: String?
  package var isWeak = false
  /// A variable, as against a function.
  package var isObject = false
  package var size: UInt64 = 0

  package init(name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }
}

/// Joins a compiled client with two versions of a library file.
package struct BinaryJoin: Sendable {
  /// What the client wants of others.
  package var wanted: [BinarySymbol]
  /// What the client defines itself; an executable's copies of a library's variables among it.
  package var copies: [BinarySymbol]
  package var old: [BinarySymbol]
  package var new: [BinarySymbol]
  /// The new library has no versions at all, and the loader takes what has the name.
  package var toleratesVersions: Bool
  package var client: String
  package var module: String

  package init(
    wanted: [BinarySymbol], copies: [BinarySymbol], old: [BinarySymbol], new: [BinarySymbol],
    toleratesVersions: Bool, client: String, module: String
  ) {
    self.wanted = wanted
    self.copies = copies
    self.old = old
    self.new = new
    self.toleratesVersions = toleratesVersions
    self.client = client
    self.module = module
  }

  package func hits() -> [UpgradeReport.Hit] {
    (missing() + resized()).sorted { ($0.certainty.rank, $0.finding.symbol.path) < ($1.certainty.rank, $1.finding.symbol.path) }
  }

  /// How many symbols of the old library the client uses.
  package var uses: Int { used.count + copied.count }

  /// Wanted symbols that the old library provides.
  private var used: [BinarySymbol] {
    let provided = Dictionary(grouping: old, by: \.name)
    return wanted.filter { symbol in
      (provided[symbol.name] ?? []).contains { symbol.version == nil || $0.version == symbol.version }
    }
  }

  private func missing() -> [UpgradeReport.Hit] {
    let provided = Dictionary(grouping: new, by: \.name)
    return used.compactMap { symbol in
      let certainty: UpgradeReport.Certainty = symbol.isWeak ? .possible : .affected
      let weakly = symbol.isWeak ? "it wants it weakly, and may do without" : "the program does not start without it"
      guard let there = provided[symbol.name] else {
        return hit(certainty, "binary-symbol-removed", symbol, "the new library has no symbol '\(symbol.name)'", weakly)
      }
      guard let version = symbol.version, !toleratesVersions else { return nil }
      if there.contains(where: { $0.version == version }) { return nil }
      return hit(
        certainty, "binary-symbol-version-removed", symbol,
        "the new library has '\(symbol.name)' no more in the version '\(version)'", weakly)
    }
  }

  /// An executable holds copies of the variables that it uses, as large as they were when it was linked.
  private var copied: [BinarySymbol] {
    let before = Dictionary(old.filter(\.isObject).map { ($0.name, $0) }) { first, _ in first }
    return copies.filter { $0.isObject && before[$0.name]?.size == $0.size }
  }

  private func resized() -> [UpgradeReport.Hit] {
    let after = Dictionary(new.filter(\.isObject).map { ($0.name, $0) }) { first, _ in first }
    return copied.compactMap { copy in
      guard let now = after[copy.name] else {
        return hit(.affected, "binary-symbol-removed", copy, "the new library has no variable '\(copy.name)'", "the program holds a copy of it that nothing fills")
      }
      guard now.size != copy.size else { return nil }
      return hit(
        now.size > copy.size ? .affected : .possible, "binary-object-size-changed", copy,
        "the variable '\(copy.name)' has \(now.size) bytes now, not \(copy.size)",
        "the program reserves \(copy.size) bytes for its copy")
    }
  }

  private func hit(
    _ certainty: UpgradeReport.Certainty, _ rule: String, _ symbol: BinarySymbol, _ message: String, _ reason: String
  ) -> UpgradeReport.Hit {
    let name = symbol.version.map { "\(symbol.name)@\($0)" } ?? symbol.name
    let finding = Finding(
      rule: rule, kind: rule.hasSuffix("removed") ? .removal : .change, impact: Impact(binary: .breaking),
      symbol: Finding.Symbol(id: symbol.name, path: name, kind: nil), message: Sentence.of(message),
      fix: "Link the program again with the new version.", fingerprint: Fingerprint.of([rule, module, name]))
    return UpgradeReport.Hit(
      certainty: certainty, finding: finding, module: module, location: SourceLocation(file: client, line: 0, column: 0),
      line: name, reason: reason)
  }
}
