import Foundation

/// What a client is.
enum ClientKind: Sendable, Hashable {
  case swiftPackage
  /// The compilation database.
  case compileCommands(path: String)
  /// Sources, compiled with the flags after `--`.
  case cSources([String])
  /// An ELF executable or library.
  case binary

  static func of(_ path: String, indexStore: String?) throws(UpgradeError) -> ClientKind {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noClient(path: path) }
    if !isFolder.boolValue {
      if path.hasSuffix(".json") { return .compileCommands(path: path) }
      if isSource(path) { return .cSources([path]) }
      if let start = FileHandle(forReadingAtPath: path)?.readData(ofLength: 4), Array(start) == [0x7F, 0x45, 0x4C, 0x46] {
        return .binary
      }
      throw .unknownClient(path: path)
    }
    for name in ["compile_commands.json", "build/compile_commands.json"]
    where FileManager.default.fileExists(atPath: "\(path)/\(name)") {
      return .compileCommands(path: "\(path)/\(name)")
    }
    if FileManager.default.fileExists(atPath: "\(path)/Package.swift") { return .swiftPackage }
    var sources: [String] = []
    if let files = FileManager.default.enumerator(atPath: path) {
      // A folder of so many files is no client; the walk must end.
      for case let file as String in files.lazy.prefix(100_000) where isSource(file) { sources.append("\(path)/\(file)") }
    }
    sources.sort()
    if sources.isEmpty { throw .unknownClient(path: path) }
    return .cSources(sources)
  }

  private static func isSource(_ path: String) -> Bool { path.hasSuffix(".c") }
}
