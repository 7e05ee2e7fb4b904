import Archives
import Foundation

/// Finds what an operand stands for: a file or folder, a release in `Snapshots/`, a git ref.
struct OperandResolver: Sendable {
  /// The project's folder: `Snapshots/` and the git repository are looked for here.
  let directory: String
  let store: SnapshotStore
  /// Headers are wanted, also from a folder with a Package.swift.
  let prefersHeaders: Bool

  init(directory: String, prefersHeaders: Bool = false) {
    self.directory = directory
    self.store = SnapshotStore(folder: directory == "." ? "Snapshots" : "\(directory)/Snapshots")
    self.prefersHeaders = prefersHeaders
  }

  /// - Throws: `OperandError`, which lists what was tried and the nearest names; `GitError`.
  func resolve(_ operand: Operand) async throws -> SurfaceSource {
    switch operand.kind {
    case .path: return try path(operand) ?? missing(operand, tried: [triedPath(operand)], candidates: siblings(of: operand.name))
    case .snapshot: return try snapshot(operand)
    case .git: return try await ref(operand)
    case .any: return try await anything(operand)
    }
  }

  // MARK: Kinds

  private func anything(_ operand: Operand) async throws -> SurfaceSource {
    let place: Result<SurfaceSource?, OperandError> = Result { () throws(OperandError) in try path(operand) }
    if case .success(let path?) = place {
      guard isDoubtful(operand.name) else { return path }
      let repository = try await GitRepository.ifAny(containing: directory)
      guard try await repository?.commit(of: operand.name) == nil else {
        throw OperandError(operand: operand.text, reason: .ambiguous)
      }
      return path
    }
    let files = store.files(of: operand.name)
    if !files.isEmpty { return .snapshots(files: files) }
    let repository = try await GitRepository.containing(directory)
    if let hash = try await repository?.commit(of: operand.name) { return .commit(ref: operand.name, hash: hash) }
    // There is something of that name, but nothing that can be compared.
    if case .failure(let error) = place { throw error }
    return try missing(
      operand, tried: [triedPath(operand), triedStore(), triedGit(repository)],
      candidates: store.versions() + siblings(of: operand.name) + (try await repository?.refs() ?? []))
  }

  private func snapshot(_ operand: Operand) throws(OperandError) -> SurfaceSource {
    if FileManager.default.fileExists(atPath: operand.name) { return .snapshots(files: [operand.name]) }
    let files = store.files(of: operand.name)
    if !files.isEmpty { return .snapshots(files: files) }
    return try missing(
      operand, tried: [triedPath(operand), triedStore()], candidates: store.versions() + siblings(of: operand.name))
  }

  private func ref(_ operand: Operand) async throws -> SurfaceSource {
    let repository = try await GitRepository.containing(directory)
    if let hash = try await repository?.commit(of: operand.name) { return .commit(ref: operand.name, hash: hash) }
    return try missing(operand, tried: [triedGit(repository)], candidates: try await repository?.refs() ?? [])
  }

  private func path(_ operand: Operand) throws(OperandError) -> SurfaceSource? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: operand.name, isDirectory: &isFolder) else { return nil }
    let content = PathContent(of: operand.name, isFolder: isFolder.boolValue, prefersHeaders: prefersHeaders)
    guard let content else {
      throw OperandError(operand: operand.text, reason: .unknownContent(isFolder: isFolder.boolValue))
    }
    return content.source
  }

  // MARK: Doubts and errors

  /// A plain word can be a folder and a branch; `./word` and files with a suffix cannot.
  private func isDoubtful(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    return isFolder.boolValue && !name.hasPrefix(".") && !name.hasPrefix("/") && !name.hasSuffix("/")
  }

  private func missing(
    _ operand: Operand, tried: [String], candidates: [String]
  ) throws(OperandError) -> SurfaceSource {
    let nearest = NearestNames.of(operand.name, among: candidates)
    throw OperandError(operand: operand.text, reason: .notFound(tried: tried, nearest: nearest.map(quoted)))
  }

  private func triedPath(_ operand: Operand) -> String { "the file or folder \(quoted(operand.name)): not there" }

  private func triedStore() -> String {
    let versions = store.versions()
    let found = versions.isEmpty ? "none" : "only \(versions.suffix(5).map(quoted).joined(separator: ", "))"
    return "releases in \(quoted(store.folder)): \(found)"
  }

  private func triedGit(_ repository: GitRepository?) -> String {
    guard let repository else { return "git refs: \(quoted(directory)) is in no git repository" }
    return "git refs in \(quoted(repository.root)): none of that name"
  }

  private func siblings(of name: String) -> [String] {
    let folder = (name as NSString).deletingLastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.map { (folder as NSString).appendingPathComponent($0) }
  }
}

/// What lies at a path.
struct PathContent {
  let source: SurfaceSource

  /// nil when nothing there can be compared.
  init?(of path: String, isFolder: Bool, prefersHeaders: Bool) {
    if isFolder {
      guard let source = Self.folder(path, prefersHeaders: prefersHeaders) else { return nil }
      self.source = source
    } else {
      guard let source = Self.file(path) else { return nil }
      self.source = source
    }
  }

  private static let headerSuffixes = [".h", ".hh", ".hpp", ".hxx", ".h++", ".inc"]

  private static func file(_ path: String) -> SurfaceSource? {
    let name = path.lowercased()
    if name.hasSuffix(".jsonl") { return .snapshots(files: [path]) }
    if name.hasSuffix(".symbols.json") { return .symbolGraphs(path: path) }
    if headerSuffixes.contains(where: name.hasSuffix) { return .headers(path: path) }
    if name.hasSuffix(".symbols") { return .symbolsList(path: path) }
    if let format = ArchiveFormat(fileName: name) { return .archive(path: path, format) }
    return nil
  }

  private static func folder(_ path: String, prefersHeaders: Bool) -> SurfaceSource? {
    if prefersHeaders { return .headers(path: path) }
    if FileManager.default.fileExists(atPath: "\(path)/Package.swift") { return .package(folder: path) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if names.contains(where: { $0.hasSuffix(".symbols.json") }) { return .symbolGraphs(path: path) }
    guard let files = FileManager.default.enumerator(atPath: path) else { return nil }
    // A folder of so many files is no folder of headers; the walk must end.
    for case let file as String in files.lazy.prefix(100_000)
    where headerSuffixes.contains(where: file.hasSuffix) { return .headers(path: path) }
    return nil
  }
}
