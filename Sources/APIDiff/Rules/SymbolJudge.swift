import APIModel

/// Sees to it that findings about a Swift library with evolution say what compiled clients notice:
/// whatever lost a symbol breaks them, and what is gone without having had one does not.
struct SymbolJudge {
  private let comparison: Comparison
  private let rules: [Rule]
  private let lost: [(old: Declaration, new: Declaration?)]
  private let lostIDs: Set<String>
  private let keptElsewhere: Set<String>

  init(_ changes: [Change], _ comparison: Comparison, _ rules: [Rule]) {
    self.comparison = comparison
    self.rules = rules
    let symbols = LostSymbols(changes, in: comparison)
    lost = symbols.declarations
    keptElsewhere = symbols.keptElsewhere
    // A type that is still there lost what the compiler derived for it, and no other member.
    lostIDs = Set(lost.filter { !$0.old.kind.isType || $0.new?.id != $0.old.id }.map(\.old.id))
  }

  func completed(_ findings: [Finding]) -> [Finding] {
    var findings = findings
    for index in findings.indices where isWithoutSymbol(findings[index]) { findings[index].impact.binary = .none }
    for (old, new) in lost where !isSaid(of: old, findings) {
      if let index = worst(of: findings, about: old) {
        findings[index].impact.binary = .breaking
        findings[index].message += " Compiled clients do not find the symbol that they know."
      } else {
        findings += hits(old, new)
      }
    }
    return findings
  }

  /// What compiled clients do not notice: the code is in them, it is a
  /// removal and the symbol stayed, another declaration keeps it, or they know it by what it overrides.
  private func isWithoutSymbol(_ finding: Finding) -> Bool {
    guard finding.impact.binary == .breaking, let kind = finding.symbol.kind, kind.isValue,
      kind != .enumCase, let old = comparison.old.byID[finding.symbol.id], old.requirement == nil
    else { return false }
    if keptElsewhere.contains(old.id) { return true }
    let isKnown = finding.kind != .removal && !old.isCopiedIntoClients && !comparison.old.isKnownByOverridden(old)
    return !lostIDs.contains(old.id) && !isKnown
  }

  /// Whether a finding about the declaration, or about what it is a part of, says it.
  private func isSaid(of old: Declaration, _ findings: [Finding]) -> Bool {
    var owners: Set<String> = [old.id]
    if let requirement = old.implements { owners.insert(requirement) }
    var container = old.parent
    while let id = container, owners.insert(id).inserted {
      if lostIDs.contains(id) { return true }
      container = comparison.old.byID[id]?.parent
    }
    return findings.contains { $0.impact.binary == .breaking && owners.contains($0.symbol.id) }
  }

  private func worst(of findings: [Finding], about old: Declaration) -> Int? {
    let candidates = findings.indices.filter {
      findings[$0].symbol.id == old.id && findings[$0].kind != .deprecation && findings[$0].kind != .note
    }
    return candidates.max { findings[$0].impact.source < findings[$1].impact.source }
  }

  private func hits(_ old: Declaration, _ new: Declaration?) -> [Finding] {
    rules.compactMap { rule in
      guard case .symbols(let check) = rule.check, let hit = check(old, new, comparison) else { return nil }
      let change = new.map { Change.changed(old, $0) } ?? .removed(old)
      return Finding(hit, of: rule, change: change, module: comparison.new.module)
    }
  }
}
