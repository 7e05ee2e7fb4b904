import APIModel
import Foundation

/// How a program that uses a module is compiled against one version of it.
enum ClientContext: Sendable, Hashable {
  /// Search paths and target for the Swift compiler.
  case swift(flags: [String])
  /// The folder (or file) of the headers, those that were read, relative to it, and clang's
  /// arguments.
  case c(root: String, headers: [String], arguments: [String])
}

extension Snapshot {
  /// Finds the headers as they found each other when they were read.
  ///
  /// - Parameter root: Their folder, or the only header.
  func includeFlags(root: String) -> [String] {
    let isFolder = FileManager.default.fileExists(atPath: root + "/.")
    let folder = isFolder ? root : URL(fileURLWithPath: root).deletingLastPathComponent().path
    let own = header.extractor.flags.filter { $0.contains("{root}") }
    return own.isEmpty ? ["-I\(folder)"] : own.map { $0.replacing("{root}", with: folder) }
  }
}
