import APIModel

/// Why the public surface of a Swift package or symbol graph could not be read. Nothing is ever
/// read in part: a module that fails makes the whole extraction fail.
package enum SwiftExtractionError: Error, Sendable, Equatable {
  /// There is no file or folder, or it may not be read.
  case unreadable(path: String, cause: String)
  /// A file is larger than the limit, in bytes.
  case tooLarge(path: String, limit: Int)
  /// A folder holds no `*.symbols.json`.
  case noSymbolGraphs(path: String)
  /// A symbol graph is broken; the cause says where, as a byte offset.
  case malformedGraph(path: String, cause: String)
  /// A symbol graph's format is newer than what is known.
  case unknownFormat(path: String, version: String)
  /// Two symbols of one module have the same USR, or two graphs describe one module.
  case duplicate(path: String, id: String)
  /// `swift package describe` or `dump-package` failed or printed something else than JSON.
  case unreadablePackage(path: String, cause: String)
  /// The manifest has no library product, so there is nothing that others can import.
  case noLibraryProducts(package: String)
  /// The compiler's first errors.
  case buildFailed(target: String, errors: [String])
  /// A tool of the toolchain ended with an error.
  case toolFailed(tool: String, cause: String)
  case cancelled
}

extension SwiftExtractionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let cause): "cannot read '\(path)': \(cause)"
    case .tooLarge(let path, let limit): "'\(path)' is larger than \(limit) bytes"
    case .noSymbolGraphs(let path):
      "'\(path)' holds no *.symbols.json: make them with swift-symbolgraph-extract, or name a package folder"
    case .malformedGraph(let path, let cause): "'\(path)' is not a symbol graph: \(cause)"
    case .unknownFormat(let path, let version):
      "'\(path)' has symbol graph format \(version), which is newer than 0.x: update apidiff"
    case .duplicate(let path, let id): "'\(path)' declares '\(id)' a second time"
    case .unreadablePackage(let path, let cause): "cannot read the package in '\(path)': \(cause)"
    case .noLibraryProducts(let package):
      "package '\(package)' has no library product: only modules that a library product vends are API"
    case .buildFailed(let target, let errors):
      "target '\(target)' does not compile:\n" + errors.joined(separator: "\n")
    case .toolFailed(let tool, let cause): "\(tool) failed: \(cause)"
    case .cancelled: "the extraction was interrupted"
    }
  }
}
