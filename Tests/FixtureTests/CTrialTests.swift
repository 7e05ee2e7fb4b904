import APIDiff
import APIModel
import Foundation
import Processes
import TestSupport
import Testing

/// Cases of C without expectations, judged by clang, the linker and the loader: `Scripts/judge FOLDER`
/// shows where they and apidiff disagree.
struct CTrialTests {
  @Test(
    .enabled(if: TrialCases.folder != nil, "cases are given by Scripts/judge"), arguments: try TrialCases.all("h"))
  func compilerAgrees(_ fixture: Fixture) async throws {
    var trial = "INVALID"
    do {
      try await CWorkbench.shared.withFolder(of: fixture) { trial = try await Self.judge(fixture, in: $0) }
    } catch {
      trial = "INVALID \(error)"
    }
    print("case \(fixture.path): \(trial)")
    if !trial.hasPrefix("agree") { Issue.record("\(fixture.path): \(trial)") }
  }

  private static func judge(_ fixture: Fixture, in folder: URL) async throws -> String {
    let bench = CWorkbench.shared
    if fixture.hasImplementations {
      for side in CWorkbench.Side.allCases { try await bench.buildLibrary(side, in: folder) }
    }
    let withExports = fixture.hasImplementations && !TrialCases.isOfHeadersAlone
    let old = try await bench.snapshot(.old, in: folder, withExports: withExports)
    let new = try await bench.snapshot(.new, in: folder, withExports: withExports)
    let found = compare(old: [old], new: [new]).modules.flatMap { $0.findings.map(\.finding) }
    if let errors = try await bench.clientErrors("clang", .old, in: folder) { return "INVALID client: \(errors)" }
    var lines: [String] = []
    let after = try await bench.clientErrors("clang", .new, in: folder)
    let isReported = found.contains { $0.impact.source == .breaking }
    if isReported == (after == nil) {
      let error = after?.split(separator: "\n").first { $0.contains("error:") }
      let proofs = isReported ? try await bench.proofs(of: found, old, new, in: folder) : []
      lines.append("\(isReported ? "REFUTED" : "MISSED") source \(error ?? "")\(TrialCases.others(stopped: proofs))")
    }
    if fixture.hasImplementations {
      let flags = fixture.options.contains("no-pie") ? ["-fno-pie", "-no-pie"] : []
      try await bench.buildClient(in: folder, flags: flags)
      let before = try await bench.runClient(with: .old, in: folder)
      if !before.isSuccess { return "INVALID client \(before.ending) \(before.standardError)" }
      let run = try await bench.runClient(with: .new, in: folder)
      let isReported = found.contains { $0.impact.binary == .breaking }
      if isReported == run.isSuccess {
        lines.append("\(isReported ? "REFUTED" : "MISSED") binary \(run.isSuccess ? "" : run.ending)")
      }
    }
    let words = found.map { "\n    \(Expectation($0)): \($0.message)" }.joined()
    return (lines.isEmpty ? "agree" : lines.joined(separator: "\n    ")) + words
  }
}
