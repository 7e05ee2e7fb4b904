import APIModel

/// One module's part of the report for people.
enum ModuleText {
  /// Additions and notes beyond this many are counted, not listed, unless all were asked for.
  static let listLimit = 20

  /// - Parameter isJudged: Says with each finding what the policy says about it.
  static func write(_ module: Report.Module, title: String, isJudged: Bool = false, to lines: inout TextLines) {
    lines.gap()
    lines.paragraph(title, indent: 0, ink: .bold)
    let groups = Dictionary(grouping: module.findings) { Severity($0.finding) }
    var fixes = Set<[String]>()
    for severity in Severity.allCases {
      guard let findings = groups[severity] else { continue }
      lines.gap()
      lines.paragraph("\(severity.title) (\(findings.count)): \(severity.explanation)", indent: 2, ink: severity.ink)
      switch severity {
      case .breaking, .risky, .deprecated:
        for judged in findings {
          write(judged.finding, &fixes, to: &lines)
          if let proof = judged.proof { lines.labelled("proof", ProofText.sentence(proof), indent: 6) }
          if isJudged { VerdictText.write(judged, to: &lines) }
        }
      case .added, .noted:
        list(findings.map(\.finding), isAddition: severity == .added, to: &lines)
        if isJudged { VerdictText.writeProblems(of: findings, to: &lines) }
      }
    }
  }

  private static func write(_ finding: Finding, _ fixes: inout Set<[String]>, to lines: inout TextLines) {
    lines.gap()
    lines.paragraph(finding.message, indent: 4, ink: .bold)
    writeSides(of: finding, to: &lines)
    if let place = place(of: finding) { lines.labelled("at", place, indent: 6) }
    lines.labelled("rule", "\(finding.rule)\(impact(of: finding.impact))", indent: 6)
    if fixes.insert([finding.rule, finding.fix]).inserted { lines.labelled("fix", finding.fix, indent: 6) }
  }

  private static func writeSides(of finding: Finding, to lines: inout TextLines) {
    let (old, new) = (finding.old?.declaration, finding.new?.declaration)
    if let old, let new, old != new {
      let difference = TokenDifference(old: TerminalText.escape(old), new: TerminalText.escape(new))
      MarkedDeclaration(label: "old", tokens: difference.old, ink: .boldRed).write(to: &lines, indent: 6)
      MarkedDeclaration(label: "new", tokens: difference.new, ink: .boldGreen).write(to: &lines, indent: 6)
    } else if let only = old ?? new {
      let label = old != nil && new != nil ? "both" : old != nil ? "old" : "new"
      let tokens = TokenDifference.tokens(TerminalText.escape(only))
      MarkedDeclaration(label: label, tokens: tokens, ink: .bold).write(to: &lines, indent: 6)
    }
  }

  /// `Sources/Node.swift:12 (old: Sources/Old.swift:9)`
  private static func place(of finding: Finding) -> String? {
    let old = finding.old?.location.map { "\($0.file):\($0.line)" }
    let new = finding.new?.location.map { "\($0.file):\($0.line)" }
    switch (old, new) {
    case (nil, nil): return nil
    case (let old?, nil): return "\(old) (old)"
    case (let old?, let new?) where old != new: return "\(new) (old: \(old))"
    default: return new
    }
  }

  private static func impact(of impact: Impact) -> String {
    var parts: [String] = []
    if impact.source != .none {
      parts.append("source \(impact.source.rawValue)\(impact.onlyInSwift6 ? " in Swift 6 mode" : "")")
    }
    if impact.binary != .none { parts.append("binary \(impact.binary.rawValue)") }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private static func list(_ findings: [Finding], isAddition: Bool, to lines: inout TextLines) {
    let shown = lines.style.showsAll ? findings[...] : findings.prefix(listLimit)
    lines.gap()
    if isAddition {
      listAdditions(shown, to: &lines)
    } else {
      for finding in shown { lines.labelled("-", finding.message, indent: 4, labelWidth: 2) }
    }
    let rest = findings.count - shown.count
    if rest > 0 { lines.paragraph("… and \(rest) more (--all lists them)", indent: 4, ink: .faint) }
  }

  /// New members stand under the name of their type. What was there before and gained something
  /// is said in a sentence: its whole declaration would look like a new one.
  private static func listAdditions(_ findings: ArraySlice<Finding>, to lines: inout TextLines) {
    var last = ""
    for finding in findings {
      guard finding.old == nil, let new = finding.new, !new.declaration.isEmpty else {
        lines.labelled(finding.old == nil ? "+" : "~", finding.message, indent: 4, labelWidth: 2)
        last = ""
        continue
      }
      let container = container(of: finding.symbol.path)
      if container != last, !container.isEmpty { lines.line("    in \(TerminalText.escape(container))") }
      last = container
      lines.listed("+", TerminalText.escape(new.declaration), indent: container.isEmpty ? 4 : 6, ink: .green)
    }
  }

  /// `Node.Scalar` of `Node.Scalar.init(_:)`; the last name can be an operator with dots in it.
  static func container(of path: String) -> String {
    var names: [Substring] = []
    var rest = Substring(path)
    while true {
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let after = rest[name.endIndex...]
      guard !name.isEmpty, after.first == ".", after.count > 1 else { break }
      names.append(name)
      rest = after.dropFirst()
    }
    return names.joined(separator: ".")
  }
}
