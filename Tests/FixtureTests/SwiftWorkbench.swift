import APIDiff
import APIModel
import Foundation
import Processes
import TestSupport

@testable import APIDiffCommand

/// Compiles the libraries and clients of fixtures, each in a temporary folder of its own and
/// as many at a time as there are processors.
///
/// The compiler's frontend is called directly: a fixture is a few lines, and the driver would
/// cost more than they do. Clients go through the optimiser's mandatory passes, because
/// noncopyable types, isolation regions and initialisation are checked there.
struct SwiftWorkbench: Sendable {
  static let shared = SwiftWorkbench()

  static let gate = Gate(width: ProcessInfo.processInfo.activeProcessorCount)
  private let runner = ToolRunner()
  /// Compiled system modules, shared by all runs; inside the build folder.
  static let moduleCache = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/fixture-module-cache").path

  enum Side: String, Sendable, CaseIterable {
    case old, new
  }

  /// Calls `body` with a new folder, and removes the folder afterwards.
  func withFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "apidiff-fixture-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }

  /// Builds the modules of one side into `folder/<side>/Modules`; the sources are beside it.
  ///
  /// - Returns: The modules' names, the library's last.
  func buildModules(of fixture: Fixture, _ side: Side, in folder: URL) async throws -> [String] {
    let modules = fixture.modules(side)
    let products = folder.appending(path: "\(side)/Modules")
    try FileManager.default.createDirectory(at: products, withIntermediateDirectories: true)
    for module in modules {
      let sources = folder.appending(path: "\(side)/Sources/\(module.name)")
      try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
      let file = sources.appending(path: "\(module.name).swift")
      try module.source.write(to: file, atomically: false, encoding: .utf8)
      let mode = fixture.options.contains("library-mode-5") ? "5" : "6"
      var arguments = [
        "-frontend", "-emit-module", "-module-name", module.name, "-parse-as-library", "-swift-version", mode,
        "-package-name", "fixture", "-module-cache-path", Self.moduleCache, "-I", products.path,
        "-emit-module-source-info-path", products.appending(path: "\(module.name).swiftsourceinfo").path,
        "-o", products.appending(path: "\(module.name).swiftmodule").path, file.path,
      ]
      if fixture.options.contains("library-evolution") { arguments.append("-enable-library-evolution") }
      arguments += fixture.features
      let output = try await run("swiftc", arguments)
      guard output.isSuccess, !output.standardError.contains("error:") else {
        throw FixtureError(
          path: fixture.path, reason: "the \(side) library does not compile:\n\(output.standardError)")
      }
    }
    return modules.map(\.name)
  }

  /// The compiler's errors for the client against one side's modules; empty when it compiles.
  func clientErrors(of fixture: Fixture, _ side: Side, mode: Int, in folder: URL) async throws -> String {
    let file = folder.appending(path: "client-\(side)-\(mode).swift")
    try fixture.client.write(to: file, atomically: false, encoding: .utf8)
    let output = try await run(
      "swiftc",
      [
        "-frontend", "-emit-sil", "-module-name", "Client", "-swift-version", "\(mode)",
        "-module-cache-path", Self.moduleCache, "-I", folder.appending(path: "\(side)/Modules").path,
        "-o", folder.appending(path: "client-\(side)-\(mode).sil").path, file.path,
      ] + fixture.features + (try await macroPlugins(for: fixture)))
    return output.isSuccess ? "" : output.standardError
  }

  /// Where the frontend finds the macros that come with the compiler, for the option `macros`.
  /// What small clients of ours show about each source break, in one language mode.
  func proofs(
    of findings: [Finding], _ fixture: Fixture, _ old: [Snapshot], _ new: [Snapshot], mode: Int, in folder: URL
  ) async throws -> [(Finding, Proof)] {
    let breaking = findings.filter { $0.impact.source == .breaking }
    // A trial is about one module.
    guard !breaking.isEmpty, old.count == 1, new.count == 1, let before = old.last, let after = new.last else { return [] }
    let compilers = ["old", "new"].map { side in
      SwiftWitnessCompiler(
        flags: ["-I", folder.appending(path: "\(side)/Modules").path] + fixture.features, folder: folder.path,
        moduleCache: SwiftWorkbench.moduleCache)
    }
    let trial = Trial(
      isSwift: true, modes: [mode], plan: SwiftWitnesses(old: before, new: after).plan, old: compilers[0],
      new: compilers[1])
    let proofs = try await SwiftWorkbench.gate.pass { try await trial.proofs(of: breaking) }
    return Array(zip(breaking, proofs))
  }

  private func macroPlugins(for fixture: Fixture) async throws -> [String] {
    guard fixture.options.contains("macros") else { return [] }
    let information = try await run("swiftc", ["-print-target-info"]).standardOutput
    guard let path = information.firstMatch(of: #/"runtimeResourcePath": "([^"]+)"/#)?.1 else { return [] }
    return ["-plugin-path", path + "/host/plugins"]
  }

  func run(_ tool: String, _ arguments: [String]) async throws -> ToolOutput {
    try await Self.gate.pass { try await runner.run(tool, arguments) }
  }
}

extension Fixture {
  /// The modules of one side in the order in which they are built: those of `//--- old Other`
  /// sections by name, then the library.
  func modules(_ side: SwiftWorkbench.Side) -> [(name: String, source: String)] {
    let others = sections.keys.filter { $0.hasPrefix("\(side) ") }.sorted()
      .map { ($0.split(separator: " ").dropFirst().joined(separator: " "), sections[$0] ?? "") }
    return others + [("Library", sections["\(side)"] ?? "")]
  }

  /// The client as compiled: it sees the library without asking for it.
  var client: String {
    let client = sections["client"] ?? ""
    return client.contains("import Library") ? client : "import Library\n\(client)"
  }

  /// Compiler arguments for `feature-Name` options.
  var features: [String] {
    options.filter { $0.hasPrefix("feature-") }.sorted()
      .flatMap { ["-enable-experimental-feature", String($0.dropFirst("feature-".count))] }
  }
}
