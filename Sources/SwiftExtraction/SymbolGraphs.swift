package import APIModel
import Foundation

/// Symbol graphs that someone else made (`*.symbols.json`).
package enum SymbolGraphs {
  /// A graph of more bytes is refused; the largest known one (SwiftSyntax, with synthesized
  /// members) has 120 MB.
  package static let sizeLimit = 1 << 30

  /// One snapshot for every module that a file or folder (not its subfolders) of symbol graphs
  /// describes, sorted by module. `M@Other.symbols.json` belong to `M`.
  ///
  /// Graphs lack some facts that an extraction from a package has: operators, precedence groups,
  /// `~Copyable` types, `@unchecked`, `@inlinable`, raw values, unavailable declarations.
  package static func snapshots(at path: String) throws(SwiftExtractionError) -> [Snapshot] {
    var modules: [String: [String]] = [:]
    for file in try files(at: path) {
      let name = file.split(separator: "/").last ?? ""
      let module = name.dropLast(suffix.count).split(separator: "@").first.map(String.init) ?? ""
      modules[module, default: []].append(file)
    }
    var snapshots: [Snapshot] = []
    for (_, files) in modules.sorted(by: { $0.key < $1.key }) {
      let graph = try graph(of: files)
      let uris = graph.symbols.compactMap(\.location?.uri)
      snapshots.append(try snapshot(graph, paths: SourcePaths(guessedFrom: uris), path: files[0]))
    }
    return snapshots
  }

  static let suffix = ".symbols.json"

  /// What swift-symbolgraph-extract is asked for; `HiddenSymbols` says why for more than what is public.
  static let extractionArguments = [
    "-minimum-access-level", "internal", "-skip-synthesized-members", "-skip-inherited-docs", "-include-spi-symbols",
  ]

  /// Reads the graphs of one module.
  /// - Parameters:
  ///   - files: `M.symbols.json` first when sorted.
  ///   - arePublished: Whether they hold what clients can use and nothing else; ours do not.
  ///   - hasLibraryEvolution: Whether what only compiled clients depend on is wanted.
  static func graph(
    of files: [String], arePublished: Bool = true, hasLibraryEvolution: Bool = false
  ) throws(SwiftExtractionError) -> ModuleGraph {
    var graphs: [RawGraph] = []
    // `@` sorts after `.`: the module's own graph comes first.
    for file in files.sorted() {
      graphs.append(try read(file))
    }
    if !arePublished { graphs = graphs.map(HiddenSymbols(of: graphs, hasLibraryEvolution: hasLibraryEvolution).published) }
    if let odd = graphs.first(where: { $0.module != graphs[0].module }) {
      throw .malformedGraph(path: files[0], cause: "it stands with a graph of module '\(odd.module)'")
    }
    return try ModuleGraph(graphs, path: files[0])
  }

  /// - Parameter hasLibraryEvolution: Whether the module promises compiled clients something; without
  ///   that the snapshot leaves out what only they depend on.
  static func snapshot(
    _ graph: ModuleGraph, sources: SourceFacts? = nil, paths: SourcePaths, path: String,
    hasLibraryEvolution: Bool = false
  ) throws(SwiftExtractionError) -> Snapshot {
    var header = Snapshot.Header(
      module: graph.module, language: .swift, target: graph.target,
      extractor: Snapshot.Extractor(version: "", compiler: graph.generator))
    header.hasLibraryEvolution = hasLibraryEvolution
    var declarations = try SnapshotBuilder.declarations(of: graph, sources: sources, paths: paths, path: path)
    if sources?.runsOnCallers == true { CallerIsolation.mark(&declarations) }
    if !hasLibraryEvolution {
      declarations.removeAll { $0.id.hasPrefix("usable-from-inline:") }
      for index in declarations.indices where !declarations[index].layout.isEmpty { declarations[index].layout = [] }
    }
    return Snapshot(header: header, declarations: declarations)
  }

  static func files(at path: String) throws(SwiftExtractionError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(path: path, cause: "there is no such file or folder")
    }
    guard isFolder.boolValue else {
      if path.hasSuffix(suffix) { return [path] }
      throw .noSymbolGraphs(path: path)
    }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path: path, cause: error.localizedDescription)
    }
    let graphs = names.filter { $0.hasSuffix(suffix) }.sorted()
    if graphs.isEmpty { throw .noSymbolGraphs(path: path) }
    return graphs.map { path + "/" + $0 }
  }

  static func read(_ path: String) throws(SwiftExtractionError) -> RawGraph {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw .unreadable(path: path, cause: error.localizedDescription)
    }
    if data.count > sizeLimit { throw .tooLarge(path: path, limit: sizeLimit) }
    let result: Result<RawGraph, SwiftExtractionError> = data.withUnsafeBytes { bytes in
      do throws(SwiftExtractionError) {
        return .success(try SymbolGraphReader.read(bytes, path: path))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
