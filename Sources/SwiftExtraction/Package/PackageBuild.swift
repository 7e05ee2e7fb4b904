import Foundation
import Processes

/// Builds modules of a package just far enough for their API to be read.
struct PackageBuild: Sendable {
  let root: String
  let scratch: String
  let toolchain: Toolchain
  let options: SwiftBuildOptions
  let progress: @Sendable (String) -> Void

  /// Makes the modules of targets and of all that they depend on, and leaves none of another version.
  func build(_ targets: [String]) async throws(SwiftExtractionError) {
    for target in targets { try await build(target) }
    guard let first = targets.first, removeLeftovers(besides: first) else { return }
    for target in targets { try await build(target) }
  }

  /// Makes the module of a target and those that it depends on.
  ///
  /// Preparing for indexing checks declarations without bodies and makes no code, for a fraction
  /// of a build's time; with the whole module in one compiler process it is faster still. It ends
  /// with status 0 on compile errors, so that any error line counts, and a full build decides.
  private func build(_ target: String) async throws(SwiftExtractionError) {
    progress("Preparing \(target)")
    let fast = [
      "--experimental-prepare-for-indexing", "--target", target, "-Xswiftc", "-whole-module-optimization",
    ]
    let prepared = try await run(fast)
    let reasons = Self.errors(prepared)
    if prepared.isSuccess, reasons.isEmpty { return }
    progress("Building \(target), for it could not be prepared: \(reasons.first ?? prepared.ending)")
    let built = try await run(["--target", target])
    if built.isSuccess { return }
    let errors = Self.errors(built)
    throw .buildFailed(target: target, errors: errors.isEmpty ? [Self.tail(built)] : errors)
  }

  private func run(_ arguments: [String]) async throws(SwiftExtractionError) -> ToolOutput {
    // A cached build manifest is another folder's when two folders share the scratch folder: SwiftPM
    // looks for changes in the files that it lists, finds none, and builds nothing.
    let place = [
      "build", "--package-path", root, "--scratch-path", scratch, "--disable-index-store",
      "--disable-build-manifest-caching",
    ]
    return try await toolchain.attempt("swift", place + options.arguments + arguments)
  }

  /// Compilers' errors stand in standard output, SwiftPM's own in standard error.
  private static func errors(_ output: ToolOutput) -> [String] {
    CompilerErrors.first(in: output.standardError + "\n" + output.standardOutput)
  }

  private static func tail(_ output: ToolOutput) -> String {
    "\(output.ending): " + (output.standardError + output.standardOutput).suffix(1000)
  }

  /// Empties the folder of modules where one is in it that this version does not have: another version, or a dependency
  /// of it, left it there. Whatever was compiled beside it may have imported it (`#if canImport`).
  ///
  /// - Returns: Whether there was one.
  private func removeLeftovers(besides target: String) -> Bool {
    let module = target.replacing(/\W/, with: "_")
    guard let folder = try? modulesFolder(of: module),
      let manifest = try? String(contentsOfFile: "\(scratch)/\(options.configuration).yaml", encoding: .utf8)
    else { return false }
    let known = Set(manifest.matches(of: /(\w+)\.swiftmodule/).map { String($0.1) })
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let modules = files.filter { $0.hasSuffix(".swiftmodule") }.map { String($0.dropLast(".swiftmodule".count)) }
    if modules.allSatisfy(known.contains) { return false }
    for file in files { try? FileManager.default.removeItem(atPath: folder + "/" + file) }
    return true
  }

  /// The folder that holds `module.swiftmodule`.
  ///
  /// Where it lies differs between SwiftPM versions and build systems, so it is searched for: in
  /// a folder of the build configuration, the newest one counts.
  func modulesFolder(of module: String) throws(SwiftExtractionError) -> String {
    let keys: [URLResourceKey] = [.contentModificationDateKey]
    let files = FileManager.default.enumerator(
      at: URL(fileURLWithPath: scratch), includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
    var best: (folder: String, date: Date)?
    while let url = files?.nextObject() as? URL {
      let name = url.lastPathComponent
      if Self.skipped.contains(name) || name.hasSuffix(".build") { files?.skipDescendants() }
      guard name == module + ".swiftmodule" else { continue }
      files?.skipDescendants()
      let folder = url.deletingLastPathComponent()
      let isConfigured = folder.pathComponents.contains { $0.lowercased() == options.configuration }
      guard isConfigured, folder.lastPathComponent != "Modules-tool" else { continue }
      let date = (try? url.resourceValues(forKeys: Set(keys)))?.contentModificationDate ?? .distantPast
      if best.map({ date > $0.date }) ?? true { best = (folder.path, date) }
    }
    guard let best else {
      throw .toolFailed(tool: "swift build", cause: "it made no '\(module).swiftmodule' in '\(scratch)'")
    }
    return best.folder
  }

  private static let skipped: Set<String> = ["checkouts", "repositories", "artifacts", "index", "graphs"]
}
