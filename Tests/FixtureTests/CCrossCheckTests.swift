import APIDiff
import APIModel
import Foundation
import TestSupport
import Testing

@testable import APIDiffCommand

/// Every C fixture through the cross-check: whatever clients of the old side stop with the new one,
/// a finding must say why. `CROSS_CHECK=1 swift test --filter CCrossCheckTests`
struct CCrossCheckTests {
  private static let isWanted = ProcessInfo.processInfo.environment["CROSS_CHECK"] != nil

  /// Where a client is none that people would write first, and why.
  private static let unusual = [
    // What only the library fills is not assigned to.
    "C/c-field-type-changed/read-only.h",
    // Of a record without a name its fields are used.
    "C/c-field-type-changed/unnamed-behind-pointer.h",
    // An option is set with a value.
    "C/c-function-became-macro/one-value.h",
    // What fits the parameters of a macro is a guess.
    "C/c-macro-form-changed/cast.h", "C/c-macro-form-changed/head.h",
    // Marks stand in declarations.
    "C/c-macro-form-changed/mark.h", "C/c-macro-form-changed/marker-function.h",
    // A macro that stands for a function is called.
    "C/c-macro-form-changed/same-meaning.h",
    // A transparent union is given its members.
    "C/c-parameter-type-changed/transparent.h",
  ]

  @Test(.enabled(if: isWanted, "asked for with CROSS_CHECK=1"), arguments: CCase.all)
  func findingsExplainEveryStop(_ path: CCase) async throws {
    let fixture = try path.fixture()
    if Self.unusual.contains(fixture.path) { return }
    let bench = CWorkbench.shared
    try await bench.withFolder(of: fixture) { folder in
      let old = try await bench.snapshot(.old, in: folder)
      let new = try await bench.snapshot(.new, in: folder)
      let found = compare(old: [old], new: [new]).modules.flatMap { $0.findings.map(\.finding) }
      let compilers = try ModuleCompilers(old: old, new: new, in: folder)
      let (outcome, stops) = try await CrossChecker(compilers: compilers, findings: found).outcome()
      if let obstacle = outcome.obstacle { Issue.record("\(fixture.path): \(obstacle)") }
      for stop in stops { Issue.record("\(fixture.path): \(stop.message)\n  \(stop.code)") }
    }
  }
}

extension ModuleCompilers {
  /// - Parameter folder: Where the headers of a fixture were written.
  init(old: Snapshot, new: Snapshot, in folder: URL) throws {
    let sides = [(old, CWorkbench.Side.old), (new, .new)].map { snapshot, side in
      var surface = ModuleSurface(snapshots: [snapshot])
      surface.contexts["library"] = .c(
        root: folder.appending(path: "\(side)/include").path, headers: snapshot.header.headers?.read ?? [], arguments: [])
      return surface
    }
    try self.init(of: "library", old: sides[0], new: sides[1], folder: folder.path)
  }
}
