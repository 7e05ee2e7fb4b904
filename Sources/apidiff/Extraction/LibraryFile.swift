import APIModel
import CExtraction
import Foundation

/// The library file that was shipped with an operand's headers.
struct LibraryFile: Sendable, Hashable {
  /// As typed.
  var path: String
  /// The option that named it.
  var option: String

  /// Looks in the operand's own folder first, so that one path can stand for both sides.
  func place(in folder: String?) throws(LibraryFileError) -> String {
    if path.hasPrefix("/") { return path }
    let places = [folder.map { "\($0)/\(path)" }, path].compactMap { $0 }
    if let place = places.first(where: Self.isThere) { return place }
    throw .notFound(self, inFolder: folder != nil)
  }

  /// Also a link that leads nowhere is there: reading says what is wrong with it.
  private static func isThere(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)) != nil
  }
}

enum LibraryFileError: CommandFailure, Equatable {
  case notFound(LibraryFile, inFolder: Bool)
  /// Exports belong to one C library, and there are none or several.
  case noModule(LibraryFile, found: [String])

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    switch self {
    case .notFound(let file, let inFolder):
      "\(file.option): \(quoted(file.path)) was not found, \(inFolder ? "neither in the operand's folder nor here" : "here"): "
        + "build the library first, or name the file that was shipped"
    case .noModule(let file, let found):
      "\(file.option): the library's exports belong to one C library, and the operand has "
        + (found.isEmpty ? "none" : "\(found.map(quoted).joined(separator: ", ")): choose one with --module")
    }
  }
}

extension SurfaceLoader {
  /// Adds what the library file exports, when one was named.
  ///
  /// - Parameter folder: Where the operand's files are.
  func library(in folder: String?, _ surface: ModuleSurface) async throws -> ModuleSurface {
    guard let library else { return surface }
    let places = surface.snapshots.indices.filter { surface.snapshots[$0].header.language == .c }
    guard places.count == 1, let place = places.first else {
      throw LibraryFileError.noModule(library, found: places.map { surface.snapshots[$0].header.module })
    }
    let path = try library.place(in: folder)
    console.progress.step("reading \(path)")
    var result = surface
    result.snapshots[place].header.library = try LibraryReader.facts(
      of: path, target: surface.snapshots[place].header.target)
    return result
  }
}
