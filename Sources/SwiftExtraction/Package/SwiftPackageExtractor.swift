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
    /// What a compiler of clients needs to find each module: search paths, the target. Holds until
    /// the scratch folder is used again.
    package var searchFlags: [String: [String]] = [:]
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
    let platform = try await Platform(toolchain, options)
    let modules = try await modules(of: package, root: root, platform)
    let build = PackageBuild(
      root: root, scratch: scratch, toolchain: toolchain, options: options, progress: progress)
    try await build.build(Self.outermost(modules.map(\.target), in: package))
    var snapshots: [Snapshot] = []
    var searchFlags: [String: [String]] = [:]
    for module in modules {
      let flags = try await search(module.target, package, build, platform)
      searchFlags[module.target.module] = flags
      snapshots.append(try await snapshot(module, package, build, platform, search: flags))
    }
    return Result(
      snapshots: snapshots.sorted { $0.header.module < $1.header.module },
      clangTargets: package.libraryTargets.compactMap { package.target($0) }.filter(\.isClang)
        .map { ClangTarget(name: $0.name, publicHeaders: $0.publicHeaders, defines: $0.defines) },
      searchFlags: searchFlags)
  }

  /// What is built for, and where its system modules are.
  private struct Platform {
    let triple: String
    let moduleFolders: [String]

    /// As in a manifest's conditions: `linux`.
    var name: String {
      let known = ["linux", "macos", "windows", "android", "wasi", "ios"]
      return known.first { triple.contains($0) } ?? (triple.contains("darwin") ? "macos" : "")
    }

    init(_ toolchain: Toolchain, _ options: SwiftBuildOptions) async throws(SwiftExtractionError) {
      let information = try await toolchain.targetInformation()
      triple = options.triple ?? information.target.triple
      moduleFolders = information.paths.runtimeLibraryImportPaths ?? []
    }
  }

  // MARK: Modules

  /// The Swift targets of library products and, following `@_exported import`, those that they
  /// re-export: their declarations are the user's too, as modules of their own.
  private func modules(
    of package: PackageDescription, root: String, _ platform: Platform
  ) async throws(SwiftExtractionError) -> [ModuleSources] {
    var pending = package.libraryTargets
    var seen = Set(pending)
    var result: [ModuleSources] = []
    while let name = pending.popLast() {
      guard let target = package.target(name), target.isSwift else { continue }
      let sources = try ModuleSources(target, root: root)
      result.append(sources)
      let conditions = try await conditions(target, package, platform, modules: nil)
      for export in sources.facts(conditions, names: TypeNames(module: target.module)).reexports {
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

  /// - Parameter modules: The folder of the built modules, once there is one.
  private func conditions(
    _ target: PackageDescription.Target, _ package: PackageDescription, _ platform: Platform, modules: String?
  ) async throws(SwiftExtractionError) -> CompilationConditions? {
    let mode = (Int(package.facts.toolsVersion.prefix { $0 != "." }) ?? 5) < 6 ? "5" : "6"
    let traits = package.enabledTraits(options.traits)
    let defines = ["SWIFT_PACKAGE"] + (options.configuration == "debug" ? ["DEBUG"] : []) + traits
    let settings = target.swiftSettings.filter { setting in
      setting.configuration.map { $0 == options.configuration } ?? true
        && (setting.platforms.isEmpty || setting.platforms.contains(platform.name))
        && (setting.traits.isEmpty || !Set(traits).isDisjoint(with: setting.traits))
    }
    return try await CompilationConditions.load(
      toolchain, triple: platform.triple,
      flags: ["-swift-version", mode] + defines.map { "-D" + $0 } + settings.flatMap(\.flags)
        + options.conditionFlags,
      modules: Set(package.targets.map(\.module)),
      moduleFolders: platform.moduleFolders + (modules.map { [$0] } ?? []))
  }

  // MARK: One module

  /// The flags with which a compiler finds the module and what it imports.
  private func search(
    _ target: PackageDescription.Target, _ package: PackageDescription, _ build: PackageBuild, _ platform: Platform
  ) async throws(SwiftExtractionError) -> [String] {
    let modules = try build.modulesFolder(of: target.module)
    let clang = package.targets.filter { !$0.isSwift }.map { build.root + "/" + $0.path }
    return try await ["-I", modules, "-target", platform.triple]
      + ClangModules.flags(folders: clang + [build.scratch + "/checkouts"], modules: modules) + sdk()
  }

  private func snapshot(
    _ sources: ModuleSources, _ package: PackageDescription, _ build: PackageBuild, _ platform: Platform,
    search: [String]
  ) async throws(SwiftExtractionError) -> Snapshot {
    let target = sources.target
    progress("Reading \(target.module)")
    let modules = try build.modulesFolder(of: target.module)
    let folder = build.scratch + "/graphs/" + target.module
    try await extractGraphs(["-module-name", target.module] + search, into: folder)
    let hasLibraryEvolution = options.hasLibraryEvolution || target.unsafeSwiftFlags.contains("-enable-library-evolution")
    let graph = try SymbolGraphs.graph(
      of: SymbolGraphs.files(at: folder), arePublished: false, hasLibraryEvolution: hasLibraryEvolution)
    let conditions = try await conditions(target, package, platform, modules: modules)
    var facts = sources.facts(conditions, names: graph.names)
    facts.runsOnCallers = conditions?.hasFeature(name: CallerIsolation.feature) == true
    var snapshot = try SymbolGraphs.snapshot(
      graph, sources: facts, paths: SourcePaths(root: build.root), path: folder,
      hasLibraryEvolution: hasLibraryEvolution)
    snapshot.header.extractor.flags = options.recorded
    snapshot.header.package = package.facts
    snapshot.header.reexports = facts.reexports.sorted()
    return snapshot
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
      search + ["-output-dir", folder] + SymbolGraphs.extractionArguments)
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
