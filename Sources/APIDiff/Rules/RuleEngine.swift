package import APIModel

/// Applies the rules to what changed.
package struct RuleEngine: Sendable {
  package var rules: [Rule]

  package init(rules: [Rule] = RuleRegistry.rules) { self.rules = rules }

  /// The findings of one module, in the order of the changes, then of the rules' ids.
  package func findings(in changes: [Change], of comparison: Comparison) -> [Finding] {
    let prefix = comparison.new.language == .swift ? "swift-" : "c-"
    let rules = self.rules.filter { $0.id.hasPrefix(prefix) }
    var findings: [Finding] = []
    for rule in rules {
      guard case .module(let check) = rule.check else { continue }
      findings += check(comparison).map { Finding($0, of: rule, module: comparison.new.module) }
    }
    for change in changes {
      for rule in rules {
        findings += Self.hits(of: rule, on: change, in: comparison)
          .map { Self.corrected($0, of: rule.kind, on: change, in: comparison) }
          .compactMap { Self.ofPrograms($0, on: change, in: comparison) }
          .map { Self.ofPrivateFields($0, on: change, in: comparison) }
          .map { Finding($0, of: rule, change: change, module: comparison.new.module) }
      }
    }
    findings += Self.exportFindings(rules, besides: findings, in: comparison)
    guard comparison.new.language == .swift else { return findings }
    guard comparison.hasLibraryEvolution else { return Self.withoutEchoes(findings, comparison) }
    return SymbolJudge(changes, comparison, rules).completed(findings)
  }

  /// Without what a requirement's default implementation says in the same words as the requirement. Compiled clients
  /// know both.
  private static func withoutEchoes(_ findings: [Finding], _ comparison: Comparison) -> [Finding] {
    let said = Dictionary(grouping: findings, by: \.symbol.id)
    return findings.filter { finding in
      guard let member = comparison.old.byID[finding.symbol.id], member.requirement == nil, let asked = member.implements
      else { return true }
      return said[asked]?.contains {
        $0.rule == finding.rule && $0.message == finding.message && $0.impact == finding.impact
      } != true
    }
  }

  /// The findings about the manifest of a package.
  package func findings(old: Snapshot.PackageFacts, new: Snapshot.PackageFacts) -> [Finding] {
    rules.flatMap { rule -> [Finding] in
      guard case .package(let check) = rule.check else { return [] }
      return check(old, new).map { Finding($0, of: rule, module: new.name) }
    }
  }

  /// The findings for a module that is on one side only.
  package func findings(removed: Snapshot?, added: Snapshot?) -> [Finding] {
    guard let header = (removed ?? added)?.header else { return [] }
    let prefix = header.language == .swift ? "swift-" : "c-"
    return rules.filter { $0.id.hasPrefix(prefix) }.flatMap { rule -> [Finding] in
      guard case .wholeModule(let check) = rule.check, let hit = check(removed?.header, added?.header) else { return [] }
      return [Finding(hit, of: rule, module: header.module)]
    }
  }

  private static func hits(of rule: Rule, on change: Change, in comparison: Comparison) -> [Rule.Hit] {
    switch (rule.check, change) {
    case (.added(let check), .added(let new)): check(new, comparison).map { [$0] } ?? []
    case (.removed(let check), .removed(let old)): check(old, comparison).map { [$0] } ?? []
    case (.changed(let check), .changed(let old, let new)): check(old, new, comparison)
    case (.renamed(let check), .renamed(let old, let new)): check(old, new, comparison).map { [$0] } ?? []
    case (.hidden(let check), .hidden(let old, let new, let why)):
      check(old, new, why, comparison).map { [$0] } ?? []
    default: []
    }
  }
}
