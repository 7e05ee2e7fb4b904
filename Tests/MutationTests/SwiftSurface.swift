import APIModel
import Foundation
import Processes
@testable import SwiftExtraction

/// Extracts a built side of a batch the way packages are extracted: lean symbol graphs,
/// completed from the sources.
enum SwiftSurface {
  static func snapshot(of library: URL, sources: [String], _ hasLibraryEvolution: Bool = false) async throws -> Snapshot {
    let graphs = library.appending(path: "Graphs")
    try FileManager.default.createDirectory(at: graphs, withIntermediateDirectories: true)
    let triple = try await Toolchain().targetInformation().target.triple
    let output = try await ToolRunner().run(
      "swift-symbolgraph-extract",
      [
        "-module-name", "Lib", "-I", library.path, "-target", triple, "-output-dir", graphs.path,
      ] + SymbolGraphs.extractionArguments)
    guard output.isSuccess else { throw FamilyError("no symbol graph: \(output.standardError)") }
    let graph = try SymbolGraphs.graph(
      of: SymbolGraphs.files(at: graphs.path), arePublished: false, hasLibraryEvolution: hasLibraryEvolution)
    let target = PackageDescription.Target(
      name: "Lib", module: "Lib", path: ".", sources: sources,
      isSwift: true, isClang: false, dependencies: [], publicHeaders: "", defines: [], unsafeSwiftFlags: [],
      swiftSettings: [])
    let facts = try ModuleSources(target, root: library.path).facts(nil, names: graph.names)
    return try SymbolGraphs.snapshot(
      graph, sources: facts, paths: SourcePaths(root: library.path), path: graphs.path,
      hasLibraryEvolution: hasLibraryEvolution)
  }
}
