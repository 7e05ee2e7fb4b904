import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

/// Each case through the real extraction, all rules and the compiler:
/// - exactly the stated findings come out, and a side compared with itself gives none;
/// - the client compiles against the old library, and against the new one unless a wanted
///   finding says that source breaks.
struct SwiftFixtureTests {
  @Test(arguments: SwiftCase.all)
  func rulesAndCompilerAgree(_ path: SwiftCase) async throws {
    var fixture = try path.fixture()
    let bench = SwiftWorkbench.shared
    try await bench.withFolder { folder in
      let old = try await bench.snapshots(of: fixture, .old, in: folder)
      let new = try await bench.snapshots(of: fixture, .new, in: folder)
      let found = Self.findings(old, new)
      if let rule = path.exampleOf {
        Self.check(found, of: rule)
        // An example states no findings: the compiler must agree with what the rules say.
        fixture.expectations = found.map { Expectation($0) }
      } else if let difference = Expectation.difference(wanted: fixture.expectations, found: found) {
        Issue.record("\(fixture.path):\n\(difference)")
      }
      for finding in found where finding.impact.source == .breaking && finding.fix == "Nothing has to be done." {
        Issue.record("\(fixture.path): \(finding.rule) breaks clients, and its advice is that nothing has to be done")
      }
      for (side, snapshots) in [("old", old), ("new", new)] {
        if let surplus = Expectation.difference(wanted: [], found: Self.findings(snapshots, snapshots)) {
          Issue.record("\(fixture.path): \(side) compared with itself:\n\(surplus)")
        }
      }
      // The strictest mode first: a client that it accepts, the others accept.
      var isAccepted = false
      for mode in fixture.modes.sorted(by: >) where !(isAccepted && !fixture.breaksSource(mode: mode)) {
        let before = try await bench.clientErrors(of: fixture, .old, mode: mode, in: folder)
        let after = try await bench.clientErrors(of: fixture, .new, mode: mode, in: folder)
        Self.compare(before, after, with: fixture, mode: mode)
        isAccepted = before.isEmpty && after.isEmpty
      }
      try await Self.checkProofs(fixture, found, old, new, in: folder)
      #if os(Linux)
        if fixture.isRun { try await Self.checkBinary(fixture, in: folder) }
      #endif
    }
  }

  /// The client, linked against the old library, exits with 0; with the new library it fails
  /// exactly when a wanted finding says so.
  private static func checkBinary(_ fixture: Fixture, in folder: URL) async throws {
    let bench = SwiftWorkbench.shared
    try await bench.buildBinaries(of: fixture, in: folder)
    if let failure = try await bench.runFailure(of: fixture, with: .old, in: folder) {
      Issue.record("\(fixture.path): the client with the old library: \(failure)")
    }
    let failure = try await bench.runFailure(of: fixture, with: .new, in: folder)
    let breaks = fixture.expectations.contains { $0.binary == .breaking }
    if failure == nil, breaks {
      Issue.record("\(fixture.path): the compiled client should fail with the new library, but runs")
    } else if let failure, !breaks {
      Issue.record("\(fixture.path): the compiled client should run: \(failure)")
    }
  }

  /// `--prove` may find no client for a break, but none that refutes it: the compiler has confirmed
  /// it with the fixture's own. With `options: proven` it must find one.
  private static func checkProofs(
    _ fixture: Fixture, _ found: [Finding], _ old: [Snapshot], _ new: [Snapshot], in folder: URL
  ) async throws {
    guard let mode = fixture.modes.filter(fixture.breaksSource).max() else { return }
    let isListed = ProcessInfo.processInfo.environment["PROOFS"] != nil
    for (finding, proof) in try await SwiftWorkbench.shared.proofs(of: found, fixture, old, new, mode: mode, in: folder) {
      let line = "\(fixture.path): \(finding.rule) is \(proof.outcome.rawValue): \(proof.reason)\n\(proof.witness ?? "")"
      let isWrong = proof.outcome == .refuted || fixture.options.contains("proven") && proof.outcome != .proven
      if isWrong { Issue.record("\(line)") } else if isListed { print("proof", line) }
    }
  }

  private static func findings(_ old: [Snapshot], _ new: [Snapshot]) -> [Finding] {
    APIDiff.compare(old: old, new: new).modules.flatMap { $0.findings.map(\.finding) }
  }

  private static func check(_ found: [Finding], of rule: Rule) {
    if found.contains(where: { $0.rule == rule.id }) { return }
    let lines = Expectation.difference(wanted: [], found: found) ?? "  nothing"
    Issue.record("example of \(rule.id): wanted a finding of the rule; found:\n\(lines)")
  }

  /// - Parameters:
  ///   - before: The compiler's errors for the client against the old library.
  ///   - after: Those against the new one.
  private static func compare(_ before: String, _ after: String, with fixture: Fixture, mode: Int) {
    if !before.isEmpty {
      Issue.record("\(fixture.path): the client does not compile against old in mode \(mode):\n\(before)")
    }
    switch (fixture.breaksSource(mode: mode), after.isEmpty) {
    case (true, true):
      Issue.record("\(fixture.path): in mode \(mode) the client should break, but compiles")
    case (false, false):
      Issue.record("\(fixture.path): in mode \(mode) the client should compile, but breaks:\n\(after)")
    case (true, false), (false, true): break
    }
  }
}
