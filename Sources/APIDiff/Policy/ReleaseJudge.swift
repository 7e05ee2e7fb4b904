package import APIModel

/// Judges a release, or a working tree that will be one, against the project's policy.
package struct ReleaseJudge: Sendable {
  package let policy: Policy
  package let waivers: [Waiver]
  /// The version was proposed by somebody, so that it can be too low.
  package let isVersionProposed: Bool

  package init(policy: Policy, waivers: [Waiver] = [], isVersionProposed: Bool = false) {
    self.policy = policy
    self.waivers = waivers
    self.isVersionProposed = isVersionProposed
  }

  /// Whether a verdict depends on the releases before the last one.
  package func needsHistory(_ facts: Report, surfaces: [Snapshot]) -> Bool {
    let removals = [policy.removal] + policy.stages.map(\.removal)
    let isCovered = facts.modules.contains { module in
      module.findings.contains { judged in removals.contains { RemovalJudge.covers($0, judged.finding) } }
    }
    return isCovered || surfaces.contains { snapshot in
      snapshot.declarations.contains { declaration in
        guard let message = declaration.deprecation?.message, let promise = RemovalPromise(message: message) else { return false }
        if case .later = promise { return true } else { return false }
      }
    }
  }

  /// - Parameters:
  ///   - facts: What `compare` found.
  ///   - contexts: One for every module with an older release.
  package func report(on facts: Report, contexts: [String: ModuleJudge.Context]) -> Report {
    var book = WaiverBook(waivers, hasSecurityException: policy.hasSecurityException)
    var report = facts
    report.remarks = []
    // A module that is new belongs to the release that the others make.
    let fallback = contexts.values.max { $0.old < $1.old }
    for index in report.modules.indices {
      let name = report.modules[index].name
      guard var context = contexts[name] ?? fallback else { continue }
      context.module = name
      judge(&report.modules[index], in: context, &book)
      guard contexts[name] != nil else { continue }
      report.remarks += remarks(on: report.modules[index], context)
    }
    report.remarks += book.remarks()
    report.requiredBump = report.modules.map(\.requiredBump).max() ?? .none
    report.remarks = report.remarks.enumerated()
      .sorted { (Self.rank($0.element.verdict), $0.offset) < (Self.rank($1.element.verdict), $1.offset) }.map(\.element)
    report.verdict = Self.verdict(of: report)
    return report
  }

  private func judge(_ module: inout Report.Module, in context: ModuleJudge.Context, _ book: inout WaiverBook) {
    let judge = ModuleJudge(policy: policy, context: context)
    var highest = Cost.nothing
    module.newVersion = module.newVersion ?? (isVersionProposed ? context.proposed.description : nil)
    for index in module.findings.indices {
      let finding = module.findings[index].finding
      let judgement = book.apply(to: judge.judge(finding), of: finding, context)
      module.findings[index].verdict = judgement.verdict
      module.findings[index].reason = judgement.reason
      highest = max(highest, judgement.cost)
    }
    module.requiredBump = highest.bump
  }

  package static func verdict(of report: Report) -> Verdict {
    let findings = report.modules.flatMap(\.findings).filter { $0.isIntroduced != false }.map(\.verdict)
    let verdicts = Set(findings + report.remarks.map(\.verdict))
    return [.violation, .waived, .advice].first(where: verdicts.contains) ?? .allowed
  }

  private static func rank(_ verdict: Verdict) -> Int {
    switch verdict {
    case .violation: 0
    case .waived: 1
    case .advice: 2
    case .allowed: 3
    }
  }

  // MARK: Remarks

  private func remarks(on module: Report.Module, _ context: ModuleJudge.Context) -> [Report.Remark] {
    var remarks: [Report.Remark] = []
    func add(_ id: String, _ verdict: Verdict, _ message: String, _ fix: String) {
      remarks.append(.init(id: id, verdict: verdict, message: message, fix: fix, module: module.name))
    }
    let lowest = policy.versioning.lowest(after: context.old, for: module.requiredBump, today: context.today)
    let actual = policy.versioning.bump(from: context.old, to: context.proposed)
    let bump = module.requiredBump.rawValue
    if isVersionProposed, actual < module.requiredBump {
      add(
        "version-too-low", .violation,
        "\(context.proposed) is too low after \(context.old): the changes need a \(bump) version.",
        "Use \(lowest) or a higher version.")
    } else if module.requiredBump != .none {
      add("lowest-version", .allowed, "The changes since \(context.old) need a \(bump) version: \(lowest) is the lowest.", "")
    }
    if policy.versioning.usesEarlyReading(after: context.old), let text = reading(module, context) {
      add("pre-1.0-reading", module.findings.contains { $0.finding.impact.isBreaking } ? .advice : .allowed, text, "")
    }
    return remarks + OverdueRemovals(policy: policy, context: context).remarks(module: module.name)
  }

  /// Which reading of 0.x versions was used.
  private func reading(_ module: Report.Module, _ context: ModuleJudge.Context) -> String? {
    guard !module.findings.isEmpty else { return nil }
    let hint = module.language == .swift ? " SwiftPM's 'from: \"\(context.old)\"' takes every version below 1.0.0." : ""
    return switch policy.versioning.beforeStable {
    case .anything: "\(context.old) is read as SemVer does: below 1.0.0 anything may change.\(hint)"
    case .shifted: "\(context.old) is read as Cargo does: in 0.y.z the y counts as major and the z as minor.\(hint)"
    case .strict: "\(context.old) is read like a version from 1.0.0 on.\(hint)"
    }
  }
}

extension Report {
  /// Marks what the change under review brought.
  ///
  /// - Parameter base: The report on the merge base, against the same release.
  package func markingIntroduced(since base: Report) -> Report {
    var known: [String: Set<String>] = [:]
    for module in base.modules { known[module.name] = Set(module.findings.map(\.finding.fingerprint)) }
    let before = Set(base.remarks.map { [$0.id, $0.message, $0.module ?? ""] })
    var result = self
    for index in result.modules.indices {
      let old = known[result.modules[index].name, default: []]
      for place in result.modules[index].findings.indices {
        let finding = result.modules[index].findings[place].finding
        result.modules[index].findings[place].isIntroduced = !old.contains(finding.fingerprint)
      }
    }
    for index in result.remarks.indices where result.remarks[index].verdict == .violation {
      let remark = result.remarks[index]
      guard before.contains([remark.id, remark.message, remark.module ?? ""]) else { continue }
      result.remarks[index].verdict = .advice
      result.remarks[index].message += " It was so before this change."
    }
    result.verdict = ReleaseJudge.verdict(of: result)
    return result
  }
}
