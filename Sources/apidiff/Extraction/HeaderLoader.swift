import APIModel
import CExtraction
import Foundation

/// Reads a C library's headers as the command line's options say.
struct HeaderLoader: Sendable {
  let loader: SurfaceLoader
  /// The headers are in a checkout of it; nil for the user's own folders.
  var repository: GitRepository?
  /// The headers are in an archive of that name, without its suffix.
  var archive: String?

  private var options: HeaderOptions { loader.options.headers }

  /// - Parameter path: A header, a folder of headers, or a checkout that contains one.
  func surface(at path: String, operand: Operand) async throws -> ModuleSurface {
    let root = try headers(in: path, operand)
    let (module, isGuessed) = module(root)
    let request = HeaderRequest(
      module: module, root: root, umbrellas: options.umbrellas, excludes: options.excludes,
      arguments: arguments(in: path), pkgConfig: options.pkgConfig, libclang: options.libclang)
    let progress = loader.console.progress
    let extractor = HeaderExtractor(toolVersion: ToolVersion.current) { progress.step($0) }
    var surface = ModuleSurface(snapshots: [try await extractor.snapshot(of: request)], hasGuessedName: isGuessed)
    surface.isSingleHeader = !Self.isFolder(root)
    // Clients are compiled in other folders: relative paths were counted from this one.
    let current = FileManager.default.currentDirectoryPath
    surface.contexts[module] = .c(
      root: root, headers: surface.snapshots[0].header.headers?.read ?? [],
      arguments: try await extractor.arguments(of: request).map { Self.rebased($0, onto: current) })
    return surface
  }

  /// The C targets of a Swift package, one snapshot each.
  func snapshot(module: String, root: String, defines: [String]) async throws(CExtractionError) -> Snapshot {
    let progress = loader.console.progress
    let request = HeaderRequest(
      module: module, root: root, arguments: defines.map { "-D\($0)" } + options.clangArguments,
      libclang: options.libclang)
    return try await HeaderExtractor(toolVersion: ToolVersion.current) { progress.step($0) }.snapshot(of: request)
  }

  // MARK: Where

  /// What `--headers` names, else an `include` folder of a project whose own folder has no headers.
  private func headers(in path: String, _ operand: Operand) throws(OperandError) -> String {
    let path = URL(fileURLWithPath: path).standardizedFileURL.path
    let files = FileManager.default
    if let wanted = options.headers {
      let place = wanted.hasPrefix("/") ? wanted : "\(path)/\(wanted)"
      if files.fileExists(atPath: place) { return place }
      // A single header was named: the option is for the other operand.
      if files.fileExists(atPath: path), !Self.isFolder(path) { return path }
      throw OperandError(operand: operand.text, reason: .noFolder(wanted))
    }
    let names = (try? files.contentsOfDirectory(atPath: path)) ?? []
    if !names.contains(where: { $0.hasSuffix(".h") }), names.contains("include"),
      PathContent(of: "\(path)/include", isFolder: true, prefersHeaders: false) != nil
    {
      return "\(path)/include"
    }
    return path
  }

  /// The library's name: `--module`, else what a header, pkg-config or a folder is called.
  private func module(_ root: String) -> (name: String, isGuessed: Bool) {
    if let name = loader.options.project.modules.first { return (name, false) }
    if let name = options.pkgConfig.first { return (name, false) }
    if !Self.isFolder(root) { return (Self.stem(of: root), true) }
    if options.umbrellas.count == 1 { return (Self.stem(of: options.umbrellas[0]), false) }
    let project = repository?.root ?? archive ?? root
    let names: [String] = URL(fileURLWithPath: project).pathComponents
    let name = names.last { !Self.commonFolders.contains($0) }
    return (name ?? "headers", true)
  }

  /// Folders whose names say nothing about the library in them.
  private static let commonFolders: Set<String> = [
    "include", "includes", "headers", "inc", "src", "lib", "usr", "local", "/",
  ]

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func stem(of path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  // MARK: Arguments

  /// clang's arguments; in a checkout relative paths are the checkout's own where it has them.
  private func arguments(in folder: String) -> [String] {
    guard repository != nil || archive != nil else { return options.clangArguments }
    return options.clangArguments.map { Self.rebased($0, onto: folder) }
  }

  private static let pathFlags = ["-isystem", "-iquote", "-idirafter", "-include", "-imacros", "-I", ""]

  static func rebased(_ argument: String, onto folder: String) -> String {
    guard let flag = pathFlags.first(where: argument.hasPrefix) else { return argument }
    let path = argument.dropFirst(flag.count)
    guard !path.isEmpty, !path.hasPrefix("/"), !path.hasPrefix("-") else { return argument }
    let place = "\(folder)/\(path)"
    return FileManager.default.fileExists(atPath: place) ? flag + place : argument
  }
}

extension CExtractionError: CommandFailure {
  var exitStatus: ExitStatus {
    switch kind {
    case .badInput: .badInput
    case .headersDoNotParse, .toolMissing: .couldNotCheck
    }
  }
}
