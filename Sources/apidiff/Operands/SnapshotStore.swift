import APIModel
import Foundation

/// The snapshots of a project's releases: `Snapshots/<module>/<version>.jsonl`.
struct SnapshotStore: Sendable {
  let folder: String

  init(folder: String) { self.folder = folder }

  /// The files of one release, by module, sorted. `v1.2.0` finds `1.2.0`.
  func files(of version: String) -> [String] {
    let wanted = Version(version)
    return entries().flatMap { module, versions in
      versions.filter { $0 == version || (wanted != nil && Version($0) == wanted) }
        .map { "\(folder)/\(module)/\($0).jsonl" }
    }
  }

  /// Every version that some module has.
  func versions() -> [String] { Set(entries().flatMap(\.versions)).sorted() }

  private func entries() -> [(module: String, versions: [String])] {
    let modules = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return modules.sorted().map { module in
      let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(module)")) ?? []
      return (module, files.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }.map { String($0.dropLast(6)) }.sorted())
    }
  }

  /// Where a module's snapshot of a version belongs.
  ///
  /// - Throws: `SnapshotStoreError` for a name or a link that would lead out of the folder.
  func path(module: String, version: String) throws(SnapshotStoreError) -> String {
    guard Self.isFileName(module) else { throw .module(module) }
    guard let number = Version(version), Self.isFileName(number.description) else { throw .version(version) }
    let place = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let home = URL(fileURLWithPath: "\(folder)/\(module)").resolvingSymlinksInPath().path
    guard home.hasPrefix("\(place)/") else { throw .leaves(module: module, target: home) }
    return "\(folder)/\(module)/\(number.description).jsonl"
  }

  private static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 200
      && name.unicodeScalars.allSatisfy { $0 != "/" && $0 != "\\" && $0 != ":" && $0.value >= 0x20 && $0.value != 0x7F }
  }
}

/// Why a snapshot has no place in the store.
enum SnapshotStoreError: CommandFailure, Equatable {
  case module(String)
  case version(String)
  case leaves(module: String, target: String)

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    switch self {
    case .module(let name):
      "the module's name \(quoted(name)) cannot be a folder's name: choose another one with --module NAME"
    case .version(let version):
      "\(quoted(version)) is no version: give one like 1.2.0"
    case .leaves(let module, let target):
      "the folder of the module \(quoted(module)) is a link that leads to \(quoted(target)), "
        + "out of the snapshots' folder: remove the link"
    }
  }
}
