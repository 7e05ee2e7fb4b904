import APIModel
import Foundation
import Processes
import SwiftExtraction
import TestSupport

extension SwiftWorkbench {
  /// Builds one side of a fixture and extracts it the way packages are extracted.
  ///
  /// - Returns: One snapshot for every module.
  func snapshots(of fixture: Fixture, _ side: Side, in folder: URL) async throws -> [Snapshot] {
    let modules = try await buildModules(of: fixture, side, in: folder)
    let graphs = folder.appending(path: "\(side)/Graphs")
    try FileManager.default.createDirectory(at: graphs, withIntermediateDirectories: true)
    let triple = try await target()
    for module in modules {
      let output = try await run(
        "swift-symbolgraph-extract",
        [
          "-module-name", module, "-I", folder.appending(path: "\(side)/Modules").path,
          "-target", triple, "-output-dir", graphs.path, "-module-cache-path", Self.moduleCache,
          "-skip-synthesized-members", "-skip-inherited-docs", "-include-spi-symbols",
        ])
      guard output.isSuccess else { throw FixtureError(path: fixture.path, reason: output.standardError) }
    }
    return try SymbolGraphs.snapshots(at: graphs.path).map { snapshot in
      var header = snapshot.header
      header.hasLibraryEvolution = fixture.options.contains("library-evolution")
      return Snapshot(header: header, declarations: snapshot.declarations)
    }
  }

  /// The triple that the compiler builds for; asked once.
  private func target() async throws -> String { try await Self.targetTriple.value }

  private static let targetTriple = Task {
    struct Information: Decodable {
      struct Target: Decodable { let triple: String }
      let target: Target
    }
    let output = try await shared.run("swiftc", ["-print-target-info"])
    return try JSONDecoder().decode(Information.self, from: Data(output.standardOutput.utf8)).target.triple
  }
}
