import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

/// A client's lines, each with what an upgrade does to it: `Tests/Fixtures/Upgrade/<row>/<case>`.
struct UpgradeCase: Sendable, Hashable, CustomTestStringConvertible {
  var path: String

  /// All cases, or with `FIXTURES=upgrade-case` in the environment those with that in their name.
  static let all: [UpgradeCase] = {
    let cases = Fixture.paths(of: "Upgrade").map { UpgradeCase(path: $0) }
    guard let wanted = ProcessInfo.processInfo.environment["FIXTURES"] else { return cases }
    return cases.filter { $0.path.contains(wanted) }
  }()

  var isC: Bool { path.hasSuffix(".h") }
  var testDescription: String { path }

  func fixture() throws -> Fixture { try Fixture.read(path, statesFindings: false) }
}

/// What a marker at a line's end says.
///
/// `// affected`, `// silent` and `// may` are what the report says; `// may refused` is a line that
/// the compiler refuses and the report is not sure of, `// missed` one that it does not see.
enum LineMarker: String, CaseIterable, Sendable {
  case affected
  case silent
  case may
  case mayRefused = "may refused"
  case missed

  /// The markers of a client's text by line number.
  static func all(in client: String) -> [Int: LineMarker] {
    var result: [Int: LineMarker] = [:]
    for (index, line) in client.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let marker = allCases.first { line.hasSuffix("// \($0.rawValue)") }
      if let marker { result[index + 1] = marker }
    }
    return result
  }

  var certainty: UpgradeReport.Certainty? {
    switch self {
    case .affected: .affected
    case .silent: .silent
    case .may, .mayRefused: .possible
    case .missed: nil
    }
  }

  var isRefused: Bool { [.affected, .mayRefused, .missed].contains(self) }
}

/// What the report and the compiler say about each line of a client.
struct UpgradeVerdicts: Sendable {
  var hits: [UpgradeReport.Hit] = []
  /// The compiler's errors with the new version, by line.
  var errors: [Int: String] = [:]
  /// Its errors with the old version; a case must have none.
  var oldErrors = ""

  /// The surest that is said of each line.
  var certainties: [Int: UpgradeReport.Certainty] {
    Dictionary(hits.map { ($0.location.line, $0.certainty) }) { Self.rank($0) <= Self.rank($1) ? $0 : $1 }
  }

  private static func rank(_ certainty: UpgradeReport.Certainty) -> Int {
    UpgradeReport.Certainty.allCases.firstIndex(of: certainty) ?? 0
  }

  /// Reads `file:line:column: error: message` lines about the client.
  static func errors(in text: String, file: String) -> [Int: String] {
    var result: [Int: String] = [:]
    for line in text.split(separator: "\n") {
      guard let match = line.firstMatch(of: /^(.+?):(\d+):\d+: (?:fatal )?error: (.*)$/),
        URL(fileURLWithPath: String(match.1)).lastPathComponent == file, let number = Int(match.2)
      else { continue }
      result[number] = result[number] ?? String(match.3)
    }
    return result
  }

  /// Where markers, report and compiler differ, one line each; empty when they agree.
  func differences(from markers: [Int: LineMarker], client: String) -> [String] {
    let lines = client.split(separator: "\n", omittingEmptySubsequences: false)
    let certainties = certainties
    var result: [String] = []
    for number in Set(markers.keys).union(certainties.keys).union(errors.keys).sorted() {
      let text = lines.indices.contains(number - 1) ? lines[number - 1].trimmingCharacters(in: .whitespaces) : ""
      let marker = markers[number]
      if marker?.certainty != certainties[number] {
        let reasons = hits.filter { $0.location.line == number }.map { "\($0.finding.rule): \($0.reason)" }
        result.append(
          "\(number): the report says \(certainties[number]?.rawValue ?? "nothing"): \(text)\n      \(reasons.joined(separator: "\n      "))")
      }
      if (marker?.isRefused ?? false) != (errors[number] != nil) {
        result.append("\(number): the compiler \(errors[number].map { "refuses (\($0))" } ?? "accepts"): \(text)")
      }
    }
    return result
  }
}
