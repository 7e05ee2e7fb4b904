import APIModel
import Foundation
import Processes
@testable import SwiftExtraction
import TestSupport

extension SwiftWorkbench {
  /// Builds one side of a fixture and extracts it the way packages are extracted: lean symbol
  /// graphs, completed from the sources.
  ///
  /// - Returns: One snapshot for every module.
  func snapshots(of fixture: Fixture, _ side: Side, in folder: URL) async throws -> [Snapshot] {
    let modules = try await buildModules(of: fixture, side, in: folder)
    let triple = try await Self.triple.value
    var snapshots: [Snapshot] = []
    for module in modules {
      let root = folder.appending(path: "\(side)/Sources")
      let graphs = try await graphs(of: module, side, in: folder, target: triple)
      // Asking the compiler what `#if` says costs as much as all the rest.
      let hasConditions = fixture.modules(side).contains { $0.source.contains("#if") }
      let conditions = hasConditions ? try await Self.conditions(triple) : nil
      let hasLibraryEvolution = fixture.options.contains("library-evolution")
      let graph = try SymbolGraphs.graph(
        of: SymbolGraphs.files(at: graphs.path), arePublished: false, hasLibraryEvolution: hasLibraryEvolution)
      let facts = try ModuleSources(Self.target(module), root: root.path).facts(conditions, names: graph.names)
      var snapshot = try SymbolGraphs.snapshot(
        graph, sources: facts, paths: SourcePaths(root: root.path), path: graphs.path,
        hasLibraryEvolution: hasLibraryEvolution)
      snapshot.header.reexports = facts.reexports.sorted()
      snapshots.append(snapshot)
    }
    return snapshots
  }

  private func graphs(of module: String, _ side: Side, in folder: URL, target: String) async throws -> URL {
    let graphs = folder.appending(path: "\(side)/Graphs/\(module)")
    try FileManager.default.createDirectory(at: graphs, withIntermediateDirectories: true)
    let output = try await run(
      "swift-symbolgraph-extract",
      [
        "-module-name", module, "-I", folder.appending(path: "\(side)/Modules").path,
        "-target", target, "-output-dir", graphs.path, "-module-cache-path", Self.moduleCache,
      ] + SymbolGraphs.extractionArguments)
    guard output.isSuccess else { throw FixtureError(path: graphs.path, reason: output.standardError) }
    return graphs
  }

  private static func target(_ module: String) -> PackageDescription.Target {
    PackageDescription.Target(
      name: module, module: module, path: module, sources: ["\(module).swift"], isSwift: true, isClang: false,
      dependencies: [], publicHeaders: "", defines: [], unsafeSwiftFlags: [], swiftSettings: [])
  }

  private static func conditions(_ triple: String) async throws -> CompilationConditions? {
    try await CompilationConditions.load(
      Toolchain(), triple: triple, flags: ["-swift-version", "6"], modules: [], moduleFolders: [])
  }

  /// The triple that the compiler builds for; asked once.
  private static let triple = Task { try await Toolchain().targetInformation().target.triple }
}
