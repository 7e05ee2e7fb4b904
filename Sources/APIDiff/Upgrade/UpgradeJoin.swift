package import APIModel

/// Joins the breaks of a comparison with a client's uses.
package struct UpgradeJoin: Sendable {
  /// A break with its row and what it is looked up by.
  private struct Break {
    var finding: Finding
    var row: BreakRow
    var module: String
    var symbols: Set<String>
  }

  private let breaks: [Break]
  private let tables: [String: BreakTable]

  package init(report: Report, old: [Snapshot], new: [Snapshot]) {
    var tables: [String: BreakTable] = [:]
    for snapshot in old {
      let name = snapshot.header.module
      guard let after = new.first(where: { $0.header.module == name }) else { continue }
      tables[name] = BreakTable(old: Surface(snapshot), new: Surface(after))
    }
    var breaks: [Break] = []
    for module in report.modules {
      for finding in module.findings.map(\.finding) where Self.isConsidered(finding) {
        guard let row = BreakRow(rule: finding.rule) else { continue }
        let symbols = tables[module.name]?.symbols(row, finding) ?? [finding.symbol.id]
        breaks.append(Break(finding: finding, row: row, module: module.name, symbols: symbols))
      }
    }
    self.tables = tables
    self.breaks = breaks
  }

  /// Breaks; of what is merely risky only what a row says something certain about.
  private static func isConsidered(_ finding: Finding) -> Bool {
    if finding.impact.source == .breaking { return true }
    switch BreakRow(rule: finding.rule) {
    // Functions as values are no ordinary clients for a rule; for this client they may be.
    case .value?: return true
    case .addition?: return finding.impact.source == .risky
    default: return false
    }
  }

  /// Every symbol that some break is looked up by: other uses need not be read.
  package var symbols: Set<String> { Set(breaks.flatMap(\.symbols)) }

  /// - Returns: The places that are hit, sorted, and how many breaks hit none.
  package func hits(of uses: [ClientUse]) -> (hits: [UpgradeReport.Hit], unused: Int) {
    var bySymbol: [String: [ClientUse]] = [:]
    for use in uses {
      for symbol in Set([use.symbol]).union(use.relations.values.joined()) { bySymbol[symbol, default: []].append(use) }
    }
    var hits: [UpgradeReport.Hit] = []
    var unused = 0
    for item in breaks {
      let found = self.hits(of: item, in: item.symbols.sorted().flatMap { bySymbol[$0] ?? [] })
      if found.isEmpty, item.finding.impact.source == .breaking { unused += 1 }
      hits += found
    }
    return (hits.sorted(by: Self.precedes), unused)
  }

  private func hits(of item: Break, in uses: [ClientUse]) -> [UpgradeReport.Hit] {
    guard let table = tables[item.module] else { return [] }
    var best: [SourceLocation: UpgradeReport.Hit] = [:]
    for use in uses {
      guard let answer = table.answer(item.row, item.finding, use) else { continue }
      let location = answer.location ?? use.location
      // One line, one hit, however often the name stands in it.
      let place = SourceLocation(file: location.file, line: location.line, column: 0)
      if let known = best[place], known.certainty.rank <= answer.certainty.rank { continue }
      var hit = UpgradeReport.Hit(
        certainty: answer.certainty, finding: item.finding, module: item.module, location: location,
        line: (answer.location == nil ? use.syntax?.line : use.syntax?.switchLine) ?? "", reason: answer.reason)
      hit.instead = table.instead(item.finding)
      best[place] = hit
    }
    return Array(best.values)
  }

  private static func precedes(_ left: UpgradeReport.Hit, _ right: UpgradeReport.Hit) -> Bool {
    (left.certainty.rank, left.location.file, left.location.line, left.location.column, left.finding.fingerprint)
      < (right.certainty.rank, right.location.file, right.location.line, right.location.column, right.finding.fingerprint)
  }
}

extension UpgradeReport.Certainty {
  /// The surer, the smaller.
  var rank: Int {
    switch self {
    case .affected: 0
    case .silent: 1
    case .possible: 2
    }
  }
}

extension BreakTable {
  /// What the uses that a break can hit refer to.
  func symbols(_ row: BreakRow, _ finding: Finding) -> Set<String> {
    let id = finding.symbol.id
    let parent = (new.byID[id] ?? old.byID[id])?.parent
    switch row {
    case .enumCase:
      return Set(parent.map { old.members[$0] ?? [] }?.filter { $0.kind == .enumCase }.map(\.id) ?? [])
    case .requirement, .conformer: return Set([id, parent].compactMap { $0 })
    case .addition: return Set([parent].compactMap { $0 })
    case .type where finding.rule == "c-callback-signature-changed" || finding.rule == "c-typedef-target-changed":
      return usersOfTypedef(id).union([id])
    default: return [id]
    }
  }

  /// The functions and fields whose types name a typedef.
  private func usersOfTypedef(_ id: String) -> Set<String> {
    guard let name = old.byID[id]?.name else { return [] }
    let words = { (text: String) in text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains { $0 == name } }
    let users = old.snapshot.declarations.filter { declaration in
      [.cFunction, .cField].contains(declaration.kind)
        && ((declaration.parameters ?? []).contains { words($0.cSpelledType) } || words(declaration.cSpelledType))
    }
    return Set(users.map(\.id))
  }

  /// What the library has now, a new case or requirement too, or says to write instead.
  func instead(_ finding: Finding) -> String? {
    if let new = finding.new?.declaration, new != finding.old?.declaration { return new }
    let before = old.byID[finding.symbol.id]
    let words = before?.deprecation ?? new.byID[finding.symbol.id]?.unavailability
    return words?.renamed ?? words?.message
  }
}
