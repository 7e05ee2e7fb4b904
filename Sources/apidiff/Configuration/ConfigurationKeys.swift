/// The mappings of `apidiff.yml`, and the keys that each may have. The schema
/// (`Documentation/Configuration.schema.json`) has the same, which a test compares.
enum ConfigurationSection: String, CaseIterable, Sendable {
  case root, module, swift, policy, costs, removal, window, deprecation, stage, rule, waiver, schedule

  var keys: [String] {
    switch self {
    case .root: ["ruleset", "policy", "modules", "swift", "tags", "next-release", "changelog", "schedule", "waivers"]
    case .module:
      [
        "name", "headers", "umbrellas", "exclude", "defines", "undefines", "standard", "arguments", "pkg-config",
        "prepare", "soname",
      ]
    case .swift: ["traits", "configuration", "build-flags", "compiler-flags"]
    case .policy:
      [
        "preset", "versioning", "before-1.0", "costs", "removal", "stages", "deprecation", "exempt", "api-modules",
        "global-prefixes", "overdue", "security-exception", "rules",
      ]
    case .costs: ["source-break", "swift-6-break", "binary-break", "risky", "addition", "deprecation", "note"]
    case .removal:
      ["bump", "window", "covers", "through-major", "not-in-minors", "preferred-months", "needs-schedule"]
    case .window: ["releases", "of", "counting", "months"]
    case .deprecation: ["message", "replacement", "existing-replacement", "mentions", "mentions-demand"]
    case .stage: ["name", "symbols", "headers", "break", "removal"]
    case .rule: ["severity", "reason"]
    case .waiver: ["fingerprint", "rule", "symbol", "module", "reason", "owner", "expires", "advisory"]
    case .schedule: ["symbol", "after"]
    }
  }

  /// What it is called in messages.
  var title: String {
    switch self {
    case .root: "the file"
    case .module: "a module"
    case .rule: "a rule's entry"
    case .waiver: "a waiver"
    case .stage: "a stage"
    case .schedule: "an entry of 'schedule'"
    case .swift, .policy, .costs, .removal, .window, .deprecation: quoted(rawValue)
    }
  }
}
