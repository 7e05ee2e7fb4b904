import APIDiff
import APIModel
import Archives
import Foundation

/// Reads a released archive and its tag, and what files both have.
struct ArchiveVerifier: Sendable {
  /// One for each part of the project that is read in its own way.
  let loaders: [SurfaceLoader]
  let repository: GitRepository
  let console: Console

  func comparison(archive path: String, tag: String) async throws -> ArchiveComparison {
    guard let format = ArchiveFormat(fileName: path), FileManager.default.fileExists(atPath: path) else {
      throw ArchiveVerifierError.noArchive(path)
    }
    guard let hash = try await repository.commit(of: "refs/tags/\(tag)") else { throw ArchiveVerifierError.noTag(tag) }
    let operand = Operand(kind: .git, name: tag)
    console.progress.step("checking out \(tag)")
    let released = try await repository.withWorktree(at: hash) { (folder: String) async throws in
      try await UnreadableError.naming(operand, checkout: folder) {
        try await side(folder) { try await $0.surface(inCheckout: folder, operand, repository) }
      }
    }
    let shipped = try await shipped(path, format)
    let surface = ModuleSurface(snapshots: shipped.snapshots, hasGuessedName: true)
      .named(like: ModuleSurface(snapshots: released.snapshots))
    return ArchiveComparison(tag: released, archive: .init(snapshots: surface.snapshots, files: shipped.files))
  }

  private func shipped(_ path: String, _ format: ArchiveFormat) async throws -> ArchiveComparison.Side {
    let operand = Operand(kind: .path, name: path)
    return try await SurfaceLoader.withArchive(path, format, operand, console) { folder in
      try await side(folder) { try await $0.surface(inArchive: folder, of: path, operand) }
    }
  }

  private func side(
    _ folder: String, _ read: (SurfaceLoader) async throws -> ModuleSurface
  ) async throws -> ArchiveComparison.Side {
    // Before anything is built there.
    let files = try Self.files(in: folder)
    var surface = ModuleSurface(snapshots: [])
    for loader in loaders {
      try await loader.prepare(folder)
      surface.add(try await read(loader))
    }
    return ArchiveComparison.Side(snapshots: surface.snapshots, files: files)
  }

  /// Regular files, and links by where they lead; nothing is followed out of the folder.
  private static func files(in folder: String) throws -> [ArchiveComparison.File] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { !$0.hasPrefix(".git/") && $0 != ".git" }.compactMap { name in
      let path = "\(folder)/\(name)"
      let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      switch type {
      case .typeRegular?:
        var hash = ContentHash()
        try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe).withUnsafeBytes { hash.combine($0) }
        return ArchiveComparison.File(path: name, digest: hash.text)
      case .typeSymbolicLink?:
        return ArchiveComparison.File(path: name, digest: "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: path)))
      default: return nil
      }
    }
  }
}

enum ArchiveVerifierError: CommandFailure, Equatable {
  case noArchive(String)
  case noTag(String)
  case noRepository(String)

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    switch self {
    case .noArchive(let path):
      "--archive: \(quoted(path)) is no archive (.tar, .tar.gz, .tar.xz, .tar.zst, .zip) that is there"
    case .noTag(let tag): "there is no tag \(quoted(tag)): fetch the tags, or name the one that the archive was made of"
    case .noRepository(let folder): "\(quoted(folder)) is in no git repository: the tag's sources are read from it"
    }
  }
}
