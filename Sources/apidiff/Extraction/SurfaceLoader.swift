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
  /// The library file beside the headers.
  var library: LibraryFile?

  /// - Throws: What reading, git and the extractors throw, each a `CommandFailure`.
  func surface(of source: SurfaceSource, operand: Operand) async throws -> ModuleSurface {
    switch source {
    case .snapshots(let files):
      let stored = ModuleSurface(snapshots: try files.map(read)).selecting(options.project.modules)
      return try await library(in: nil, stored)
    case .symbolGraphs(let path):
      console.progress.step("reading symbol graphs in \(path)")
      return ModuleSurface(snapshots: stamped(try SymbolGraphs.snapshots(at: path)))
        .selecting(options.project.modules)
    case .headers(let path):
      let surface = try await UnreadableError.naming(operand) {
        let loader = HeaderLoader(loader: self)
        return try await library(in: Self.folder(of: path), try await loader.surface(at: path, operand: operand))
      }
      return try await dated(surface, URL(fileURLWithPath: path).deletingLastPathComponent().path)
    case .package(let folder):
      let surface = try await UnreadableError.naming(operand) {
        try await library(in: folder, try await PackageLoader(loader: self).surface(at: folder))
      }
      return try await dated(surface, folder)
    case .archive(let path, let format):
      return try await archive(path, format, operand)
    case .symbolsList(let path):
      throw SymbolsFileError.notOld(path)
    case .commit(let ref, let hash):
      return try await commit(hash, ref: ref, operand)
    }
  }

  private static func folder(of path: String) -> String {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  /// Like `surface`, while whatever it was read from still exists: a commit's checkout, its modules.
  func withSurface<Value: Sendable>(
    of source: SurfaceSource, operand: Operand, _ body: (ModuleSurface) async throws -> Value
  ) async throws -> Value {
    guard case .commit(let ref, let hash) = source else {
      return try await body(try await surface(of: source, operand: operand))
    }
    return try await withCommit(hash, ref: ref, operand, body)
  }

  // MARK: A commit

  private func commit(_ hash: String, ref: String, _ operand: Operand) async throws -> ModuleSurface {
    try await withCommit(hash, ref: ref, operand) { $0 }
  }

  private func withCommit<Value: Sendable>(
    _ hash: String, ref: String, _ operand: Operand, _ body: (ModuleSurface) async throws -> Value
  ) async throws -> Value {
    guard let repository = try await GitRepository.containing(options.project.directory) else {
      throw OperandError(operand: operand.text, reason: .notFound(tried: [], nearest: []))
    }
    if try await repository.hasSubmodules(at: hash) {
      console.note("\(quoted(ref)) has submodules: their content is not checked out")
    }
    console.progress.step("checking out \(ref)")
    let date = try await repository.date(of: hash)
    return try await repository.withWorktree(at: hash) { (folder: String) async throws -> Value in
      try linkNeighbours(of: folder, at: ref, repository)
      let surface = try await UnreadableError.naming(operand, checkout: folder) {
        try await prepare(folder)
        return try await self.surface(inCheckout: folder, operand, repository)
      }
      return try await body(surface.stated(commit: hash, date: date, version: Version(ref)?.description))
    }
  }

  /// A package at the repository's root may take others from beside it. They have no release of
  /// that day that we know of.
  private func linkNeighbours(of folder: String, at ref: String, _ repository: GitRepository) throws(GitError) {
    guard repository.prefix.isEmpty else { return }
    do {
      let names = try NeighbourPackages.link(of: folder, original: repository.root)
      guard !names.isEmpty else { return }
      let name = ref.hasPrefix("refs/tags/") ? String(ref.dropFirst("refs/tags/".count)) : ref
      console.note("\(quoted(name)) is read with what stands beside the repository now: \(names.map(quoted).joined(separator: ", "))")
    } catch {
      throw .folder(path: folder, cause: error.localizedDescription)
    }
  }

  func surface(
    inCheckout folder: String, _ operand: Operand, _ repository: GitRepository
  ) async throws -> ModuleSurface {
    guard FileManager.default.fileExists(atPath: folder) else {
      throw OperandError(operand: operand.text, reason: .noFolder(repository.prefix))
    }
    let content = PathContent(of: folder, isFolder: true, prefersHeaders: options.prefersHeaders)
    switch content?.source {
    case .package: return try await library(in: folder, try await PackageLoader(loader: self).surface(at: folder))
    case .headers:
      let loader = HeaderLoader(loader: self, repository: repository)
      return try await library(in: folder, try await loader.surface(at: folder, operand: operand))
    case .symbolGraphs(let path): return try await surface(of: .symbolGraphs(path: path), operand: operand)
    default: throw OperandError(operand: operand.text, reason: .unknownContent(isFolder: true))
    }
  }

  /// Runs the user's command in a checkout, for headers that a build generates.
  func prepare(_ folder: String) async throws {
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
