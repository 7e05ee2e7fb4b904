import APIDiff

/// Policies that cannot be meant: each field is fine, together they say two things.
enum PolicyContradictions {
  static func check(_ policy: Policy, _ fields: Fields) throws(ConfigurationError) {
    let costs = policy.costs
    let costNode = fields["costs"] ?? fields.owner
    if costs.addition > costs.sourceBreak {
      throw costNode.error(
        "contradictory: an addition costs \(costs.addition.words), and a break only \(costs.sourceBreak.words)")
    }
    if costs.risky > max(costs.sourceBreak, costs.binaryBreak) {
      throw costNode.error(
        "contradictory: what only unusual clients notice costs \(costs.risky.words), and a break only \(costs.sourceBreak.words)")
    }
    try check(policy.removal, policy, fields["removal"] ?? fields.owner)
    for (index, stage) in policy.stages.enumerated() {
      let nodes = try fields["stages"]?.items() ?? []
      try check(stage.removal, policy, nodes.indices.contains(index) ? nodes[index] : fields.owner, isStage: true)
    }
    if policy.versioning.scheme == .calendar, let node = fields["before-1.0"] {
      throw node.error("contradictory: calendar versions have no time before 1.0.0")
    }
  }

  private static func check(
    _ removal: RemovalPolicy, _ policy: Policy, _ node: ConfigurationNode, isStage: Bool = false
  ) throws(ConfigurationError) {
    if removal.bump == .never, removal.window != nil {
      throw node.error("contradictory: nothing may ever be removed, and there is a window after which it may")
    }
    if removal.bump == .never, removal.needsSchedule {
      throw node.error("contradictory: nothing may ever be removed, and a list says when")
    }
    if !removal.notInMinors.isEmpty, removal.bump.bump != .minor {
      throw node.error("contradictory: 'not-in-minors' is for removals in minor versions, and the bump is \(removal.bump.rawValue)")
    }
    if let preferred = removal.preferredMonths, let months = removal.window?.months, preferred < months {
      throw node.error("contradictory: \(preferred) months are preferred, and \(months) required")
    }
    let isFree = removal.window == nil && !removal.needsSchedule
    if !isStage, isFree, removal.bump < policy.costs.sourceBreak {
      throw node.error(
        "contradictory: a removal costs \(removal.bump.words) without a window, and any other break \(policy.costs.sourceBreak.words)")
    }
  }
}
