import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

/// Cases of Swift without expectations, judged by the compiler: `Scripts/judge FOLDER` shows where it
/// and apidiff disagree.
struct SwiftTrialTests {
  @Test(
    .enabled(if: TrialCases.folder != nil, "cases are given by Scripts/judge"), arguments: try TrialCases.all("swift"))
  func compilerAgrees(_ fixture: Fixture) async throws {
    let bench = SwiftWorkbench.shared
    let trial: String
    do {
      trial = try await bench.withFolder { try await Self.judge(fixture, in: $0) }
    } catch {
      trial = "INVALID \(error)"
    }
    print("case \(fixture.path): \(trial)")
    if !trial.hasPrefix("agree") { Issue.record("\(fixture.path): \(trial)") }
  }

  private static func judge(_ fixture: Fixture, in folder: URL) async throws -> String {
    let bench = SwiftWorkbench.shared
    let old = try await bench.snapshots(of: fixture, .old, in: folder)
    let new = try await bench.snapshots(of: fixture, .new, in: folder)
    let found = APIDiff.compare(old: old, new: new).modules.flatMap { $0.findings.map(\.finding) }
    var lines: [String] = []
    for mode in fixture.modes {
      let before = try await bench.clientErrors(of: fixture, .old, mode: mode, in: folder)
      if !before.isEmpty { return "INVALID client, Swift \(mode): \(before)" }
      let after = try await bench.clientErrors(of: fixture, .new, mode: mode, in: folder)
      let isReported = found.contains { $0.impact.source == .breaking && (mode >= 6 || !$0.impact.onlyInSwift6) }
      if isReported == after.isEmpty {
        let proofs = isReported ? try await bench.proofs(of: found, fixture, old, new, mode: mode, in: folder) : []
        lines.append(
          "\(isReported ? "REFUTED" : "MISSED") Swift \(mode) \(errors(after))\(TrialCases.others(stopped: proofs))")
      }
    }
    if fixture.isRun {
      try await bench.buildBinaries(of: fixture, in: folder)
      if let failure = try await bench.runFailure(of: fixture, with: .old, in: folder) {
        return "INVALID client \(failure)"
      }
      let failure = try await bench.runFailure(of: fixture, with: .new, in: folder)
      let isReported = found.contains { $0.impact.binary == .breaking }
      if isReported == (failure == nil) {
        lines.append("\(isReported ? "REFUTED" : "MISSED") binary \(failure ?? "")")
      }
    }
    let words = found.map { "\n    \(Expectation($0)): \($0.message)" }.joined()
    return (lines.isEmpty ? "agree" : lines.joined(separator: "\n    ")) + words
  }

  private static func errors(_ text: String) -> String {
    text.split(separator: "\n").filter { $0.contains("error:") }.prefix(2).joined(separator: " ")
  }
}
