import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

@testable import APIDiffCommand

/// Every fixture of one module through the cross-check: whatever clients of the old side stop with the
/// new one, a finding must say why. `CROSS_CHECK=1 swift test --filter SwiftCrossCheckTests`
struct SwiftCrossCheckTests {
  private static let isWanted = ProcessInfo.processInfo.environment["CROSS_CHECK"] != nil

  /// Where a witness is no client that people would write first, and why.
  private static let unusual = [
    // The name of the module before a function takes what @preconcurrency grants away (Swift 6.3).
    "Swift/swift-global-actor-added/preconcurrency.swift",
    // Errors are thrown, and seldom arguments of generic types.
    "Swift/swift-conformance-removed/unavailable-error.swift",
    // Who may leave an argument out does not write `nil` for it.
    "Swift/swift-call-ambiguous/nothing-for-either.swift",
    // A result builder's methods are called by the compiler, which knows what it wants.
    "Swift/swift-function-added/builder-final-result.swift",
  ]

  @Test(.enabled(if: isWanted, "asked for with CROSS_CHECK=1"), arguments: SwiftCase.all)
  func findingsExplainEveryStop(_ path: SwiftCase) async throws {
    let fixture = try path.fixture()
    if Self.unusual.contains(fixture.path) { return }
    let bench = SwiftWorkbench.shared
    try await bench.withFolder { folder in
      let old = try await bench.snapshots(of: fixture, .old, in: folder)
      let new = try await bench.snapshots(of: fixture, .new, in: folder)
      guard old.count == 1, new.count == 1, let before = old.last, let after = new.last else { return }
      let found = APIDiff.compare(old: old, new: new).modules.flatMap { $0.findings.map(\.finding) }
      let compilers = ["old", "new"].map { side in
        SwiftWitnessCompiler(
          flags: ["-I", folder.appending(path: "\(side)/Modules").path] + fixture.features, folder: folder.path,
          moduleCache: SwiftWorkbench.moduleCache)
      }
      let checker = CrossChecker(
        uses: SwiftWitnesses(old: before, new: after).uses(),
        explainer: StopExplainer(old: before, new: after, findings: found), old: compilers[0], new: compilers[1])
      let (outcome, stops) = try await SwiftWorkbench.gate.pass { try await checker.outcome() }
      if let obstacle = outcome.obstacle { Issue.record("\(fixture.path): \(obstacle)") }
      for stop in stops { Issue.record("\(fixture.path): Swift \(stop.modes): \(stop.message)\n  \(stop.code)") }
    }
  }
}
