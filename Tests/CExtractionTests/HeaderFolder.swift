import APIModel
import CExtraction
import Foundation

/// A temporary folder of headers that a test writes; removed with the object.
final class HeaderFolder {
  let path: String

  init(_ headers: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "headers-\(UUID().uuidString)/include")
    path = folder.path
    for (name, text) in headers {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

  func snapshot(_ change: (inout HeaderRequest) -> Void = { _ in }) async throws -> Snapshot {
    var request = HeaderRequest(module: "lib", root: path)
    change(&request)
    return try await HeaderExtractor(toolVersion: "test").snapshot(of: request)
  }

  /// The error that the extraction ends with.
  func failure(_ change: (inout HeaderRequest) -> Void = { _ in }) async -> CExtractionError? {
    do {
      _ = try await snapshot(change)
      return nil
    } catch {
      return error as? CExtractionError
    }
  }
}

extension Snapshot {
  subscript(id: String) -> Declaration? { declarations.first { $0.id == id } }
}

/// The declarations of one header with this text.
func snapshot(_ text: String, arguments: [String] = []) async throws -> Snapshot {
  try await HeaderFolder(["lib.h": text]).snapshot { $0.arguments = arguments }
}
