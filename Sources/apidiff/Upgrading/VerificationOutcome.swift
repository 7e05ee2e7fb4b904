import APIDiff
import APIModel
import Processes

/// What compiling a client with the new version gave.
struct VerificationOutcome: Sendable {
  /// In the client's own files.
  var errors: [UpgradeReport.CompilerError] = []
  /// What else went wrong.
  var remarks: [String] = []
  /// Some module of the client could not be judged.
  var isIncomplete = false
  /// Why nothing was compiled.
  var obstacle: String?

  init(obstacle: String? = nil) { self.obstacle = obstacle }

  /// Takes the errors of one compiler run.
  mutating func add(_ output: ToolOutput, root: String, isOwn: Bool, module: String) {
    let form = /^(.+?):(\d+):(\d+): (?:fatal )?error: (.*)$/
    var foreign = 0
    for line in (output.standardError + "\n" + output.standardOutput).split(separator: "\n") {
      guard let match = line.firstMatch(of: form), let row = Int(match.2), let column = Int(match.3) else { continue }
      let file = String(match.1)
      guard file.hasPrefix(root + "/") else {
        foreign += 1
        continue
      }
      let location = SourceLocation(file: String(file.dropFirst(root.utf8.count + 1)), line: row, column: column)
      let error = UpgradeReport.CompilerError(location: location, message: String(match.4))
      if !errors.contains(error) { errors.append(error) }
    }
    if foreign > 0 || !output.isSuccess && errors.isEmpty {
      let first = output.standardError.split(separator: "\n").first { $0.contains("error:") } ?? "\(output.ending)"
      isIncomplete = isIncomplete || isOwn && errors.isEmpty
      let remark =
        isOwn ? "Compiling '\(module)' with the new version failed elsewhere than in its sources: \(first)"
          : "'\(module)', which is not the client's own, does not compile with the new version: \(first)"
      // Many files that include one header fail for one reason.
      if !remarks.contains(where: { $0.hasSuffix(": \(first)") }) { remarks.append(remark) }
    }
  }
}

extension UpgradeReport {
  /// With the compiler's errors attached to the breaks that explain them.
  func verified(by outcome: VerificationOutcome) -> UpgradeReport {
    var report = self
    if let obstacle = outcome.obstacle {
      report.remarks.append("It was not verified: \(obstacle).")
      return report
    }
    report.remarks += outcome.remarks
    if outcome.isIncomplete, outcome.errors.isEmpty {
      report.remarks.append("It was not verified: not all of the client could be compiled.")
      return report
    }
    var unexplained: [CompilerError] = []
    for error in outcome.errors {
      let places = report.hits.indices.filter { report.hits[$0].explains(error) }
      // A sure break explains an error better than a possible one.
      let best = places.filter { report.hits[$0].certainty != .possible }
      for place in best.isEmpty ? places : best { report.hits[place].errors.append(error) }
      if places.isEmpty { unexplained.append(error) }
    }
    if outcome.errors.isEmpty, outcome.remarks.isEmpty, report.count(.possible) > 0 {
      report.remarks.append(
        "\(report.count(.possible)) places that might have been affected are not: the compiler accepts them.")
      report.hits.removeAll { $0.certainty == .possible }
    }
    report.verification = Verification(
      errors: outcome.errors.count, unexplained: unexplained,
      unconfirmed: report.hits.count { $0.certainty == .affected && $0.errors.isEmpty })
    return report
  }
}

extension UpgradeReport.Hit {
  /// The same line, or a line of the same statement that names the same thing.
  func explains(_ error: UpgradeReport.CompilerError) -> Bool {
    guard error.location.file == location.file else { return false }
    if error.location.line == location.line { return true }
    // A C statement that goes on in the next lines.
    let isOpen = finding.rule.hasPrefix("c-") && !line.hasSuffix(";") && !line.hasSuffix("}")
    if isOpen, (location.line...location.line + 3).contains(error.location.line) { return true }
    let name = finding.symbol.path.split(separator: ".").last.map { $0.prefix { $0 != "(" } } ?? ""
    return abs(error.location.line - location.line) <= 3 && !name.isEmpty && error.message.contains("'\(name)")
  }
}
