/// `Documentation/Policy.md`: what each preset promises and how it is enforced, from the presets
/// themselves.
package enum PolicyPage {
  package static func markdown(of presets: [Preset]) -> String {
    var text = """
      # Policies

      Generated from the presets; do not edit. A test prints the command that rewrites it.

      A rule states what a change does to clients. The policy decides what that costs: which part of \
      the version must be raised, and how long something must have been deprecated before it goes. \
      `policy:` in `apidiff.yml` names a preset, or starts from one and changes fields.

      | preset | break | addition | deprecation | removal in | window | below 1.0.0 |
      |---|---|---|---|---|---|---|

      """
    for preset in presets { text += row(of: preset) }
    for preset in presets { text += section(of: preset) }
    return text
  }

  private static func row(of preset: Preset) -> String {
    let policy = preset.policy
    let cells = [
      "`\(preset.id)`", policy.costs.sourceBreak.rawValue, policy.costs.addition.rawValue, policy.costs.deprecation.rawValue,
      policy.removal.bump.rawValue, window(of: policy.removal), reading(policy.versioning.beforeStable),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func window(of removal: RemovalPolicy) -> String {
    if removal.needsSchedule { return "a dated list" }
    return removal.window?.words ?? "none"
  }

  private static func reading(_ reading: Versioning.BeforeStable) -> String {
    switch reading {
    case .anything: "anything may change"
    case .shifted: "y is major, z is minor"
    case .strict: "as from 1.0.0 on"
    }
  }

  private static func section(of preset: Preset) -> String {
    var text = "\n## `\(preset.id)`: \(preset.title)\n\nSource: \(preset.source).\n\n"
    for promise in preset.promises { text += "- \(promise)\n" }
    let settings = settings(of: preset.policy)
    if !settings.isEmpty { text += "\nIn fields of `apidiff.yml`:\n\n```yaml\n\(settings)```\n" }
    return text
  }

  /// What differs from `semver`, as one would write it in `apidiff.yml`.
  private static func settings(of policy: Policy) -> String {
    let base = Preset.semver.policy
    var lines: [String] = []
    func add(_ line: String, if isDifferent: Bool) { if isDifferent { lines.append(line) } }
    add("before-1.0: \(policy.versioning.beforeStable.rawValue)", if: policy.versioning != base.versioning)
    let costs: [(String, Cost, Cost)] = [
      ("source-break", policy.costs.sourceBreak, base.costs.sourceBreak),
      ("binary-break", policy.costs.binaryBreak, base.costs.binaryBreak), ("risky", policy.costs.risky, base.costs.risky),
      ("addition", policy.costs.addition, base.costs.addition),
      ("deprecation", policy.costs.deprecation, base.costs.deprecation),
    ]
    let changed = costs.filter { $0.1 != $0.2 }.map { "\($0.0): \($0.1.rawValue)" }
    add("costs: { \(changed.joined(separator: ", ")) }", if: !changed.isEmpty)
    add("removal: \(removal(policy.removal))", if: policy.removal != base.removal)
    if !policy.stages.isEmpty { lines.append("stages:") }
    for stage in policy.stages {
      let names = stage.symbols.isEmpty ? "headers: \(list(stage.headers))" : "symbols: \(list(stage.symbols))"
      lines.append("  - { name: \(stage.name), \(names), break: \(stage.breaks.rawValue), removal: \(removal(stage.removal)) }")
    }
    let demands = policy.deprecation
    if demands != base.deprecation {
      let mentions = demands.mentions.map { ", mentions: \"\($0)\", mentions-demand: \(demands.mentionsDemand.rawValue)" } ?? ""
      lines.append("deprecation: { message: \(demands.message.rawValue)\(mentions) }")
    }
    add("exempt: \(list(policy.exempt))", if: !policy.exempt.isEmpty)
    add("api-modules: \(list(policy.apiModules))", if: !policy.apiModules.isEmpty)
    add("global-prefixes: [\(policy.globalPrefixes.joined(separator: ", "))]", if: !policy.globalPrefixes.isEmpty)
    add("overdue: \(policy.overdue.rawValue)", if: policy.overdue != base.overdue)
    add("security-exception: true", if: policy.hasSecurityException)
    if !policy.rules.isEmpty { lines.append("rules:") }
    for (id, rule) in policy.rules.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(id): { severity: \(rule.cost?.rawValue ?? "advice"), reason: \"\(rule.reason)\" }")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func list(_ patterns: [NamePattern]) -> String {
    "[\(patterns.map { "\"\($0)\"" }.joined(separator: ", "))]"
  }

  private static func removal(_ removal: RemovalPolicy) -> String {
    var parts = ["bump: \(removal.bump.rawValue)"]
    if let window = removal.window {
      let months = window.months.map { ", months: \($0)" } ?? ""
      parts.append("window: { releases: \(window.releases), of: \(window.unit.rawValue), counting: \(window.counting.rawValue)\(months) }")
    } else {
      parts.append("window: none")
    }
    if removal.covers == .breaks { parts.append("covers: breaks") }
    if removal.throughMajor { parts.append("through-major: true") }
    if !removal.notInMinors.isEmpty { parts.append("not-in-minors: \(removal.notInMinors)") }
    if let months = removal.preferredMonths { parts.append("preferred-months: \(months)") }
    if removal.needsSchedule { parts.append("needs-schedule: true") }
    return "{ \(parts.joined(separator: ", ")) }"
  }
}
