import APIModel

/// Turns findings into verdicts.
package enum Judge {
  /// Semantic Versioning 2.0.0: what breaks needs a major version, what adds or deprecates a
  /// minor one, and everything else a patch.
  package static func bump(for finding: Finding) -> Bump {
    if finding.impact.isBreaking { return .major }
    switch finding.kind {
    case .addition, .deprecation: return .minor
    case .removal, .change, .note: return .patch
    }
  }

  package static func judge(_ finding: Finding) -> Report.JudgedFinding {
    switch (finding.impact.isBreaking, finding.impact.worst) {
    case (true, _):
      Report.JudgedFinding(finding: finding, verdict: .violation, reason: "breaks clients: only a major version may do that")
    case (_, .risky):
      Report.JudgedFinding(finding: finding, verdict: .advice, reason: "unusual clients may notice")
    default:
      Report.JudgedFinding(finding: finding, verdict: .allowed, reason: "compatible")
    }
  }
}
