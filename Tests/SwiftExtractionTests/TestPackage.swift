import APIModel
import Foundation
import Testing

@testable import SwiftExtraction

/// A package that a test writes and extracts; all share one folder for build products.
struct TestPackage: Sendable {
  let root: String
  let scratch: String

  /// - Parameter files: Contents by path; `Package.swift` included.
  init(_ files: [String: String]) throws {
    let folder = try TemporaryFolder.make()
    root = folder + "/package"
    scratch = folder + "/scratch"
    for (path, content) in files {
      let url = URL(fileURLWithPath: root).appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  func extract(
    _ options: SwiftBuildOptions = SwiftBuildOptions()
  ) async throws(SwiftExtractionError) -> SwiftPackageExtractor.Result {
    try await SwiftPackageExtractor(options: options).extract(package: root, scratch: scratch)
  }

  /// Paths of all files in the package's folder, sorted.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
  }
}

extension Snapshot {
  /// The only declaration with this qualified name (and kind).
  func declaration(
    _ name: String, _ kind: DeclarationKind? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Declaration {
    let matches = declarations.filter { $0.qualifiedName == name && (kind == nil || $0.kind == kind) }
    try #require(matches.count == 1, "\(matches.count) × \(name)", sourceLocation: sourceLocation)
    return matches[0]
  }
}
