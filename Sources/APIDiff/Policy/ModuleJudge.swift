package import APIModel

/// Judges what changed in one module between a release and the one that is proposed.
package struct ModuleJudge: Sendable {
  package let policy: Policy
  package let context: Context

  package init(policy: Policy, context: Context) {
    self.policy = policy
    self.context = context
  }

  /// What a verdict depends on besides the finding.
  package struct Context: Sendable {
    package var module: String
    /// The release that clients use now.
    package var old: Version
    /// The version that the new one has, or will have at least.
    package var proposed: Version
    package var today: CalendarDay
    /// The stored releases; nil when no finding depends on them.
    package var history: ReleaseHistory?
    /// The new surface, for what deprecations refer to.
    package var surface: Snapshot?
    /// Stated SONAMEs; nil where the configuration says nothing.
    package var oldSoname: String?
    package var newSoname: String?

    package init(module: String, old: Version, proposed: Version, today: CalendarDay) {
      self.module = module
      self.old = old
      self.proposed = proposed
      self.today = today
    }
  }

  /// A verdict, and what the change costs.
  package struct Judgement: Sendable, Hashable {
    package var verdict: Verdict
    package var reason: String
    package var cost: Cost

    init(_ verdict: Verdict, _ cost: Cost, _ reason: String) {
      self.verdict = verdict
      self.reason = reason
      self.cost = cost
    }
  }

  /// What kind of release the proposed one is.
  package var bump: Bump { policy.versioning.bump(from: context.old, to: context.proposed) }

  package func judge(_ finding: Finding) -> Judgement {
    if let why = exemption(of: finding) { return Judgement(.allowed, .nothing, why) }
    if let pinned = policy.ruleSet, let since = RuleRegistry.rule(id: finding.rule)?.since, since > pinned {
      return Judgement(.advice, .nothing, "the rule came with rule set \(since), and the project has pinned \(pinned)")
    }
    if let override = policy.rules[finding.rule] {
      guard let cost = override.cost else { return Judgement(.advice, .nothing, "advice here: \(override.reason)") }
      return judgement(finding, costing: cost, because: override.reason)
    }
    let stage = policy.stage(of: finding)
    let removal = stage?.removal ?? policy.removal
    if RemovalJudge.covers(removal, finding), !isUnpromised {
      return RemovalJudge(judge: self, policy: removal, stage: stage?.name).judge(finding)
    }
    var cost = policy.costs.cost(of: finding)
    if let stage, finding.impact.isBreaking { cost = stage.breaks }
    // A deprecation that no compiler shows yet is one in the documentation.
    if finding.kind == .deprecation, isSoft(finding) { cost = min(cost, .minor) }
    let judgement = judgement(finding, costing: cost, because: stage.map { "it is \($0.name) API" })
    guard judgement.verdict != .violation else { return judgement }
    return demand(on: finding, cost) ?? judgement
  }

  /// Whether the release that clients have promised nothing.
  var isUnpromised: Bool {
    if !context.old.prerelease.isEmpty { return true }
    return policy.versioning.usesEarlyReading(after: context.old) && policy.versioning.beforeStable == .anything
  }

  // MARK: What is no API

  private func exemption(of finding: Finding) -> String? {
    if !policy.apiModules.isEmpty, finding.symbol.kind != nil, policy.apiModules.first(matching: context.module) == nil {
      return "the module \(context.module) is no API"
    }
    let names = [finding.symbol.path, Self.manifestName(of: finding)].compactMap { $0 }
    guard let pattern = names.lazy.compactMap({ self.policy.exempt.first(matching: $0) }).first else { return nil }
    return "exempt: no API by the pattern '\(pattern)'"
  }

  /// What a finding about a manifest names: a trait or a product.
  private static func manifestName(of finding: Finding) -> String? {
    guard finding.symbol.kind == nil, finding.rule.hasPrefix("swift-trait-") || finding.rule.hasPrefix("swift-product-")
    else { return nil }
    return finding.names.first
  }

  private func isSoft(_ finding: Finding) -> Bool {
    guard let clause = context.surface?.declarations.first(where: { $0.id == finding.symbol.id })?.deprecation,
      !clause.isUnconditionallyDeprecated, let version = clause.deprecated
    else { return false }
    return (Int(version.prefix { $0 != "." }) ?? 0) >= 100_000
  }

  // MARK: Costs

  func judgement(_ finding: Finding, costing cost: Cost, because reason: String? = nil) -> Judgement {
    let what = Self.effect(of: finding)
    let why = reason.map { " (\($0))" } ?? ""
    if isUnpromised, cost != .never {
      let reading = context.old.prerelease.isEmpty ? "anything may change before 1.0.0" : "a pre-release promises nothing"
      return Judgement(settled(finding), .patch, "\(what): \(reading)\(why)")
    }
    switch cost {
    case .never: return Judgement(.violation, cost, "\(what): no release may do that\(why)")
    case .soname: return soname(finding, what + why)
    case .nothing, .patch, .minor, .major: break
    }
    if bump >= cost.bump {
      let enough = finding.impact.isBreaking || cost >= .major ? ": \(context.proposed) is \(kind(bump)) after \(context.old)" : ""
      return Judgement(settled(finding), cost, what + enough + why)
    }
    let lowest = policy.versioning.lowest(after: context.old, for: cost.bump, today: context.today)
    return Judgement(
      .violation, cost,
      "\(what): needs \(cost.words), and \(context.proposed) is \(kind(bump)) after \(context.old)\(why); the lowest is \(lowest)")
  }

  private func soname(_ finding: Finding, _ what: String) -> Judgement {
    switch (context.oldSoname, context.newSoname) {
    case (let old?, let new?) where old != new:
      return Judgement(settled(finding), .soname, "\(what): the SONAME changes from \(old) to \(new)")
    case (_?, let new?):
      return Judgement(.violation, .soname, "\(what): needs a new SONAME, and it is still \(new)")
    default:
      return Judgement(
        .violation, .soname,
        "\(what): needs a new SONAME, and the configuration does not state those of both releases (modules: soname)")
    }
  }

  /// `a minor version`; the reading before 1.0.0 makes 0.5.0 a major one.
  func kind(_ bump: Bump) -> String { bump == .none ? "no new version" : "a \(bump.rawValue) version" }

  /// What is allowed is advice where unusual clients notice.
  func settled(_ finding: Finding) -> Verdict {
    !finding.impact.isBreaking && finding.impact.worst == .risky ? .advice : .allowed
  }

  static func effect(of finding: Finding) -> String {
    if finding.impact.isBreaking {
      if finding.impact.source != .breaking { return "breaks compiled clients" }
      return finding.impact.onlyInSwift6 ? "breaks clients in Swift 6 mode" : "breaks clients"
    }
    if finding.impact.worst == .risky { return "unusual clients may notice" }
    return switch finding.kind {
    case .addition: "adds API"
    case .deprecation: "deprecates API"
    case .removal, .change, .note: "compatible"
    }
  }

  // MARK: Demands on what is new

  private func demand(on finding: Finding, _ cost: Cost) -> Judgement? {
    switch finding.kind {
    case .addition:
      guard !policy.globalPrefixes.isEmpty, finding.old == nil, let kind = finding.symbol.kind, Self.isGlobal(kind),
        !finding.symbol.path.contains("."), !policy.globalPrefixes.contains(where: finding.symbol.path.hasPrefix)
      else { return nil }
      let list = policy.globalPrefixes.joined(separator: ", ")
      return Judgement(.violation, cost, "adds a global without the project's prefix (\(list))")
    case .deprecation:
      guard let surface = context.surface else { return nil }
      return DeprecationCheck(demands: policy.deprecation, surface: surface).judge(finding, cost)
    case .removal, .change, .note: return nil
    }
  }

  private static func isGlobal(_ kind: DeclarationKind) -> Bool {
    switch kind {
    case .struct, .enum, .class, .actor, .protocol, .typealias, .function, .variable, .macro,
      .cFunction, .cVariable, .cStruct, .cUnion, .cEnum, .cTypedef, .cMacro, .cEnumConstant:
      true
    default: false
    }
  }
}
