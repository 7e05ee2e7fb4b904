import APIDiff
import APIModel
import Foundation

/// A stored release, named by its place.
struct StoredRelease: Sendable, Hashable {
  let module: String
  let file: String

  var version: String { URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent }
}

/// Reads releases again from their tags and compares them with what is stored.
struct ReleaseVerifier: Sendable {
  /// Without a cache: what was read before is not what the sources say now.
  let extraction: ProjectExtraction
  let repository: GitRepository
  let tags: ReleaseTags

  /// Each tag is read once, for all modules that have a release there.
  func verify(_ releases: [StoredRelease]) async throws -> [Verification] {
    let groups = Dictionary(grouping: releases) { release in
      Version(release.version).flatMap { tags.tag(of: $0, module: release.module) }
    }
    var results: [StoredRelease: Verification] = [:]
    for (tag, releases) in groups.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
      let fresh = try await tag.asyncMap { try await surface(at: $0) }
      for release in releases { results[release] = verification(of: release, tag: tag, fresh: fresh) }
    }
    return releases.sorted { left, right in
      guard left.module == right.module, let a = Version(left.version), let b = Version(right.version), a != b else {
        return (left.module, left.version) < (right.module, right.version)
      }
      return a < b
    }.compactMap { results[$0] }
  }

  /// What the sources at a tag gave.
  private enum Reading {
    case modules([Snapshot])
    case failed(String)
  }

  private func surface(at tag: String) async throws -> Reading {
    do {
      // A branch of the same name must not stand in for the tag.
      let ref = "refs/tags/\(tag)"
      guard let hash = try await repository.commit(of: ref) else { return .modules([]) }
      let surface = try await extraction.surface(of: .commit(ref: ref, hash: hash))
      return .modules(surface.snapshots + surface.unwanted)
    } catch let failure as any CommandFailure where failure.exitStatus != .interrupted {
      return .failed(failure.description)
    }
  }

  private func verification(
    of release: StoredRelease, tag: String?, fresh: Reading?
  ) -> Verification {
    func result(_ outcome: Verification.Outcome, tools: (stored: String, now: String)? = nil) -> Verification {
      Verification(
        module: release.module, version: release.version, file: release.file, tag: tag, tools: tools, outcome: outcome)
    }
    let stored: Snapshot
    do throws(SnapshotFileError) { stored = try SnapshotFile.read(release.file) } catch {
      return result(.failed(error.description, isInput: true))
    }
    switch fresh {
    case nil: return result(.noTag)
    case .failed(let why): return result(.failed(why, isInput: false))
    case .modules(let snapshots):
      guard let extracted = snapshots.first(where: { $0.header.module == release.module }) else { return result(.noModule) }
      return result(
        Verification.outcome(stored: stored, extracted: extracted), tools: (Self.tool(stored), Self.tool(extracted)))
    }
  }

  private static func tool(_ snapshot: Snapshot) -> String {
    "apidiff \(snapshot.header.extractor.version) with \(snapshot.header.extractor.compiler)"
  }
}

extension Optional {
  /// `map` with a closure that waits.
  fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
    guard let self else { return nil }
    return try await transform(self)
  }
}
