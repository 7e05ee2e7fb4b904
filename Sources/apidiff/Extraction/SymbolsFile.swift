import APIModel
import Foundation

/// A packager's list of symbols (`debian/libname1.symbols`), taken for the old library.
enum SymbolsFile {
  /// The other side's headers, with what the list promises instead of a library file: the list says
  /// nothing about declarations, so that they count as unchanged.
  static func surface(at path: String, like other: ModuleSurface, _ console: Console) throws(SymbolsFileError) -> ModuleSurface {
    let list: (libraries: [DebianSymbols.Library], skipped: Int)
    do {
      list = try DebianSymbols.read(try text(at: path))
    } catch let error as DebianSymbolsError {
      throw .malformed(path, error)
    } catch {
      throw .unreadable(path, error.localizedDescription)
    }
    let places = other.snapshots.indices.filter { other.snapshots[$0].header.library != nil }
    guard places.count == 1, let place = places.first, let file = other.snapshots[place].header.library else {
      throw .noLibrary(path)
    }
    let library = list.libraries.first { $0.soname == file.soname }
      ?? (list.libraries.count == 1 ? list.libraries.first : nil)
    guard let library else { throw .otherLibraries(path, list.libraries.map(\.soname), wanted: file.soname ?? "") }
    if list.skipped > 0 {
      console.note("\(quoted(path)): \(list.skipped) lines with tags or patterns are not compared")
    }
    var result = other
    result.snapshots[place].header.library = library.facts
    return result
  }

  /// Lists have some hundred kilobytes.
  private static func text(at path: String) throws -> String {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    guard size < 64 << 20 else { throw DebianSymbolsError(line: 1, problem: "it has \(size) bytes, which no list of symbols has") }
    return try String(contentsOfFile: path, encoding: .utf8)
  }
}

enum SymbolsFileError: CommandFailure, Equatable {
  case unreadable(String, String)
  case malformed(String, DebianSymbolsError)
  case noLibrary(String)
  case otherLibraries(String, [String], wanted: String)
  case notOld(String)

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    switch self {
    case .unreadable(let path, let cause): "\(quoted(path)) cannot be read: \(cause)"
    case .malformed(let path, let error): "\(quoted(path)) is no list of symbols as Debian keeps them: \(error)"
    case .noLibrary(let path):
      "\(quoted(path)) lists a library's symbols, and the other side has no library file: name it with --new-library"
    case .otherLibraries(let path, let found, let wanted):
      "\(quoted(path)) is about \(found.map(quoted).joined(separator: ", ")), and the library is \(quoted(wanted))"
    case .notOld(let path):
      "\(quoted(path)) lists a library's symbols: it can be OLD alone, with headers and library as NEW"
    }
  }
}
