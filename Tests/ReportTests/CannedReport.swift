@testable import APIDiff
import APIModel

/// A report with a finding of every severity, and names that want to do harm.
enum CannedReport {
  static let report = Report(
    modules: [
      Report.Module(
        name: "Greeter", language: .swift, oldVersion: "1.4.0", newVersion: "1.5.0", requiredBump: .major,
        findings: breaking + risky + [deprecation] + additions + [note]),
      Report.Module(
        name: "Quiet", language: .c, oldVersion: nil, newVersion: nil, requiredBump: .none, findings: []),
    ],
    requiredBump: .major, verdict: .violation,
    remarks: [
      .init(
        id: "waiver-stale", verdict: .violation, message: "The waiver \u{1B}[31mred\u{202E} matches nothing any more.",
        fix: "Remove it.", module: "Greeter", location: SourceLocation(file: "apidiff.yml", line: 7, column: 5)),
      .init(id: "version-too-low", verdict: .advice, message: "1.5.0 is too low.", fix: "Use 2.0.0."),
    ])

  /// With counts of a cross-check.
  static let checked: Report = {
    var report = Self.report
    var check = CrossCheck()
    (check.declarations, check.tried, check.compiled) = (4, 12, 11)
    (check.explained, check.explainedAsRisky, check.unexplained) = (3, 2, 1)
    report.modules[0].crossCheck = check
    var obstacle = CrossCheck()
    obstacle.obstacle = "the \u{1B}[31mred\u{202E} compiler failed"
    report.modules[1].crossCheck = obstacle
    return report
  }()

  /// With a proof of each outcome.
  private static var breaking: [Report.JudgedFinding] {
    var findings = unproven
    findings[0].proof = Proof(
      .proven, reason: "with the new version: cannot assign to property: 'name' is a get-only property", modes: [5, 6],
      witness: "import Greeter\n\nfunc witness(_ value: inout Greeting) {\n  value.name = value.name\n}\n")
    findings[1].proof = Proof(.refuted, reason: "this client compiles with both versions", witness: "witness <b>\u{1B}[31m</code>\n")
    findings[2].proof = Proof(.notProvable, reason: "no name can be written for '\u{1B}[31mred\u{202E}'")
    return findings
  }

  private static var unproven: [Report.JudgedFinding] {
    [
      finding(
        "swift-setter-removed", .change, Impact(source: .breaking), "property 'Greeting.name' cannot be set any more",
        old: "var name: String { get set }", new: "var name: String { get }", kind: .property),
      finding(
        "swift-parameter-added", .change, Impact(source: .breaking, binary: .breaking, onlyInSwift6: true),
        "parameter 'style' was added to method 'Greeting.say(to:)' without a default value, so that calls lack it",
        old: "func say(to name: String) throws -> [String: any Collection<Character>]",
        new: "func say(to name: String, style: Greeting.Style.Everything) throws -> [String: any Collection<Character>]",
        kind: .method),
      finding(
        "swift-setter-removed", .change, Impact(source: .breaking), "property 'Greeting.\u{1B}[31mred\u{202E}' cannot be set any more",
        old: "var `\u{1B}[31mred\u{202E}`: Int { get set }", new: "var `\u{1B}[31mred\u{202E}`: Int { get }", kind: .property),
    ]
  }

  private static var risky: [Report.JudgedFinding] {
    [
      finding(
        "swift-conformance-added", .addition, Impact(source: .risky), "'Greeting' conforms to 'Sendable' now",
        old: "struct Greeting", new: "struct Greeting", kind: .struct)
    ]
  }

  private static var deprecation: Report.JudgedFinding {
    finding(
      "swift-deprecated", .deprecation, .none, "function 'hello()' is deprecated: use 'greet()'", old: "func hello()",
      new: "@available(*, deprecated) func hello()", kind: .function)
  }

  private static var additions: [Report.JudgedFinding] {
    (1...22).map { number in
      finding(
        "swift-added", .addition, .none, "function 'f\(number)()' is new", old: nil,
        new: "func f\(number)(\(String(repeating: "a: Int, ", count: number)))", kind: .function)
    }
  }

  private static var note: Report.JudgedFinding {
    finding(
      "swift-default-changed", .note, .none, "default of parameter 'n' of 'f(n:)' changed from '1' to '2'",
      old: "func f(n: Int = 1)", new: "func f(n: Int = 2)", kind: .function)
  }

  private static func finding(
    _ rule: String, _ kind: Finding.Kind, _ impact: Impact, _ message: String, old: String?, new: String?,
    kind symbol: DeclarationKind
  ) -> Report.JudgedFinding {
    var subject = Declaration(id: "s:\(rule)", kind: symbol, path: ["Greeting", "name"])
    func side(_ text: String?, line: Int) -> Declaration? {
      guard let text else { return nil }
      var result = subject
      result.text = text
      result.location = SourceLocation(file: "Sources/Greeter/Greeting.swift", line: line, column: 3)
      return result
    }
    let change: Change =
      switch (side(old, line: 10), side(new, line: 12)) {
      case (let old?, let new?): .changed(old, new)
      case (nil, let new?): .added(new)
      case (let old?, nil): .removed(old)
      case (nil, nil): .removed(subject)
      }
    subject.text = message
    let rule = Rule(
      id: rule, summary: "", rationale: "", fix: "Do it with a deprecation first (\(rule)).", kind: kind, impact: impact,
      example: .init(old: "", new: "", client: ""), check: .module { _ in [] })
    var judged = Judge.judge(Finding(.init(message, impact), of: rule, change: change, module: "Greeter"))
    judged.isIntroduced = rule.id == "swift-parameter-added" ? true : rule.id == "swift-conformance-added" ? false : nil
    return judged
  }
}
