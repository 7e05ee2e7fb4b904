internal import Foundation
internal import Processes

/// Unpacks an archive of unknown origin.
///
/// tar, zip and gzip are read here, so that every member is judged before anything is written, and
/// limits hold while data is unpacked. xz and zstd are decompressed by their own tools, with a bound
/// on the file that they write; they never see a member.
package struct Archive: Sendable {
  package let path: String
  package let format: ArchiveFormat
  package let limits: ArchiveLimits

  package init(path: String, format: ArchiveFormat, limits: ArchiveLimits = ArchiveLimits()) {
    self.path = path
    self.format = format
    self.limits = limits
  }

  /// Unpacks into a temporary folder, hands it to `body`, and removes it again, also after a failure
  /// or a cancellation. An archive with one folder at its top stands for that folder.
  package func withContents<Value: Sendable>(_ body: (_ folder: String) async throws -> Value) async throws -> Value {
    let home = try Self.makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    let tree = "\(home)/tree"
    do {
      try FileManager.default.createDirectory(atPath: tree, withIntermediateDirectories: false)
    } catch {
      throw ArchiveError.unwritable(error.localizedDescription)
    }
    try Unpacker(folder: tree, limits: limits).write(try await members(home))
    return try await body(Self.root(of: tree))
  }

  private func members(_ home: String) async throws(ArchiveError) -> [Member] {
    let bytes = try Self.read(path, limit: limits.totalBytes)
    let bound = limits.bound(packed: bytes.count)
    switch format {
    case .zip: return try ZipReader(bytes, limits: limits).members()
    case .tar: return try tar(bytes)
    case .tarGzip: return try tar(try Gzip.data(from: bytes, limit: bound))
    case .tarXZ: return try tar(try await decompressed("xz", package: "xz-utils", bound, home))
    case .tarZstandard: return try tar(try await decompressed("zstd", package: "zstd", bound, home))
    }
  }

  private func tar(_ bytes: [UInt8]) throws(ArchiveError) -> [Member] {
    var reader = TarReader(bytes, limits: limits)
    return try reader.members()
  }

  /// The shell bounds the file that the tool writes.
  private func decompressed(
    _ tool: String, package: String, _ bound: Int, _ home: String
  ) async throws(ArchiveError) -> [UInt8] {
    let target = "\(home)/archive.tar"
    let script = "command -v \(tool) >/dev/null || exit 127; ulimit -f \(bound / 512 + 1); exec \(tool) -d -q -c < \"$1\" > \"$2\""
    let output: ToolOutput
    do {
      output = try await ToolRunner(environment: ["LC_ALL": "C"]).run("/bin/sh", ["-c", script, "sh", path, target])
    } catch .cancelled {
      throw .cancelled
    } catch {
      throw .toolFailed("\(error)")
    }
    if output.status == .exited(127) { throw .missingTool(tool, package: package) }
    let bytes = (try? Self.read(target, limit: bound + 512)) ?? []
    // Ended by the bound: a signal, or an error when writing.
    guard output.isSuccess else {
      if bytes.count >= bound || output.standardError.contains("File too large") { throw .tooLarge("it unpacks to more than \(bound) bytes") }
      let words = output.standardError.split(separator: "\n").first.map(String.init) ?? "\(tool): \(output.ending)"
      throw .toolFailed(words)
    }
    return bytes
  }

  private static func read(_ path: String, limit: Int) throws(ArchiveError) -> [UInt8] {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    guard size <= limit else { throw .tooLarge("it has \(size) bytes, more than \(limit)") }
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .unreadable(error.localizedDescription)
    }
  }

  private static func makeTemporaryFolder() throws(ArchiveError) -> String {
    let path = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("apidiff-\(UUID().uuidString)").path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return path
    } catch {
      throw .unwritable(error.localizedDescription)
    }
  }

  private static func root(of tree: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tree)) ?? []
    guard names.count == 1, let only = names.first else { return tree }
    let kind = try? FileManager.default.attributesOfItem(atPath: "\(tree)/\(only)")[.type] as? FileAttributeType
    return kind == .typeDirectory ? "\(tree)/\(only)" : tree
  }
}
