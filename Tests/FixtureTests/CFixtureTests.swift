import APIDiff
import APIModel
import Foundation
import Processes
import TestSupport
import Testing

/// Each C fixture through the real extraction and all rules, and then the word of the compilers,
/// the linker and the loader on it.
struct CFixtureTests {
  private static let hasGCC = tool("gcc")

  @Test(arguments: CCase.all)
  func findingsAndWitnessesAgree(_ path: CCase) async throws {
    let fixture = try path.fixture()
    let bench = CWorkbench.shared
    try await bench.withFolder(of: fixture) { folder in
      try await checkFindings(path, fixture, in: folder)
      try await checkSource(fixture, in: folder)
      #if os(Linux)
        if fixture.hasImplementations { try await checkBinary(fixture, in: folder) }
      #endif
    }
  }

  /// Exactly the stated findings come out, and a side compared with itself gives none.
  private func checkFindings(_ path: CCase, _ fixture: Fixture, in folder: URL) async throws {
    let withExports = fixture.options.contains("exports")
    #if !os(Linux)
      if withExports { return }
    #endif
    if withExports {
      for side in CWorkbench.Side.allCases { try await CWorkbench.shared.buildLibrary(side, in: folder) }
    }
    let old = try await CWorkbench.shared.snapshot(.old, in: folder, withExports: withExports)
    let new = try await CWorkbench.shared.snapshot(.new, in: folder, withExports: withExports)
    let found = Self.findings(old, new)
    if let rule = path.exampleOf {
      if !found.contains(where: { $0.rule == rule.id && $0.impact == rule.impact }) {
        let lines = Expectation.difference(wanted: [], found: found) ?? "  nothing"
        Issue.record("\(fixture.path): wanted its impact at the worst; found:\n\(lines)")
      }
    } else if let difference = Expectation.difference(wanted: fixture.expectations, found: found) {
      Issue.record("\(fixture.path):\n\(difference)")
    }
    try await checkProofs(fixture, found, old, new, in: folder)
    for (side, snapshot) in [("old", old), ("new", new)] {
      if let surplus = Expectation.difference(wanted: [], found: Self.findings(snapshot, snapshot)) {
        Issue.record("\(fixture.path): \(side) compared with itself:\n\(surplus)")
      }
    }
  }

  /// `--prove` may find no client for a break, but none that refutes it: clang has confirmed it with
  /// the fixture's own. With `options: proven` it must find one.
  private func checkProofs(
    _ fixture: Fixture, _ found: [Finding], _ old: Snapshot, _ new: Snapshot, in folder: URL
  ) async throws {
    for (finding, proof) in try await CWorkbench.shared.proofs(of: found, old, new, in: folder) {
      let isWrong = proof.outcome == .refuted || fixture.options.contains("proven") && proof.outcome != .proven
      guard isWrong else { continue }
      Issue.record(
        "\(fixture.path): \(finding.rule) is \(proof.outcome.rawValue): \(proof.reason)\n\(proof.witness ?? "")")
    }
  }

  private static func findings(_ old: Snapshot, _ new: Snapshot) -> [Finding] {
    compare(old: [old], new: [new]).modules.flatMap { $0.findings.map(\.finding) }
  }

  /// The client compiles against old. Against new clang refuses it exactly when a wanted finding
  /// says so; GCC, which only warns about some of it before version 14, never refuses more.
  private func checkSource(_ fixture: Fixture, in folder: URL) async throws {
    let bench = CWorkbench.shared
    if let errors = try await bench.clientErrors("clang", .old, in: folder) {
      Issue.record("\(fixture.path): the client does not compile against old:\n\(errors)")
    }
    let breaks = fixture.breaksSource(mode: 6)
    for compiler in breaks || !Self.hasGCC ? ["clang"] : ["clang", "gcc"] {
      let errors = try await bench.clientErrors(compiler, .new, in: folder)
      if let errors, !breaks {
        Issue.record("\(fixture.path): the client should compile with \(compiler), but breaks:\n\(errors)")
      } else if errors == nil, breaks {
        Issue.record("\(fixture.path): the client should break, but compiles")
      }
    }
  }

  /// The client, linked against the old library, exits with 0; with the new library it fails
  /// exactly when a wanted finding says so.
  private func checkBinary(_ fixture: Fixture, in folder: URL) async throws {
    let bench = CWorkbench.shared
    for side in CWorkbench.Side.allCases { try await bench.buildLibrary(side, in: folder) }
    // Programs that are no PIE read variables of a library in a copy of their own.
    let flags = fixture.options.contains("no-pie") ? ["-fno-pie", "-no-pie"] : []
    try await bench.buildClient(in: folder, flags: flags)
    let before = try await bench.runClient(with: .old, in: folder)
    if !before.isSuccess {
      Issue.record(
        "\(fixture.path): the client \(before.ending) with the old library: \(before.standardError)")
    }
    let after = try await bench.runClient(with: .new, in: folder)
    let breaks = fixture.expectations.contains { $0.binary == .breaking }
    if after.isSuccess, breaks {
      Issue.record("\(fixture.path): the compiled client should fail with the new library, but runs")
    } else if !after.isSuccess, !breaks {
      Issue.record(
        "\(fixture.path): the compiled client should run, but \(after.ending): \(after.standardError)")
    }
  }

  private static func tool(_ name: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}
