import APIModel
import Foundation
import Processes
import Testing

@testable import SwiftExtraction

/// A module that a test compiles from text, with its symbol graphs. Each text is compiled once.
struct CompiledModule: Sendable {
  let name: String
  /// Holds the module and, in `graphs`, its symbol graphs.
  let folder: String
  let snapshot: Snapshot

  var graphs: String { folder + "/graphs" }

  /// - Throws: The compiler's output when the text does not compile.
  static func compile(_ source: String, name: String = "M") async throws -> CompiledModule {
    try await Cache.shared.module(source, name)
  }

  private actor Cache {
    static let shared = Cache()
    private var tasks: [String: Task<CompiledModule, any Error>] = [:]

    func module(_ source: String, _ name: String) async throws -> CompiledModule {
      let key = name + "\n" + source
      let task = tasks[key] ?? Task { try await CompiledModule.build(source, name) }
      tasks[key] = task
      return try await task.value
    }
  }

  private static func build(_ source: String, _ name: String) async throws -> CompiledModule {
    let folder = try TemporaryFolder.make()
    let sources = folder + "/Sources"
    try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder + "/graphs", withIntermediateDirectories: true)
    try source.write(toFile: sources + "/\(name).swift", atomically: true, encoding: .utf8)
    let runner = ToolRunner()
    let compilation = try await runner.run(
      "swiftc",
      [
        "-swift-version", "6", "-parse-as-library", "-emit-module", "-module-name", name,
        "-emit-module-path", folder + "/\(name).swiftmodule", sources + "/\(name).swift",
      ])
    try #require(compilation.isSuccess, "\(compilation.standardError)")
    let target = try await Toolchain().targetInformation().target.triple
    let extraction = try await runner.run(
      "swift-symbolgraph-extract",
      [
        "-module-name", name, "-I", folder, "-target", target, "-output-dir", folder + "/graphs",
        "-skip-synthesized-members", "-skip-inherited-docs", "-include-spi-symbols",
      ])
    try #require(extraction.isSuccess, "\(extraction.standardError)")
    let snapshot = try #require(try SymbolGraphs.snapshots(at: folder + "/graphs").first)
    return CompiledModule(name: name, folder: folder, snapshot: snapshot)
  }

  func declaration(
    _ name: String, _ kind: DeclarationKind? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Declaration {
    try snapshot.declaration(name, kind, sourceLocation: sourceLocation)
  }
}

/// Folders that live as long as the test process, because its tests share what they hold.
enum TemporaryFolder {
  private static let root: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryFolder.root) }
    return FileManager.default.temporaryDirectory.appending(path: "apidiff-tests-\(UUID().uuidString)")
  }()

  static func make() throws -> String {
    let url = root.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }
}
