import APIDiff
import APIModel
import Foundation

/// The release that a module is compared with, and where the ones before it are.
struct Baseline: Sendable {
  let snapshot: Snapshot
  let version: Version
  /// The snapshots of the module's history; empty when the release was read from its tag.
  let files: [String]

  /// All stored releases, or the one that is known.
  func history() async throws -> ReleaseHistory {
    let module = snapshot.header.module
    let snapshots = files.isEmpty ? [snapshot] : try files.map { file throws(SnapshotFileError) in try SnapshotFile.read(file) }
    do throws(HistoryError) {
      return try ReleaseHistory(module: module, snapshots: snapshots)
    } catch {
      throw HistoryFailure.history(folder: files.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent().relativePath } ?? module, error)
    }
  }
}

/// Finds the releases that modules are compared with: in `Snapshots/`, else at the tags.
struct BaselineFinder: Sendable {
  let project: Project
  let extraction: ProjectExtraction

  /// Which releases can be meant.
  struct Wish: Sendable {
    /// Nothing from this version on; nil takes the newest release of the line.
    var version: Version?
    /// Only this module's tag was given; nil for all modules.
    var module: String?
    /// Releases that are no ancestors of this commit are of another line.
    var ancestorsOf: String?
  }

  /// By module.
  func baselines(_ wish: Wish) async throws -> [String: Baseline] {
    let modules = project.store.modules().filter { wish.module == nil || $0 == wish.module }
    if modules.isEmpty, wish.module == nil || project.store.modules().isEmpty { return try await tagged(wish) }
    var result: [String: Baseline] = [:]
    for module in modules {
      let files = project.store.files(ofModule: module)
      let index = try index(of: module, files)
      guard let release = try await release(in: index, wish) else { continue }
      let file = files.first { Version(Self.name(of: $0)) == release.version }
      guard let file else { continue }
      result[module] = Baseline(snapshot: try SnapshotFile.read(file), version: release.version, files: files)
    }
    return result
  }

  /// A history of headers alone: enough to know which release goes before which.
  private func index(of module: String, _ files: [String]) throws -> ReleaseHistory {
    let stored = try files.map { file throws(SnapshotFileError) -> HistoryStore.Stored in
      (file, Snapshot(header: try SnapshotFile.header(file), declarations: []))
    }
    try HistoryStore.check(stored, module: module)
    do throws(HistoryError) {
      return try ReleaseHistory(module: module, snapshots: stored.map(\.snapshot))
    } catch {
      throw HistoryFailure.history(folder: "\(project.store.folder)/\(module)", error)
    }
  }

  private static func name(of file: String) -> String {
    URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
  }

  private func release(in index: ReleaseHistory, _ wish: Wish) async throws -> Release? {
    guard let commit = wish.ancestorsOf, let repository = project.repository else {
      return index.baseline(for: wish.version)
    }
    var others: Set<Int> = []
    while let release = index.baseline(for: wish.version, where: { !others.contains($0.index) }) {
      guard let own = release.commit, try await repository.isAncestor(own, of: commit) == false else { return release }
      others.insert(release.index)
    }
    // Releases that are tagged beside the branch, all of them: the branch has no other.
    return index.baseline(for: wish.version)
  }

  // MARK: Tags

  private func tagged(_ wish: Wish) async throws -> [String: Baseline] {
    guard let repository = project.repository, let head = try await repository.commit(of: wish.ancestorsOf ?? "HEAD") else { return [:] }
    var best: [String?: (version: Version, tag: String)] = [:]
    for tag in try await repository.tags(before: head) {
      guard let (version, module) = project.release(tag: tag), wish.module == nil || module == nil || module == wish.module,
        wish.version.map({ version < $0 }) ?? true
      else { continue }
      let known = best[module]
      let isBetter = known.map { ($0.version.prerelease.isEmpty ? 1 : 0, $0.version) < (version.prerelease.isEmpty ? 1 : 0, version) }
      if isBetter ?? true { best[module] = (version, tag) }
    }
    var result: [String: Baseline] = [:]
    for (module, release) in best {
      guard let hash = try await repository.commit(of: "refs/tags/\(release.tag)") else { continue }
      let surface = try await extraction.surface(of: .commit(ref: "refs/tags/\(release.tag)", hash: hash))
      let date = try await repository.date(of: hash)
      for var snapshot in surface.snapshots where module == nil || snapshot.header.module == module {
        snapshot.header.version = release.version.description
        snapshot.header.commit = hash
        snapshot.header.date = date
        result[snapshot.header.module] = Baseline(snapshot: snapshot, version: release.version, files: [])
      }
    }
    return result
  }
}
