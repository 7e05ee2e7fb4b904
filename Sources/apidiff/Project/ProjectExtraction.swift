import APIModel
import Foundation

/// Reads a project's API as its configuration says: the Swift package, and each C library.
struct ProjectExtraction: Sendable {
  let project: Project
  let source: SourceOptions
  let console: Console
  let cache: SurfaceCache?
  /// Tells build folders apart that are used side by side.
  var side = ""
  /// Of the command line; stands above the configuration's.
  var library: LibraryFile?

  enum Place: Sendable, Hashable {
    case workingTree
    case commit(ref: String, hash: String)
  }

  func surface(of place: Place) async throws -> ModuleSurface {
    var result = ModuleSurface(snapshots: [])
    for options in try groups() { result.add(try await surface(of: place, options)) }
    return result
  }

  /// Like `surface`, while whatever it was read from still exists. The cache keeps no such thing.
  func withSurface<Value: Sendable>(
    of place: Place, _ body: (ModuleSurface) async throws -> Value
  ) async throws -> Value {
    try await withSurface(of: place, groups: try groups()[...], ModuleSurface(snapshots: []), body)
  }

  private func withSurface<Value: Sendable>(
    of place: Place, groups: ArraySlice<SourceOptions>, _ read: ModuleSurface,
    _ body: (ModuleSurface) async throws -> Value
  ) async throws -> Value {
    guard let options = groups.first else { return try await body(read) }
    let (loader, found, operand) = try await reading(place, options)
    return try await loader.withSurface(of: found, operand: operand) { part in
      try requireModules(of: options, in: part, of: operand, place)
      var read = read
      read.add(part)
      return try await withSurface(of: place, groups: groups.dropFirst(), read, body)
    }
  }

  // MARK: What the configuration asks for

  /// One for the Swift package, one for each C library; the command line's options stand above
  /// the configuration's.
  func groups() throws -> [SourceOptions] {
    let wanted = source.project.modules
    let modules = project.configuration.modules
    // Header options on the command line describe one library, which is then all there is. Without
    // them on either, the loader says itself what a library file needs.
    guard !modules.isEmpty, !source.prefersHeaders else { return [swiftOptions(modules: wanted)] }
    if let unknown = wanted.first(where: { name in !modules.contains { $0.name == name } }) {
      throw UnknownModuleError(name: unknown, file: project.configurationFile, known: modules.map(\.name))
    }
    let chosen = wanted.isEmpty ? modules : modules.filter { wanted.contains($0.name) }
    let swift = chosen.filter { $0.headers == nil }.map(\.name)
    var groups = swift.isEmpty ? [] : [swiftOptions(modules: swift)]
    for module in chosen {
      if let headers = module.headers { groups.append(headerOptions(module.name, headers)) }
    }
    let libraries = chosen.filter { $0.headers != nil }.map(\.name)
    if let library, libraries.count > 1 { throw LibraryFileError.noModule(library, found: libraries) }
    return groups
  }

  private func swiftOptions(modules: [String]) -> SourceOptions {
    var options = source
    let build = project.configuration.swift
    options.project.modules = modules
    if options.swift.traits == nil { options.swift.traits = build.traits?.joined(separator: ",") }
    if options.swift.configuration == .debug, let wanted = build.configuration { options.swift.configuration = wanted }
    options.swift.buildFlags = build.buildFlags + options.swift.buildFlags
    options.swift.compilerFlags = build.compilerFlags + options.swift.compilerFlags
    return options
  }

  private func headerOptions(_ name: String, _ headers: Configuration.Headers) -> SourceOptions {
    var options = source
    options.project.modules = [name]
    options.headers.headers = headers.path
    options.headers.umbrellas = headers.umbrellas
    options.headers.excludes = headers.excludes
    options.headers.pkgConfig = headers.pkgConfig
    options.headers.prepare = headers.prepare
    options.headers.clangArguments = headers.arguments + source.headers.clangArguments
    return options
  }

  // MARK: Reading

  private func surface(of place: Place, _ options: SourceOptions) async throws -> ModuleSurface {
    let key = try await key(of: place, options)
    if let key, let known = cache?.surface(for: key) {
      console.progress.detail("the API of \(Self.name(of: place)) is known from a former run")
      return known
    }
    let (loader, found, operand) = try await reading(place, options)
    let surface = try await loader.surface(of: found, operand: operand)
    try requireModules(of: options, in: surface, of: operand, place)
    if let key { cache?.store(surface, for: key) }
    return surface
  }

  /// What reads the project wherever it stands, one for each group.
  func loaders() throws -> [SurfaceLoader] { try groups().map(loader) }

  private func loader(_ options: SourceOptions) -> SurfaceLoader {
    var loader = options.loader(console)
    loader.side = side
    loader.library = library(of: options)
    return loader
  }

  /// What reads a place, and what it is to read.
  private func reading(_ place: Place, _ options: SourceOptions) async throws -> (SurfaceLoader, SurfaceSource, Operand) {
    var options = options
    if place == .workingTree, project.directory != "." {
      options.headers.clangArguments = options.headers.clangArguments.map { HeaderLoader.rebased($0, onto: project.directory) }
    }
    let loader = loader(options)
    switch place {
    case .workingTree:
      let operand = Operand(kind: .path, name: project.directory)
      return (loader, try await options.resolver().resolve(operand), operand)
    case .commit(let ref, let hash):
      return (loader, .commit(ref: ref, hash: hash), Operand(kind: .git, name: ref))
    }
  }

  /// The working tree must have what the configuration names; a former commit may lack it.
  private func requireModules(
    of options: SourceOptions, in surface: ModuleSurface, of operand: Operand, _ place: Place
  ) throws(OperandError) {
    guard place == .workingTree else { return }
    try ModuleSurface.require(options.project.modules, in: [surface], of: [operand])
  }

  /// The library file that the configuration names beside the headers of a group.
  private func library(of options: SourceOptions) -> LibraryFile? {
    if let library { return options.headers.headers != nil || source.prefersHeaders || project.configuration.modules.isEmpty ? library : nil }
    let module = project.configuration.modules.first { module in
      options.project.modules == [module.name] && module.headers != nil && module.headers?.path == options.headers.headers
    }
    return module?.headers?.library.map { LibraryFile(path: $0, option: "\(project.configurationFile): library") }
  }

  private static func name(of place: Place) -> String {
    switch place {
    case .workingTree: "the working tree"
    case .commit(let ref, _): ref
    }
  }

  /// nil when what is read cannot be told from the outside.
  private func key(of place: Place, _ options: SourceOptions) async throws -> String? {
    guard cache != nil, let repository = project.repository else { return nil }
    let tree: String?
    switch place {
    case .workingTree: tree = try await repository.workingTree()
    case .commit(_, let hash): tree = try await repository.tree(of: hash)
    }
    guard let tree else { return nil }
    guard let inputs = CacheInputs(directory: project.directory, options: options, isWorkingTree: place == .workingTree)
    else { return nil }
    var parts = [tree, inputs.text, ToolIdentity.text(libclang: options.headers.libclang)]
    if let library = library(of: options) {
      // A commit's library is made from its tree; here it may be built at any time.
      let content = CacheInputs.hash(ofFile: "\(project.directory)/\(library.path)") ?? "missing"
      parts.append("library \(library.path) \(place == .workingTree ? content : "built")")
    }
    return parts.joined(separator: "\n")
  }
}

/// What decides about a surface besides the project's own tree and the tools.
struct CacheInputs: Sendable {
  let text: String

  /// nil for a package that depends on folders outside of it: they may change unseen.
  init?(directory: String, options: SourceOptions, isWorkingTree: Bool) {
    let swift = options.swift
    let headers = options.headers
    var parts = [
      "modules \(options.project.modules)", "swift \(swift.configuration) \(swift.buildFlags) \(swift.compilerFlags) \(swift.traits ?? "-")",
      "headers \(headers.headers ?? "-") \(headers.umbrellas) \(headers.excludes) \(headers.pkgConfig) \(headers.prepare ?? "-")",
      "clang \(headers.clangArguments)",
    ]
    let manifest = (try? String(contentsOfFile: "\(directory)/Package.swift", encoding: .utf8)) ?? ""
    if !options.prefersHeaders, !manifest.isEmpty {
      guard manifest.firstMatch(of: /\.package\(\s*(name:[^,]*,\s*)?path:/) == nil else { return nil }
      // Mostly ignored by git, and what the resolved dependencies are.
      parts.append(Self.hash(ofFile: "\(directory)/Package.resolved") ?? "unresolved")
      for (name, value) in ProcessInfo.processInfo.environment.sorted(by: { $0.key < $1.key })
      where name.count > 3 && manifest.contains("\"\(name)\"") { parts.append("\(name)=\(value)") }
    } else if isWorkingTree {
      // Headers that a build made may be ignored by git.
      guard let content = Self.hash(ofHeadersIn: "\(directory)/\(headers.headers ?? "")") else { return nil }
      parts.append(content)
    }
    text = parts.joined(separator: "\n")
  }

  static func hash(ofFile path: String) -> String? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
    var hash = ContentHash()
    data.withUnsafeBytes { hash.combine($0) }
    return hash.text
  }

  private static func hash(ofHeadersIn path: String) -> String? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    guard isFolder.boolValue else { return hash(ofFile: path) }
    guard let files = FileManager.default.enumerator(atPath: path) else { return nil }
    let names = files.lazy.prefix(50_000).compactMap { $0 as? String }.filter { name in
      [".h", ".hh", ".hpp", ".inc", ".def"].contains(where: name.hasSuffix)
    }.sorted()
    var hash = ContentHash()
    for name in names {
      hash.combine(name)
      hash.combine(self.hash(ofFile: "\(path)/\(name)") ?? "-")
    }
    return hash.text
  }
}

/// A module that the configuration does not have was asked for.
struct UnknownModuleError: CommandFailure, Equatable {
  let name: String
  let file: String
  let known: [String]

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    let nearest = NearestNames.of(name, among: known)
    let hint = nearest.isEmpty ? "there is \(known.map(quoted).joined(separator: ", "))" : "did you mean \(nearest.map(quoted).joined(separator: ", "))?"
    return "\(file) has no module \(quoted(name)): \(hint)"
  }
}
