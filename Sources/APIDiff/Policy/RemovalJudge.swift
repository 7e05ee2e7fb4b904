import APIModel

/// Judges whether something may go now: how long it was deprecated, and what its users were told.
struct RemovalJudge: Sendable {
  let judge: ModuleJudge
  let policy: RemovalPolicy
  /// The part of the API that has this promise; nil for the rest.
  let stage: String?

  private typealias Judgement = ModuleJudge.Judgement
  private var context: ModuleJudge.Context { judge.context }

  // MARK: What needs a window

  /// Rules about a declaration that is still in the sources, and out of reach for clients.
  private static let concealing: Set<String> = [
    "swift-access-lowered", "swift-declaration-became-spi", "swift-declaration-unavailable", "swift-name-underscored",
    "c-declaration-unavailable",
  ]

  /// Whether a finding is one that the policy wants a deprecation before.
  static func covers(_ policy: RemovalPolicy, _ finding: Finding) -> Bool {
    guard finding.impact.isBreaking, finding.old != nil, let kind = finding.symbol.kind, canBeDeprecated(kind)
    else { return false }
    let isGone = finding.kind == .removal && (finding.new == nil || concealing.contains(finding.rule))
    switch policy.covers {
    case .removals: return isGone
    // What an addition breaks (a requirement, a case) had nothing to deprecate.
    case .breaks: return isGone || finding.kind == .removal || finding.kind == .change
    }
  }

  /// Conformances, operators and C macros carry no deprecation.
  private static func canBeDeprecated(_ kind: DeclarationKind) -> Bool {
    switch kind {
    case .extension, .operatorDeclaration, .precedenceGroup, .deinitializer, .cMacro: false
    default: true
    }
  }

  // MARK: Verdict

  func judge(_ finding: Finding) -> ModuleJudge.Judgement {
    let scheduled = judge.policy.schedule.first { $0.symbol.matches(finding.symbol.path) }
    let span = span(of: finding)
    if let problem = problem(finding, span, scheduled) { return Judgement(.violation, policy.bump, problem) }
    let judgement = judge.judgement(finding, costing: policy.bump, because: stage.map { "it is \($0) API" })
    let past = past(span, scheduled)
    switch judgement.verdict {
    case .violation where policy.bump != .never && !past.isEmpty:
      return Judgement(.violation, policy.bump, "\(past): may be removed \(place), and " + short)
    case .violation: return judgement
    default:
      if past.isEmpty { return judgement }
      let preferred = preference(span).map { "; \($0)" } ?? ""
      let part = stage.map { " (\($0))" } ?? ""
      return Judgement(judgement.verdict, policy.bump, "\(past): may be removed \(place)\(part)\(preferred)")
    }
  }

  private var place: String {
    switch policy.bump {
    case .soname: "with a new SONAME"
    case .nothing, .patch: "in any release"
    case .minor, .major, .never: "in \(policy.bump.words)"
    }
  }

  private var short: String {
    if policy.bump == .soname { return "the SONAME is the same" }
    let lowest = judge.policy.versioning.lowest(after: context.old, for: policy.bump.bump, today: context.today)
    return "\(context.proposed) is \(judge.kind(judge.bump)) after \(context.old); the lowest is \(lowest)"
  }

  private func span(of finding: Finding) -> DeprecationSpan? {
    guard let history = context.history, let release = history.release(context.old) else { return nil }
    return history.effectiveDeprecation(of: finding.symbol.id, at: release)
  }

  /// `deprecated in 1.4.0 (2025-03-02), two minors and 8 months ago`
  private func past(_ span: DeprecationSpan?, _ scheduled: Policy.ScheduledRemoval?) -> String {
    let plan = scheduled.map { "on the list of removals \($0.words)" }
    guard let span, let history = context.history, !span.isSoft else { return plan ?? "" }
    let count = WindowCount(versioning: judge.policy.versioning, history: history)
    let age = count.age(of: span, before: context.proposed, on: context.today)
    return ["deprecated in \(span.since.dated), \(age) ago", plan].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: What is wrong

  private func problem(_ finding: Finding, _ span: DeprecationSpan?, _ scheduled: Policy.ScheduledRemoval?) -> String? {
    if policy.bump == .never { return nil }
    if let scheduled, !isReached(scheduled.time) {
      return "premature: the list of removals says that it goes \(scheduled.words)"
    }
    if let span, !span.isSoft, let promise = span.promise, scheduled == nil,
      promise.allowsRemoval(in: context.proposed, since: span.since.version, on: context.today) == false
    {
      return "premature: its message says that it will be removed \(promise.words)"
    }
    if policy.needsSchedule, scheduled == nil, !(span.map(isDated) ?? false) {
      return "it is on no dated list of removals ('schedule' in the configuration, or a day in its message)"
    }
    guard let window = policy.window else { return nil }
    return missing(of: window, span) ?? early(span, window)
  }

  private func isReached(_ time: Policy.ScheduledRemoval.Time) -> Bool {
    switch time {
    case .day(let day): context.today >= day
    case .version(let version): context.proposed.core >= version.core
    }
  }

  private func isDated(_ span: DeprecationSpan) -> Bool {
    if case .day = span.promise { true } else { false }
  }

  private func missing(of window: DeprecationWindow, _ span: DeprecationSpan?) -> String? {
    let wanted = "the policy wants \(window.words)"
    guard let span else {
      return "premature: no release deprecated it before (\(context.old) does not): \(wanted)"
    }
    if span.isSoft { return "premature: its deprecation has not begun (100000): \(wanted)" }
    if let platform = span.platform, !["swift", "*"].contains(platform) {
      return "premature: it is deprecated on \(platform) alone: \(wanted) for everybody"
    }
    return nil
  }

  private func early(_ span: DeprecationSpan?, _ window: DeprecationWindow) -> String? {
    guard let span, let history = context.history else { return nil }
    let versioning = judge.policy.versioning
    let start = "premature: deprecated in \(span.since.dated)"
    let count = WindowCount(versioning: versioning, history: history).lines(of: window, span, before: context.proposed)
    if count < window.releases {
      let passed = count == 0 ? "none" : NumberWords.of(count)
      return "\(start), and the policy wants \(window.words): \(passed) until \(context.proposed)"
    }
    if let months = window.months {
      guard let date = span.since.date else {
        return "\(start), whose snapshot has no date, so that \(months) months cannot be counted: take the snapshot from its tag again"
      }
      let end = date.adding(months: months)
      if context.today < end { return "\(start), and the policy wants \(months) months: until \(end)" }
    }
    let proposed = context.proposed
    if policy.throughMajor, versioning.line(of: span.since.version, .major) == versioning.line(of: proposed, .major) {
      return "\(start): it works in every \(proposed.major).x, and goes in \(proposed.major + 1).0.0 at the earliest"
    }
    if policy.notInMinors.contains(proposed.minor), judge.bump > .patch {
      return "\(start): nothing is dropped in \(proposed.major).\(proposed.minor)"
    }
    return nil
  }

  /// A longer window that the project would have liked.
  private func preference(_ span: DeprecationSpan?) -> String? {
    guard let months = policy.preferredMonths, let date = span?.since.date, context.today < date.adding(months: months)
    else { return nil }
    return months % 12 == 0 ? "\(NumberWords.of(months / 12)) years are preferred" : "\(months) months are preferred"
  }
}
