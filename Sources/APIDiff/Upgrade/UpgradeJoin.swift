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
      // A module that is gone has nothing any more.
      let after = new.first { $0.header.module == name } ?? Snapshot(header: snapshot.header, declarations: [])
      let reported = report.modules.first { $0.name == name }?.findings.map(\.finding.symbol.id) ?? []
      tables[name] = BreakTable(old: Surface(snapshot), new: Surface(after), reported: Set(reported))
    }
    var breaks: [Break] = []
    for module in report.modules {
      for finding in module.findings.map(\.finding) where Self.isConsidered(finding, tables[module.name]) {
        guard let row = BreakRow(rule: finding.rule) else { continue }
        let symbols = tables[module.name]?.symbols(row, finding) ?? [finding.symbol.id]
        breaks.append(Break(finding: finding, row: row, module: module.name, symbols: symbols))
      }
    }
    self.tables = tables
    self.breaks = breaks
  }

  /// Breaks; of what is merely risky only what a row says something certain about.
  private static func isConsidered(_ finding: Finding, _ table: BreakTable?) -> Bool {
    if finding.impact.source == .breaking { return true }
    if finding.rule.hasPrefix("c-") {
      // Some C compilers refuse what others warn about; and what is new may clash with the client's own.
      let known = ["c-parameter-type-changed", "c-function-became-macro"]
      return finding.impact.source == .risky && known.contains(finding.rule) || finding.kind == .addition
    }
    switch BreakRow(rule: finding.rule) {
    // Functions as values are no ordinary clients for a rule; for this client they may be.
    case .value?: return true
    // What is new breaks no ordinary client; one that has it already may be.
    case .addition?: return table?.new.byID[finding.symbol.id].map { table?.isInheritable($0) == true } ?? false
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
      for answer in table.answers(item.row, item.finding, use) {
        let location = answer.location ?? use.location
        // One line, one hit, however often the name stands in it.
        let place = SourceLocation(file: location.file, line: location.line, column: 0)
        if let known = best[place], known.certainty.rank <= answer.certainty.rank { continue }
        let line = location.line == use.location.line ? use.syntax?.line : use.syntax?.otherLines[location.line]
        var hit = UpgradeReport.Hit(
          certainty: answer.certainty, finding: item.finding, module: item.module, location: location,
          line: line ?? "", reason: answer.reason)
        hit.instead = table.instead(item.finding)
        best[place] = hit
      }
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
