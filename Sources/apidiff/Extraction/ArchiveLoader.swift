import Archives
import Foundation

extension ArchiveError: CommandFailure {
  var exitStatus: ExitStatus {
    if self == .cancelled { return .interrupted }
    return isBadInput ? .badInput : .couldNotCheck
  }
}

extension SurfaceLoader {
  /// Unpacks an archive where nobody else can look, and reads it like a checkout.
  func archive(_ path: String, _ format: ArchiveFormat, _ operand: Operand) async throws -> ModuleSurface {
    try await Self.withArchive(path, format, operand, console) { folder in
      try await prepare(folder)
      return try await self.surface(inArchive: folder, of: path, operand)
    }
  }

  /// - Parameter body: Gets the unpacked folder.
  static func withArchive<Value: Sendable>(
    _ path: String, _ format: ArchiveFormat, _ operand: Operand, _ console: Console,
    _ body: (_ folder: String) async throws -> Value
  ) async throws -> Value {
    console.progress.step("unpacking \(path)")
    return try await UnreadableError.naming(operand) {
      try await Archive(path: path, format: format).withContents { folder in
        try await UnreadableError.naming(operand, checkout: folder) { try await body(folder) }
      }
    }
  }

  func surface(inArchive folder: String, of path: String, _ operand: Operand) async throws -> ModuleSurface {
    let content = PathContent(of: folder, isFolder: true, prefersHeaders: options.prefersHeaders)
    switch content?.source {
    case .package:
      return try await library(in: folder, try await PackageLoader(loader: self).surface(at: folder))
    case .headers:
      let name = ArchiveFormat.stem(of: URL(fileURLWithPath: path).lastPathComponent)
      let loader = HeaderLoader(loader: self, archive: name)
      return try await library(in: folder, try await loader.surface(at: folder, operand: operand))
    case .symbolGraphs(let place): return try await surface(of: .symbolGraphs(path: place), operand: operand)
    default: throw OperandError(operand: operand.text, reason: .unknownContent(isFolder: true))
    }
  }
}
