import APIDiff
import APIModel
import Foundation

/// Reads the histories of a project's modules out of `Snapshots/`.
struct HistoryStore: Sendable {
  let store: SnapshotStore
  let progress: Progress

  /// The histories of the modules that are asked for (all when none is named), by name.
  ///
  /// - Throws: `SnapshotFileError`, `HistoryFailure`: whatever makes a history doubtful.
  func histories(of wanted: [String]) async throws -> [ReleaseHistory] {
    var histories: [ReleaseHistory] = []
    for module in try modules(wanted) {
      progress.step("reading the releases of \(module)")
      let stored = try await read(store.files(ofModule: module))
      try Self.check(stored, module: module)
      do throws(HistoryError) {
        histories.append(try ReleaseHistory(module: module, snapshots: stored.map(\.snapshot)))
      } catch {
        throw HistoryFailure.history(folder: "\(store.folder)/\(module)", error)
      }
    }
    return histories
  }

  /// The names of the modules with snapshots that are asked for.
  func modules(_ wanted: [String]) throws(HistoryFailure) -> [String] {
    let found = store.modules()
    if let missing = wanted.first(where: { !found.contains($0) }) {
      throw .noModule(missing, folder: store.folder, found: found)
    }
    guard !found.isEmpty else { throw .empty(folder: store.folder) }
    return wanted.isEmpty ? found : found.filter(wanted.contains)
  }

  typealias Stored = (file: String, snapshot: Snapshot)

  /// Reads files side by side; their order stays.
  private func read(_ files: [String]) async throws -> [Stored] {
    try await withThrowingTaskGroup(of: (Int, Snapshot).self) { group in
      var results = [Snapshot?](repeating: nil, count: files.count)
      let width = max(2, ProcessInfo.processInfo.activeProcessorCount)
      for (index, file) in files.enumerated() {
        if index >= width, let (place, snapshot) = try await group.next() { results[place] = snapshot }
        group.addTask { (index, try SnapshotFile.read(file)) }
      }
      for try await (place, snapshot) in group { results[place] = snapshot }
      return zip(files, results).compactMap { file, snapshot in snapshot.map { (file, $0) } }
    }
  }

  /// A file must be what its place says: a copy under another name is no release.
  static func check(_ stored: [Stored], module: String) throws(HistoryFailure) {
    for (file, snapshot) in stored {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      guard snapshot.header.module == module else {
        throw .misplaced(file: file, says: snapshot.header.module, place: module)
      }
      let version = snapshot.header.version
      guard Version(name) != nil else { throw .noVersion(file: file) }
      guard let version, let stated = Version(version), stated == Version(name) else {
        throw .misplaced(file: file, says: version.map { "version \($0)" } ?? "no version", place: name)
      }
    }
  }
}

extension SnapshotStore {
  /// The modules that have a folder with snapshots, sorted.
  func modules() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && !files(ofModule: $0).isEmpty }.sorted()
  }

  /// The snapshots of one module, sorted by name.
  func files(ofModule module: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(module)")) ?? []
    return files.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }.sorted().map { "\(folder)/\(module)/\($0)" }
  }
}

/// Why there is no history to ask.
enum HistoryFailure: CommandFailure, Equatable {
  case empty(folder: String)
  case noModule(String, folder: String, found: [String])
  case noVersion(file: String)
  case misplaced(file: String, says: String, place: String)
  case history(folder: String, HistoryError)

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    switch self {
    case .empty(let folder):
      "no release is stored in \(quoted(folder)): store one with 'apidiff snapshot --ref TAG'"
    case .noModule(let name, let folder, let found):
      "no module \(quoted(name)) in \(quoted(folder)): "
        + (found.isEmpty ? "there is none" : "there is \(found.map(quoted).joined(separator: ", "))")
    case .noVersion(let file):
      "\(quoted(file)) is named after no version: name it like 1.2.0.jsonl, or move it out of the folder"
    case .misplaced(let file, let says, let place):
      "\(quoted(file)) says that it is of \(quoted(says)), and stands where \(quoted(place)) belongs: "
        + "take the snapshot again with 'apidiff snapshot --force --ref TAG', or rename the file"
    case .history(let folder, let error):
      "\(quoted(folder)): \(error)"
    }
  }
}
