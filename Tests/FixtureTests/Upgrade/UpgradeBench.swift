import APIDiff
import APIModel
import ClientReading
import Foundation
import Processes
import TestSupport

/// Runs the join of breaks and uses on a fixture the way `apidiff upgrade` does, and asks the
/// compiler about the same client.
enum UpgradeBench {
  static func verdicts(of fixture: Fixture, isC: Bool) async throws -> UpgradeVerdicts {
    if !isC { return try await SwiftWorkbench.shared.withFolder { try await swift(fixture, in: $0) } }
    var result = UpgradeVerdicts()
    // The bench's own folder outlives only its closure.
    try await CWorkbench.shared.withFolder(of: fixture) { folder in result = try await c(fixture, in: folder) }
    return result
  }

  // MARK: Swift

  private static func swift(_ fixture: Fixture, in folder: URL) async throws -> UpgradeVerdicts {
    let bench = SwiftWorkbench.shared
    let old = try await bench.snapshots(of: fixture, .old, in: folder)
    let new = try await bench.snapshots(of: fixture, .new, in: folder)
    let client = folder.appending(path: "client/client.swift")
    try FileManager.default.createDirectory(at: client.deletingLastPathComponent(), withIntermediateDirectories: true)
    try fixture.client.write(to: client, atomically: false, encoding: .utf8)
    let mode = fixture.modes.max() ?? 6
    let store = folder.appending(path: "store").path
    let before = try await compile(fixture, .old, mode, in: folder, more: ["-index-store-path", store, "-index-include-locals"])
    guard before.isSuccess else { return UpgradeVerdicts(oldErrors: before.standardError) }
    let after = try await compile(fixture, .new, mode, in: folder, more: [])
    let join = UpgradeJoin(report: compare(old: old, new: new), old: old, new: new)
    let content = try IndexStore(path: store, root: folder.appending(path: "client").path).read(symbols: join.symbols)
    let uses = UseSyntaxReader.completed(content.uses, root: folder.appending(path: "client").path)
    return UpgradeVerdicts(
      hits: join.hits(of: uses).hits, errors: UpgradeVerdicts.errors(in: after.standardError, file: "client.swift"))
  }

  private static func compile(
    _ fixture: Fixture, _ side: SwiftWorkbench.Side, _ mode: Int, in folder: URL, more: [String]
  ) async throws -> ToolOutput {
    try await SwiftWorkbench.shared.run(
      "swiftc",
      [
        "-frontend", "-emit-sil", "-module-name", "Client", "-swift-version", "\(mode)",
        "-module-cache-path", SwiftWorkbench.moduleCache, "-I", folder.appending(path: "\(side)/Modules").path,
        "-o", folder.appending(path: "client-\(side).sil").path, folder.appending(path: "client/client.swift").path,
      ] + fixture.features + more)
  }

  // MARK: C

  private static func c(_ fixture: Fixture, in folder: URL) async throws -> UpgradeVerdicts {
    let bench = CWorkbench.shared
    let old = try await bench.snapshot(.old, in: folder)
    let new = try await bench.snapshot(.new, in: folder)
    let store = folder.appending(path: "store").path
    let client = folder.appending(path: "client").path
    try FileManager.default.createDirectory(atPath: client, withIntermediateDirectories: true)
    try fixture.cClient.write(toFile: "\(client)/client.c", atomically: false, encoding: .utf8)
    let before = try await compileC(.old, in: folder, more: ["-index-store-path", store])
    guard before.isSuccess else { return UpgradeVerdicts(oldErrors: before.standardError) }
    let after = try await compileC(.new, in: folder, more: [])
    let join = UpgradeJoin(report: compare(old: [old], new: [new]), old: [old], new: [new])
    let content = try IndexStore(path: store, root: client).read(symbols: join.symbols, isC: true)
    let includes = CIncludes.uses(in: content.files, root: client, symbols: join.symbols)
    let uses = UseSyntaxReader.completed(content.uses + includes, root: client)
    return UpgradeVerdicts(
      hits: join.hits(of: uses).hits, errors: UpgradeVerdicts.errors(in: after.standardError, file: "client.c"))
  }

  private static func compileC(_ side: CWorkbench.Side, in folder: URL, more: [String]) async throws -> ToolOutput {
    try await CWorkbench.shared.run(
      "clang",
      [
        "-std=gnu17", "-fsyntax-only", "-w", "-ferror-limit=0",
        "-I", folder.appending(path: "\(side)/include").path, folder.appending(path: "client/client.c").path,
      ] + more)
  }
}
