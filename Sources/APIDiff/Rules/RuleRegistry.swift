/// All rules, sorted by id.
package enum RuleRegistry {
  package static let rules: [Rule] = (SwiftRules.all + CRules.all).sorted { $0.id < $1.id }

  /// Raised when a rule is added or judges otherwise than before, so that a project can pin it.
  package static let version = 1

  package static func rule(id: String) -> Rule? { rules.first { $0.id == id } }
}
