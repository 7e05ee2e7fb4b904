import APIModel
import Foundation
import Processes
import SwiftExtraction

extension SourceOptions {
  func loader(_ console: Console) -> SurfaceLoader { SurfaceLoader(options: self, console: console) }
}

/// Gets the snapshots of whatever an operand stands for.
struct SurfaceLoader: Sendable {
  let options: SourceOptions
  let console: Console
  /// Tells the build folders of two extractions apart that run side by side.
  var side = ""

  /// - Throws: What reading, git and the extractors throw, each a `CommandFailure`.
  func surface(of source: SurfaceSource, operand: Operand) async throws -> ModuleSurface {
    switch source {
    case .snapshots(let files):
      return ModuleSurface(snapshots: try files.map(read)).selecting(options.project.modules)
    case .symbolGraphs(let path):
      console.progress.step("reading symbol graphs in \(path)")
      return ModuleSurface(snapshots: stamped(try SymbolGraphs.snapshots(at: path)))
        .selecting(options.project.modules)
    case .headers(let path):
      let surface = try await UnreadableError.naming(operand) {
        try await HeaderLoader(loader: self).surface(at: path, operand: operand)
      }
      return try await dated(surface, URL(fileURLWithPath: path).deletingLastPathComponent().path)
    case .package(let folder):
      let surface = try await UnreadableError.naming(operand) {
        try await PackageLoader(loader: self).surface(at: folder)
      }
      return try await dated(surface, folder)
    case .commit(let ref, let hash):
      return try await commit(hash, ref: ref, operand)
    }
  }

  // MARK: A commit

  private func commit(_ hash: String, ref: String, _ operand: Operand) async throws -> ModuleSurface {
    guard let repository = try await GitRepository.containing(options.project.directory) else {
      throw OperandError(operand: operand.text, reason: .notFound(tried: [], nearest: []))
    }
    if try await repository.hasSubmodules(at: hash) {
      console.note("\(quoted(ref)) has submodules: their content is not checked out")
    }
    console.progress.step("checking out \(ref)")
    let date = try await repository.date(of: hash)
    let surface = try await repository.withWorktree(at: hash) { (folder: String) async throws -> ModuleSurface in
      try await UnreadableError.naming(operand, checkout: folder) {
        try await prepare(folder)
        return try await self.surface(inCheckout: folder, operand, repository)
      }
    }
    return surface.stated(commit: hash, date: date, version: Version(ref)?.description)
  }

  private func surface(
    inCheckout folder: String, _ operand: Operand, _ repository: GitRepository
  ) async throws -> ModuleSurface {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw OperandError(operand: operand.text, reason: .noFolder(repository.prefix))
    }
    let content = PathContent(of: folder, isFolder: true, prefersHeaders: options.prefersHeaders)
    switch content?.source {
    case .package: return try await PackageLoader(loader: self).surface(at: folder)
    case .headers:
      return try await HeaderLoader(loader: self, repository: repository).surface(at: folder, operand: operand)
    case .symbolGraphs(let path): return try await surface(of: .symbolGraphs(path: path), operand: operand)
    default: throw OperandError(operand: operand.text, reason: .unknownContent(isFolder: true))
    }
  }

  /// Runs the user's command in a checkout, for headers that a build generates.
  private func prepare(_ folder: String) async throws {
    guard let command = options.headers.prepare else { return }
    console.progress.step("running \(command)")
    let output = try await ToolRunner().run("/bin/sh", ["-c", command], in: folder) { [console] line in
      console.progress.detail(line)
    }
    guard output.isSuccess else { throw PrepareError(command: command, output: output) }
  }

  /// A clean working tree is its last commit; one with changes has no commit and no date.
  private func dated(_ surface: ModuleSurface, _ folder: String) async throws(GitError) -> ModuleSurface {
    guard let repository = try await GitRepository.ifAny(containing: folder) else { return surface }
    guard try await repository.isClean() else { return surface }
    guard let hash = try await repository.commit(of: "HEAD") else { return surface }
    return surface.stated(commit: hash, date: try await repository.date(of: hash))
  }

  // MARK: Snapshots

  private func read(_ file: String) throws(SnapshotFileError) -> Snapshot {
    console.progress.step("reading \(file)")
    return try SnapshotFile.read(file)
  }

  /// States who made the snapshots.
  func stamped(_ snapshots: [Snapshot]) -> [Snapshot] {
    snapshots.map { snapshot in
      var snapshot = snapshot
      snapshot.header.extractor.version = ToolVersion.current
      return snapshot
    }
  }
}
