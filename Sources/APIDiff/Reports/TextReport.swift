import APIModel

/// The report for people: by module and severity, the old and the new declaration one above
/// the other, then the version that the changes ask for, and one line that sums it up.
package enum TextReport {
  /// - Parameter sides: What to call sides that have no version, as they were asked for.
  package static func text(
    of report: Report, style: TextStyle, sides: (old: String, new: String) = ("old", "new")
  ) -> String {
    var lines = TextLines(style: style)
    for module in report.modules where !module.findings.isEmpty {
      let title = "\(module.name) \(module.oldVersion ?? sides.old) → \(module.newVersion ?? sides.new)"
      ModuleText.write(module, title: title, isJudged: report.policy != nil, to: &lines)
    }
    RemarkText.write(report.remarks, to: &lines)
    lines.gap()
    if report.modules.contains(where: { !$0.findings.isEmpty }) {
      // A judged report says in its remarks what the next version must be.
      for module in report.modules where !module.findings.isEmpty && report.policy == nil {
        lines.paragraph(advice(for: module, isAlone: report.modules.count == 1), indent: 0)
      }
      lines.paragraph("What a rule means: apidiff explain RULE", indent: 0, ink: .faint)
      lines.gap()
    }
    if let proof = ReportSummary(report).proofText { lines.paragraph(proof, indent: 0) }
    if let check = ReportSummary(report).crossCheckText { lines.paragraph(check, indent: 0) }
    let summary = report.policy.map { VerdictText.summary(of: report, policy: $0) } ?? summary(of: report)
    // One line however narrow the terminal is: scripts and people look for it at the end.
    lines.line(style.paint(TerminalText.escape(summary.text), summary.ink))
    return lines.text
  }

  private static func advice(for module: Report.Module, isAlone: Bool) -> String {
    let advice = VersionAdvice.text(
      required: module.requiredBump, old: module.oldVersion, new: module.newVersion)
    return isAlone ? advice : "\(module.name): \(advice)"
  }

  private static func summary(of report: Report) -> (text: String, ink: TextStyle.Ink) {
    guard let first = report.modules.first else { return ("No module to compare.", .yellow) }
    let findings = report.modules.flatMap { $0.findings.map(\.finding) }
    let place = report.modules.count == 1 ? "in \(first.name)" : "in \(report.modules.count) modules"
    let unexplained = report.modules.reduce(0) { $0 + ($1.crossCheck?.unexplained ?? 0) }
    if unexplained > 0 {
      return ("\(unexplained) \(unexplained == 1 ? "client stops" : "clients stop") compiling and no finding says why, \(place): not compatible.", .boldRed)
    }
    guard !findings.isEmpty else { return ("No change of the public API \(place).", .green) }
    let counts = Dictionary(grouping: findings, by: Severity.init).mapValues(\.count)
    let parts = Severity.allCases.compactMap { severity in counts[severity].map(severity.counted) }
    let isBreaking = counts[.breaking] != nil
    let verdict = isBreaking ? "not compatible" : "compatible"
    return ("\(parts.joined(separator: ", ")) \(place): \(verdict).", isBreaking ? .boldRed : .boldGreen)
  }
}

/// What a module's changes ask of its next version number.
enum VersionAdvice {
  static func text(required: Bump, old: String?, new: String?) -> String {
    guard required != .none else { return "No new version is needed." }
    let need = "Needs a \(required.rawValue) version"
    guard let old = old.flatMap(Version.init) else { return need + "." }
    guard let next = Version(next(after: old, required)) else { return need + "." }
    guard let new = new.flatMap(Version.init) else { return "\(need): \(next) or later." }
    if (new.major, new.minor, new.patch) >= (next.major, next.minor, next.patch) {
      return "\(need): \(new) is enough."
    }
    return "\(need): \(new) is not enough after \(old); \(next) is."
  }

  /// Before 1.0.0 a break raises the minor part, as package managers read 0.x versions.
  private static func next(after old: Version, _ bump: Bump) -> String {
    switch (bump, old.major) {
    case (.major, 1...): "\(old.major + 1).0.0"
    case (.major, _), (.minor, 1...): "\(old.major).\(old.minor + 1).0"
    default: "\(old.major).\(old.minor).\(old.patch + 1)"
    }
  }
}
