import Foundation
import Processes
import TestSupport

/// Swift libraries with evolution as compiled clients meet them: the client is linked against the
/// old library, and run with the new one.
extension SwiftWorkbench {
  /// What became of the compiled client with one side's library; nil when it ended with status 0.
  func runFailure(of fixture: Fixture, with side: Side, in folder: URL) async throws -> String? {
    let output = try await run(
      "env",
      [
        "LD_BIND_NOW=1", "LD_LIBRARY_PATH=\(folder.appending(path: "\(side)").path)",
        folder.appending(path: "binary-client").path,
      ])
    return output.isSuccess ? nil : "\(output.ending): \(output.standardError.prefix(600))"
  }

  /// Builds both sides' libraries, and the client against the old one; optimised, so that what is
  /// `@inlinable` is in it.
  func buildBinaries(of fixture: Fixture, in folder: URL) async throws {
    for side in Side.allCases {
      let modules = fixture.modules(side)
      for module in modules { try await buildLibrary(module.name, of: fixture, side, in: folder) }
    }
    let main = folder.appending(path: "main.swift")
    try fixture.client.write(to: main, atomically: false, encoding: .utf8)
    let place = folder.appending(path: "old")
    let names = fixture.modules(.old).map { "-l\($0.name)" }
    let output = try await run(
      "swiftc",
      [
        "-swift-version", "\(fixture.modes.first ?? 5)", "-module-name", "Client", "-suppress-warnings", "-O",
        "-module-cache-path", Self.moduleCache, "-I", place.appending(path: "Modules").path, "-L", place.path,
      ] + names + fixture.features + [main.path, "-o", folder.appending(path: "binary-client").path])
    guard output.isSuccess else {
      throw FixtureError(path: fixture.path, reason: "does not link against old:\n\(output.standardError)")
    }
  }

  private func buildLibrary(_ module: String, of fixture: Fixture, _ side: Side, in folder: URL) async throws {
    let place = folder.appending(path: "\(side)")
    let mode = fixture.options.contains("library-mode-5") ? "5" : "6"
    let output = try await run(
      "swiftc",
      [
        "-emit-library", "-enable-library-evolution", "-module-name", module, "-swift-version", mode,
        "-package-name", "fixture", "-suppress-warnings", "-module-cache-path", Self.moduleCache, "-parse-as-library",
        "-I", place.appending(path: "Modules").path,
      ] + fixture.features + [
        place.appending(path: "Sources/\(module)/\(module).swift").path,
        "-o", place.appending(path: "lib\(module).so").path,
      ])
    guard output.isSuccess else {
      throw FixtureError(path: fixture.path, reason: "the \(side) library does not link:\n\(output.standardError)")
    }
  }
}

extension Fixture {
  /// Compiled clients count only where the library promises them something.
  var isRun: Bool { options.contains("library-evolution") && !options.contains("no-run") }
}
