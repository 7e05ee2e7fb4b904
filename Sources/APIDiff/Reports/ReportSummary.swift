import APIModel

/// What every format says of a whole report.
struct ReportSummary {
  let report: Report
  /// Breaking findings, the violations first, in the report's order.
  let breaking: [Report.JudgedFinding]
  let counts: [Severity: Int]
  let violatingRemarks: [Report.Remark]

  init(_ report: Report) {
    self.report = report
    let findings = report.modules.flatMap(\.findings)
    let breaking = findings.filter { $0.finding.impact.isBreaking }
    self.breaking = breaking.filter { $0.verdict == .violation } + breaking.filter { $0.verdict != .violation }
    counts = Dictionary(grouping: findings.map(\.finding), by: Severity.init).mapValues(\.count)
    violatingRemarks = report.remarks.filter { $0.verdict == .violation }
  }

  var violations: [Report.JudgedFinding] {
    report.modules.flatMap(\.findings).filter { $0.verdict == .violation }
  }

  enum Outcome { case broken, tolerated, compatible, unchanged }

  var outcome: Outcome {
    if report.verdict == .violation || !violations.isEmpty || !violatingRemarks.isEmpty { return .broken }
    if !breaking.isEmpty { return .tolerated }
    return counts.isEmpty ? .unchanged : .compatible
  }

  /// `Proof by compiling: 3 proven, 1 not provable.`; nil when nobody asked for it.
  var proofText: String? {
    let proofs = report.modules.flatMap { $0.findings.compactMap(\.proof) }
    guard !proofs.isEmpty else { return nil }
    let parts = Proof.Outcome.allCases.compactMap { outcome in
      let count = proofs.count { $0.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome.inWords)"
    }
    return "Proof by compiling: \(parts.joined(separator: ", "))."
  }

  /// What the cross-check found, a sentence a module where one differs; nil when nobody asked for it.
  var crossCheckText: String? {
    let checks = report.modules.compactMap { module in module.crossCheck.map { (module.name, $0) } }
    guard !checks.isEmpty else { return nil }
    let sum = checks.reduce(into: CrossCheck()) { $0.add($1.1) }
    let obstacles = checks.compactMap { name, check in check.obstacle.map { " \(name) was not checked: \($0)." } }
    let risky = sum.explainedAsRisky == 0 ? "" : ", \(sum.explainedAsRisky) explained by risky findings only"
    return "Cross-check: \(sum.tried) clients of \(sum.declarations) declarations; \(sum.compiled) compile with the old version, "
      + "and \(sum.stopped) of them not with the new one: \(sum.explained) explained by breaking findings\(risky), "
      + "\(sum.unexplained) unexplained.\(obstacles.joined())"
  }

  /// The verdict without the names of what breaks: `4 breaking changes in Yams 5.0.1 → 6.2.2`.
  func verdictText(_ labels: ReportLabels) -> String {
    let place = place(labels)
    switch outcome {
    case .broken where !breaking.isEmpty: return "\(Severity.breaking.counted(breaking.count)) \(place)"
    case .broken where !violations.isEmpty:
      return "\(violations.count) \(violations.count == 1 ? "change breaks" : "changes break") the policy \(place)"
    case .broken: return "The API of \(places(labels)) breaks the policy"
    case .tolerated: return "\(Severity.breaking.counted(breaking.count)) \(place), which the policy allows"
    case .compatible: return "Compatible: no breaking change \(place)"
    case .unchanged: return "No change of the public API \(place)"
    }
  }

  private func place(_ labels: ReportLabels) -> String { "in \(places(labels))" }

  private func places(_ labels: ReportLabels) -> String {
    switch report.modules.count {
    case 0: "no module"
    case 1: labels.title(of: report.modules[0])
    default: "\(report.modules.count) modules"
    }
  }

  /// `Needs a major version: 6.2.2 is enough.`, of the module that asks for most.
  var advice: String {
    let most = report.modules.first { $0.requiredBump == report.requiredBump }
    return VersionAdvice.text(required: report.requiredBump, old: most?.oldVersion, new: most?.newVersion)
  }
}

extension Report.JudgedFinding {
  /// Where to point at: the new declaration, or where it stood when it is gone.
  var location: SourceLocation? { finding.new?.location ?? finding.old?.location }

  /// Whether tools that list problems should list it: what only adds or deprecates is none.
  package var isProblem: Bool { verdict != .allowed || finding.impact.worst != .none }

  /// Said first to a reader who has only the location: the line is the old version's.
  var isGone: Bool { finding.new == nil && finding.old != nil }
}
