import APIModel

/// What the policy says about findings, for people.
enum VerdictText {
  /// `violation a1b2c3d4e5f6: breaks clients: needs a major version …`
  static func write(_ judged: Report.JudgedFinding, to lines: inout TextLines) {
    let old = judged.isIntroduced == false ? " (not by this change)" : ""
    let mark = judged.verdict == .violation ? " \(judged.finding.fingerprint)" : ""
    lines.labelled("why", "\(word(judged.verdict, mark + old))\(judged.reason)", indent: 6, ink: ink(judged.verdict))
  }

  /// Findings that are listed in a line each say only what is wrong with them, a reason once.
  static func writeProblems(of findings: [Report.JudgedFinding], to lines: inout TextLines) {
    let problems = findings.filter { $0.verdict == .violation || $0.verdict == .waived }
    guard !problems.isEmpty else { return }
    lines.gap()
    var reasons: [String] = []
    for judged in problems where !reasons.contains(judged.reason) { reasons.append(judged.reason) }
    for reason in reasons {
      let group = problems.filter { $0.reason == reason }
      let names = group.prefix(3).map { "\($0.finding.symbol.path) (\($0.finding.fingerprint))" }.joined(separator: ", ")
      let rest = group.count > 3 ? " and \(group.count - 3) more" : ""
      let verdict = group[0].verdict
      let old = group.allSatisfy { $0.isIntroduced == false } ? " (not by this change)" : ""
      lines.labelled("why", "\(word(verdict, old))\(reason): \(names)\(rest)", indent: 6, ink: ink(verdict))
    }
  }

  /// A waiver's reason says itself that it is one.
  private static func word(_ verdict: Verdict, _ addition: String) -> String {
    verdict == .waived ? "" : "\(verdict.rawValue)\(addition): "
  }

  private static func ink(_ verdict: Verdict) -> TextStyle.Ink? {
    switch verdict {
    case .violation: .red
    case .waived, .advice: .yellow
    case .allowed: nil
    }
  }

  /// The last line of a judged report.
  static func summary(of report: Report, policy: String) -> (text: String, ink: TextStyle.Ink) {
    let findings = report.modules.flatMap(\.findings)
    let counts: [(Int, String, String)] = [
      (findings.count { $0.verdict == .violation && $0.isIntroduced != false }, "violation", "violations"),
      (findings.count { $0.verdict == .violation && $0.isIntroduced == false }, "violation of before", "violations of before"),
      (findings.count { $0.verdict == .waived }, "waived", "waived"),
      (report.remarks.count { $0.verdict == .violation }, "problem of the release", "problems of the release"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    let changes = "\(findings.count) change\(findings.count == 1 ? "" : "s")"
    let outcome = report.verdict == .violation ? "the policy '\(policy)' is broken" : "the policy '\(policy)' is kept"
    return ("\(([changes] + parts).joined(separator: ", ")): \(outcome).", report.verdict == .violation ? .boldRed : .boldGreen)
  }
}
