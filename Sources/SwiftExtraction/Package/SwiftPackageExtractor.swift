package import APIModel
import Foundation

/// Reads the public API of all library products of a Swift package.
///
/// Building a package runs its manifest, plugins and macros: extract only what you would build.
package struct SwiftPackageExtractor: Sendable {
  private let toolchain: Toolchain
  private let options: SwiftBuildOptions
  private let progress: @Sendable (String) -> Void

  /// - Parameter progress: Called with what is being done, for people.
  package init(
    toolchain: Toolchain = Toolchain(), options: SwiftBuildOptions = SwiftBuildOptions(),
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.toolchain = toolchain
    self.options = options
    self.progress = progress
  }

  /// What a package gives its users.
  package struct Result: Sendable, Hashable {
    /// One for each Swift module, sorted by module. The release, its date and commit, and
    /// apidiff's version are the caller's to fill in.
    package var snapshots: [Snapshot]
    /// C targets of library products, sorted by name.
    package var clangTargets: [ClangTarget]
  }

  /// A C target, for whoever reads headers.
  package struct ClangTarget: Sendable, Hashable {
    package var name: String
    /// The folder of its public headers, relative to the package.
    package var publicHeaders: String
    /// As after `-D`.
    package var defines: [String]
  }

  /// Builds a package and reads the Swift modules that its library products vend, and those
  /// modules of the same package that they re-export.
  ///
  /// - Parameters:
  ///   - root: The package's folder, in which nothing is written.
  ///   - scratch: A folder for build products; using the same one again saves time.
  package func extract(
    package root: String, scratch: String
  ) async throws(SwiftExtractionError) -> Result {
    let root = URL(fileURLWithPath: root).standardizedFileURL.path
    let scratch = URL(fileURLWithPath: scratch).standardizedFileURL.path
    let resolved = ResolvedFileGuard(root: root)
    defer { resolved.restore() }
    let package = try await PackageDescription.load(root: root, scratch: scratch, toolchain: toolchain)
    let sources = try modules(of: package, root: root)
    let build = PackageBuild(
      root: root, scratch: scratch, toolchain: toolchain, options: options, progress: progress)
    for target in Self.outermost(sources.map(\.target), in: package) { try await build.build(target) }
    var snapshots: [Snapshot] = []
    for source in sources { snapshots.append(try await snapshot(source, package, build)) }
    return Result(
      snapshots: snapshots.sorted { $0.header.module < $1.header.module },
      clangTargets: package.libraryTargets.compactMap { package.target($0) }.filter(\.isClang)
        .map { ClangTarget(name: $0.name, publicHeaders: $0.publicHeaders, defines: $0.defines) })
  }

  // MARK: Modules

  /// The Swift targets of library products and, following `@_exported import`, those that they
  /// re-export: their declarations are the user's too, as modules of their own.
  private func modules(
    of package: PackageDescription, root: String
  ) throws(SwiftExtractionError) -> [ModuleSources] {
    var pending = package.libraryTargets
    var seen = Set(pending)
    var result: [ModuleSources] = []
    while let name = pending.popLast() {
      guard let target = package.target(name), target.isSwift else { continue }
      let sources = try ModuleSources(target, root: root)
      result.append(sources)
      for export in sources.reexports {
        guard let other = package.targets.first(where: { $0.module == export }) else { continue }
        if seen.insert(other.name).inserted { pending.append(other.name) }
      }
    }
    return result.sorted { $0.target.name < $1.target.name }
  }

  /// Targets that none of the others depends on: building them builds the others.
  private static func outermost(
    _ targets: [PackageDescription.Target], in package: PackageDescription
  ) -> [String] {
    var inner: Set<String> = []
    var pending = targets.flatMap(\.dependencies)
    while let name = pending.popLast() {
      if inner.insert(name).inserted { pending += package.target(name)?.dependencies ?? [] }
    }
    return targets.map(\.name).filter { !inner.contains($0) }
  }

  // MARK: One module

  private func snapshot(
    _ sources: ModuleSources, _ package: PackageDescription, _ build: PackageBuild
  ) async throws(SwiftExtractionError) -> Snapshot {
    let target = sources.target
    progress("Reading \(target.module)")
    let modules = try build.modulesFolder(of: target.module)
    let folder = build.scratch + "/graphs/" + target.module
    let clang = package.targets.filter { !$0.isSwift }.map { build.root + "/" + $0.path }
    let search =
      try await ["-module-name", target.module, "-I", modules, "-target", triple()]
      + ClangModules.flags(folders: clang + [build.scratch + "/checkouts"], modules: modules) + sdk()
    try await extractGraphs(search, into: folder)
    let graph = try SymbolGraphs.graph(of: SymbolGraphs.files(at: folder))
    var snapshot = try SymbolGraphs.snapshot(graph, paths: SourcePaths(root: build.root), path: folder)
    snapshot.header.extractor.flags = options.recorded
    snapshot.header.package = package.facts
    snapshot.header.reexports = sources.reexports.sorted()
    snapshot.header.hasLibraryEvolution =
      options.hasLibraryEvolution || target.unsafeSwiftFlags.contains("-enable-library-evolution")
    return snapshot
  }

  private func triple() async throws(SwiftExtractionError) -> String {
    if let triple = options.triple { return triple }
    return try await toolchain.target()
  }

  private func extractGraphs(
    _ search: [String], into folder: String
  ) async throws(SwiftExtractionError) {
    do {
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .unreadable(path: folder, cause: error.localizedDescription)
    }
    _ = try await toolchain.run(
      "swift-symbolgraph-extract",
      search + [
        "-output-dir", folder, "-minimum-access-level", "public", "-skip-synthesized-members",
        "-skip-inherited-docs", "-include-spi-symbols",
      ])
  }

  /// Apple's toolchains need to be told where the system's modules are.
  private func sdk() async throws(SwiftExtractionError) -> [String] {
    #if os(macOS)
      let path = try await Toolchain(folder: "/usr/bin").run("xcrun", ["--show-sdk-path"])
      return ["-sdk", path.trimmingCharacters(in: .whitespacesAndNewlines)]
    #else
      return []
    #endif
  }
}
