internal import CIndexStore
internal import Foundation

/// Why a client's uses could not be read.
package enum ClientReadingError: Error, Sendable, Equatable {
  /// The toolchain has no index library.
  case noLibrary(tried: [String])
  case badStore(path: String, cause: String)
  /// The store is of other sources.
  case foreignStore(path: String, client: String)
}

extension ClientReadingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noLibrary(let tried):
      "no index library (libIndexStore) was found, and a client's uses are read with it\n"
        + tried.map { "  tried \($0)" }.joined(separator: "\n")
        + "\n  install a Swift toolchain and put its 'swift' into PATH, or set APIDIFF_INDEXSTORE to the library's path"
    case .badStore(let path, let cause):
      "'\(path)' is no index store that can be read: \(cause). Build the client again, or leave --index-store out"
    case .foreignStore(let path, let client):
      "the index store '\(path)' knows no file of '\(client)': it belongs to another package, or was made elsewhere. "
        + "Build the client again, or leave --index-store out"
    }
  }
}

/// One loaded libIndexStore.
struct IndexLibrary: @unchecked Sendable {
  // The table holds function pointers that never change after loading.
  let functions: ISLibrary

  static let variable = "APIDIFF_INDEXSTORE"

  /// The path of the environment variable, else the library of the `swift` in `PATH`.
  static func load(environment: [String: String] = ProcessInfo.processInfo.environment) throws(ClientReadingError) -> IndexLibrary {
    if let chosen = environment[variable], !chosen.isEmpty {
      guard let library = open(chosen).library else { throw .noLibrary(tried: ["\(chosen): \(open(chosen).cause)"]) }
      return library
    }
    var tried: [String] = []
    for candidate in candidates(environment) {
      let (library, cause) = open(candidate)
      if let library { return library }
      tried.append("\(candidate): \(cause)")
    }
    throw .noLibrary(tried: tried.isEmpty ? ["the folders of 'swift' and 'clang' in PATH"] : tried)
  }

  private static func candidates(_ environment: [String: String]) -> [String] {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    var result: [String] = []
    for tool in ["swift", "swiftc", "clang"] {
      for folder in folders {
        let path = "\(folder)/\(tool)"
        guard FileManager.default.isExecutableFile(atPath: path) else { continue }
        let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        for name in ["libIndexStore.so", "libIndexStore.dylib"] {
          let library = root.appendingPathComponent("lib/\(name)").path
          if FileManager.default.fileExists(atPath: library), !result.contains(library) { result.append(library) }
        }
      }
    }
    return result
  }

  private static func open(_ path: String) -> (library: IndexLibrary?, cause: String) {
    var functions = is_empty()
    var message = [CChar](repeating: 0, count: 1024)
    guard is_open(path, &functions, &message, UInt(message.count)) else {
      return (nil, String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
    return (IndexLibrary(functions: functions), "")
  }

  /// The message of an error, which is disposed of.
  func message(_ error: ISError?) -> String {
    guard let error else { return "unknown cause" }
    defer { functions.error_dispose(error) }
    return functions.error_get_description(error).map { String(cString: $0) } ?? "unknown cause"
  }
}

extension ISString {
  var text: String {
    guard let data, length > 0 else { return "" }
    return String(decoding: UnsafeRawBufferPointer(start: data, count: length), as: UTF8.self)
  }
}
