import APIDiff
import APIModel

/// Reads the policy: a preset's name, or a preset with what the project does otherwise.
enum PolicyReader {
  static func policy(_ node: ConfigurationNode) throws(ConfigurationError) -> Policy {
    guard node.isMapping else { return try preset(node) }
    let fields = try node.fields(.policy)
    var policy = try fields["preset"].map { field throws(ConfigurationError) in try preset(field) } ?? Preset.semver.policy
    if let field = fields["versioning"] { policy.versioning.scheme = try field.choice(Versioning.Scheme.self, what: "versioning") }
    if let field = fields["before-1.0"] {
      policy.versioning.beforeStable = try field.choice(Versioning.BeforeStable.self, what: "reading of versions below 1.0.0")
    }
    if let field = fields["costs"] { try costs(field, &policy.costs) }
    if let field = fields["removal"] { try removal(field, &policy.removal) }
    if let field = fields["stages"] { policy.stages = try stages(field, policy) }
    if let field = fields["deprecation"] { try deprecation(field, &policy.deprecation) }
    if let field = fields["exempt"] { policy.exempt = try field.patterns().map(NamePattern.init) }
    if let field = fields["api-modules"] { policy.apiModules = try field.patterns().map(NamePattern.init) }
    if let field = fields["global-prefixes"] { policy.globalPrefixes = try field.texts() }
    if let field = fields["overdue"] { policy.overdue = try field.choice(Policy.Demand.self, what: "demand") }
    if let field = fields["security-exception"] { policy.hasSecurityException = try field.flag() }
    if let field = fields["rules"] { try rules(field, &policy.rules) }
    try PolicyContradictions.check(policy, fields)
    return policy
  }

  private static func preset(_ node: ConfigurationNode) throws(ConfigurationError) -> Policy {
    let name = try node.choice(Preset.all.map(\.id), what: "preset")
    return Preset.named(name)?.policy ?? Preset.semver.policy
  }

  private static func cost(_ node: ConfigurationNode) throws(ConfigurationError) -> Cost {
    try node.choice(Cost.self, what: "cost")
  }

  private static func costs(_ node: ConfigurationNode, _ costs: inout Costs) throws(ConfigurationError) {
    let fields = try node.fields(.costs)
    if let field = fields["source-break"] {
      costs.sourceBreak = try cost(field)
      costs.swift6Break = costs.sourceBreak
    }
    if let field = fields["swift-6-break"] { costs.swift6Break = try cost(field) }
    if let field = fields["binary-break"] { costs.binaryBreak = try cost(field) }
    if let field = fields["risky"] { costs.risky = try cost(field) }
    if let field = fields["addition"] { costs.addition = try cost(field) }
    if let field = fields["deprecation"] { costs.deprecation = try cost(field) }
    if let field = fields["note"] { costs.note = try cost(field) }
  }

  private static func removal(_ node: ConfigurationNode, _ removal: inout RemovalPolicy) throws(ConfigurationError) {
    let fields = try node.fields(.removal)
    if let field = fields["bump"] { removal.bump = try cost(field) }
    if let field = fields["window"] { removal.window = try window(field, removal.window) }
    if let field = fields["covers"] { removal.covers = try field.choice(RemovalPolicy.Coverage.self, what: "coverage") }
    if let field = fields["through-major"] { removal.throughMajor = try field.flag() }
    if let field = fields["not-in-minors"] {
      removal.notInMinors = []
      for item in try field.items() { removal.notInMinors.append(try item.integer(in: 0...1000)) }
    }
    if let field = fields["preferred-months"] { removal.preferredMonths = try field.integer(in: 1...1200) }
    if let field = fields["needs-schedule"] { removal.needsSchedule = try field.flag() }
  }

  /// `none` takes the preset's window away.
  private static func window(
    _ node: ConfigurationNode, _ preset: DeprecationWindow?
  ) throws(ConfigurationError) -> DeprecationWindow? {
    guard node.isMapping else {
      _ = try node.choice(["none"], what: "window (a mapping with releases, of, counting, months)")
      return nil
    }
    let fields = try node.fields(.window)
    var window = preset ?? DeprecationWindow(0, .minor)
    if let field = fields["releases"] { window.releases = try field.integer(in: 0...1000) }
    if let field = fields["of"] { window.unit = try field.choice(Bump.self, what: "kind of release", without: ["none"]) }
    if let field = fields["counting"] { window.counting = try field.choice(DeprecationWindow.Counting.self, what: "way to count") }
    if let field = fields["months"] {
      let months = try field.integer(in: 0...1200)
      window.months = months == 0 ? nil : months
    }
    guard window.releases > 0 || window.months != nil else {
      throw node.error("a window of no releases and no months is none: write 'window: none'")
    }
    return window
  }

  private static func stages(_ node: ConfigurationNode, _ policy: Policy) throws(ConfigurationError) -> [Policy.Stage] {
    var stages: [Policy.Stage] = []
    for item in try node.items() {
      let fields = try item.fields(.stage)
      let common = policy.removal
      var stage = Policy.Stage(
        try fields.required("name").word(), breaks: policy.costs.sourceBreak,
        removal: RemovalPolicy(bump: common.bump, window: common.window, covers: common.covers))
      stage.symbols = try fields["symbols"]?.patterns().map(NamePattern.init) ?? []
      stage.headers = try fields["headers"]?.patterns().map(NamePattern.init) ?? []
      if stage.symbols.isEmpty, stage.headers.isEmpty { throw item.error("a stage needs 'symbols' or 'headers'") }
      if let field = fields["break"] { stage.breaks = try cost(field) }
      if let field = fields["removal"] { try removal(field, &stage.removal) }
      stages.append(stage)
    }
    return stages
  }

  private static func deprecation(
    _ node: ConfigurationNode, _ demands: inout Policy.DeprecationDemands
  ) throws(ConfigurationError) {
    let fields = try node.fields(.deprecation)
    func demand(_ field: ConfigurationNode) throws(ConfigurationError) -> Policy.Demand {
      try field.choice(Policy.Demand.self, what: "demand")
    }
    if let field = fields["message"] { demands.message = try demand(field) }
    if let field = fields["replacement"] { demands.replacement = try demand(field) }
    if let field = fields["existing-replacement"] { demands.existingReplacement = try demand(field) }
    if let field = fields["mentions"] { demands.mentions = NamePattern(try field.word()) }
    if let field = fields["mentions-demand"] { demands.mentionsDemand = try demand(field) }
  }

  private static func rules(
    _ node: ConfigurationNode, _ rules: inout [String: Policy.RuleOverride]
  ) throws(ConfigurationError) {
    for (key, value) in try node.entries("'rules'") {
      let id = try WaiverReader.rule(key.node)
      guard RuleRegistry.rule(id: id) != nil else { throw key.node.error("\(quoted(id)) is a pattern: name one rule") }
      guard value.isMapping else {
        throw value.error("a rule's entry has 'severity' and 'reason': nothing is changed without a reason")
      }
      let fields = try value.fields(.rule)
      let names = ["advice"] + Cost.allCases.map(\.rawValue)
      let severity = try fields.required("severity").choice(names, what: "severity")
      rules[id] = .init(cost: Cost(rawValue: severity), reason: try fields.required("reason").word())
    }
  }
}
