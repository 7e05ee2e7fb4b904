@testable import APIDiff
import APIModel
import TestSupport

/// Reports of texts that want to do harm.
enum HostileReport {
  static let pieces = [
    "a", "Node", "init(_:)", " ", "  ", "\"", "'", "'x'", "\\", "\n", "\r\n", "\t", "\0", "\u{1B}[31m", "\u{1B}]0;t\u{7}",
    "\u{9B}0m", "\u{7F}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{FFFF}", "\u{E0041}", "é", "e\u{301}",
    "中", "🙂", "@octocat", "@org/team", "#1", "GH-1", "o/r#1", "!1", "%1", "~bug", "&1", "$1", "https://evil.example",
    "www.evil.example", "a@b.example", "`", "```", "``````", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "</details>", "</table>", "<!--", "-->", "]]>", "&lt;", "&#64;", "[x](https://evil.example)", "![x](https://evil.example)",
    "[", "]", "(", ")", "|", "\\|", "*", "**", "_", "~~", "# h", "- l", "1. l", "> q", "::set-output name=a::b", "::error::x",
    "##[error]x", "##vso[task.setvariable]x", "%0A", "%0D", "%25", ",", ":", ";", "=", "/close", "{0}", "{", "}",
    "${{ github.token }}", "$(id)", "\u{61}\u{300}\u{301}\u{302}", "javascript:alert(1)", "' onclick='x", "\" onclick=\"x",
  ]

  static func text(_ random: inout SeededRandom) -> String {
    let count = 1 + Int(random.next() % 7)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  static func report(_ random: inout SeededRandom) -> Report {
    var report = Report(
      modules: (0..<1 + Int(random.next() % 2)).map { _ in module(&random) }, requiredBump: .major, verdict: .violation)
    report.remarks = (0..<Int(random.next() % 3)).map { _ in
      Report.Remark(
        id: "waiver-stale", verdict: [.violation, .advice, .waived].randomElement(using: &random) ?? .advice,
        message: text(&random), fix: text(&random), module: random.flip() ? nil : text(&random), location: place(&random))
    }
    if random.flip() { report.policy = text(&random) }
    return report
  }

  private static func module(_ random: inout SeededRandom) -> Report.Module {
    Report.Module(
      name: text(&random), language: random.flip() ? .swift : .c, oldVersion: random.flip() ? nil : text(&random),
      newVersion: random.flip() ? nil : text(&random), requiredBump: .major,
      findings: (0..<1 + Int(random.next() % 4)).map { _ in finding(&random) })
  }

  static func finding(_ random: inout SeededRandom) -> Report.JudgedFinding {
    let impact = [Impact.breaking, .sourceBreaking, Impact(source: .risky), .none].randomElement(using: &random) ?? .none
    let finding = Finding(
      rule: "swift-setter-removed", kind: Finding.Kind.allCases.randomElement(using: &random) ?? .note, impact: impact,
      symbol: .init(id: text(&random), path: text(&random), kind: .property),
      old: random.flip() ? nil : .init(declaration: text(&random), location: place(&random)),
      new: random.flip() ? nil : .init(declaration: text(&random), location: place(&random)),
      message: text(&random), fix: text(&random), fingerprint: Fingerprint.of(["\(random.next())"]))
    var judged = Report.JudgedFinding(
      finding: finding, verdict: [.violation, .advice, .waived, .allowed].randomElement(using: &random) ?? .advice,
      reason: text(&random), isIntroduced: [nil, true, false].randomElement(using: &random) ?? nil)
    if random.flip() {
      judged.proof = Proof(
        Proof.Outcome.allCases.randomElement(using: &random) ?? .proven, reason: text(&random), modes: random.flip() ? [6] : [],
        witness: random.flip() ? nil : text(&random), file: random.flip() ? nil : text(&random))
    }
    return judged
  }

  private static func place(_ random: inout SeededRandom) -> SourceLocation? {
    random.flip() ? nil : location(&random)
  }

  private static func location(_ random: inout SeededRandom) -> SourceLocation {
    SourceLocation(file: text(&random), line: Int(random.next() % 100), column: Int(random.next() % 100))
  }

  static func upgrade(_ random: inout SeededRandom) -> UpgradeReport {
    var report = UpgradeReport(
      library: text(&random), oldVersion: text(&random), newVersion: text(&random), client: text(&random),
      hits: (0..<Int(random.next() % 6)).map { _ in hit(&random) }, unused: 3, uses: 10)
    report.remarks = (0..<Int(random.next() % 3)).map { _ in text(&random) }
    if random.flip() {
      report.verification = .init(errors: 2, unexplained: random.flip() ? [] : [error(&random)], unconfirmed: 1)
    }
    return report
  }

  private static func hit(_ random: inout SeededRandom) -> UpgradeReport.Hit {
    var hit = UpgradeReport.Hit(
      certainty: UpgradeReport.Certainty.allCases.randomElement(using: &random) ?? .affected,
      finding: finding(&random).finding, module: text(&random), location: location(&random),
      line: random.flip() ? "" : text(&random), reason: text(&random))
    hit.instead = random.flip() ? nil : text(&random)
    hit.errors = random.flip() ? [] : [error(&random)]
    return hit
  }

  private static func error(_ random: inout SeededRandom) -> UpgradeReport.CompilerError {
    .init(location: location(&random), message: text(&random))
  }

  static func problems(of report: Report) -> [Report.JudgedFinding] {
    report.modules.flatMap(\.findings).filter(\.isProblem)
  }
}
