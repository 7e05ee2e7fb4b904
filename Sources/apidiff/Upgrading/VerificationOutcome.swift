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
    let lines = (output.standardError + "\n" + output.standardOutput).split(separator: "\n")
    var foreign: Substring?
    for (index, line) in lines.enumerated() where line.contains("error: ") {
      guard let error = Self.error(line, next: index + 1 < lines.count ? lines[index + 1] : "") else { continue }
      guard error.location.file.hasPrefix(root + "/") else {
        foreign = foreign ?? line
        continue
      }
      add(error.location.file.dropFirst(root.utf8.count + 1), error)
    }
    if foreign != nil || !output.isSuccess && errors.isEmpty {
      let first = foreign ?? lines.first { $0.contains("error:") } ?? output.ending[...]
      isIncomplete = isIncomplete || isOwn && errors.isEmpty
      let remark =
        isOwn ? "Compiling '\(module)' with the new version failed elsewhere than in its sources: \(first)"
          : "'\(module)', which is not the client's own, does not compile with the new version: \(first)"
      // Many files that include one header fail for one reason.
      if !remarks.contains(where: { $0.hasSuffix(": \(first)") }) { remarks.append(remark) }
    }
  }

  /// Once, though a macro's argument is judged as it stands and in the macro's expansion.
  private mutating func add(_ file: Substring, _ error: UpgradeReport.CompilerError) {
    let isKnown = errors.contains { known in
      known.location.file == file && known.location.line == error.location.line && known.message == error.message
    }
    guard !isKnown else { return }
    var error = error
    error.location.file = String(file)
    errors.append(error)
  }

  /// - Parameter next: The line below. swiftc says there where code that a macro made was written:
  ///   `macro expansion #expect:1:34: error: …` and "`- file.swift:7:20: note: expanded code originates here".
  private static func error(_ line: Substring, next: Substring) -> UpgradeReport.CompilerError? {
    guard let match = line.firstMatch(of: /^(.+?):(\d+):(\d+): (?:fatal )?error: (.*)$/) else { return nil }
    var place = (match.1, match.2, match.3)
    if match.1.hasPrefix("macro expansion "),
      let origin = next.firstMatch(of: /^`- (.+?):(\d+):(\d+): note: expanded code originates here/)
    {
      place = (origin.1, origin.2, origin.3)
    }
    guard let row = Int(place.1), let column = Int(place.2) else { return nil }
    let location = SourceLocation(file: String(place.0), line: row, column: column)
    return UpgradeReport.CompilerError(location: location, message: String(match.4))
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
