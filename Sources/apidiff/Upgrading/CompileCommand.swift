import APIModel
import Foundation
import Processes

/// How one C source is compiled.
struct CompileCommand: Sendable {
  var folder: String
  var file: String
  /// What decides what the source means, without compiler, outputs and the file itself.
  var arguments: [String]

  // MARK: Compilation databases (https://clang.llvm.org/docs/JSONCompilationDatabase.html)

  private struct Recorded: Decodable {
    let directory: String
    let file: String
    let arguments: [String]?
    let command: String?
  }

  /// The C sources that a database names.
  static func all(in path: String, adding more: [String]) throws(UpgradeError) -> [CompileCommand] {
    let recorded: [Recorded]
    do {
      recorded = try JSONDecoder().decode([Recorded].self, from: try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch is DecodingError {
      throw .badDatabase(path: path, cause: "it is no list of commands in JSON")
    } catch {
      throw .badDatabase(path: path, cause: FileFailure.text(error))
    }
    let base = URL(fileURLWithPath: path).deletingLastPathComponent()
    var commands: [CompileCommand] = []
    for entry in recorded where entry.file.hasSuffix(".c") {
      let folder = URL(fileURLWithPath: entry.directory, relativeTo: base).standardizedFileURL.path
      guard FileManager.default.fileExists(atPath: "\(folder)/.") else {
        throw .badDatabase(path: path, cause: "its folder \(quoted(folder)) is not there, so it was made elsewhere")
      }
      let file = URL(fileURLWithPath: entry.file, relativeTo: URL(fileURLWithPath: folder, isDirectory: true)).standardizedFileURL.path
      let words = entry.arguments ?? ShellWords.split(entry.command ?? "")
      commands.append(CompileCommand(folder: folder, file: file, arguments: kept(words, file: entry.file) + more))
    }
    if commands.isEmpty { throw .badDatabase(path: path, cause: "it names no C source") }
    return commands
  }

  /// The folder itself when all sources are in it, else the one that they have in common.
  static func root(of commands: [CompileCommand], in folder: String) -> String {
    let parts = commands.map { command in
      URL(fileURLWithPath: command.file).resolvingSymlinksInPath().deletingLastPathComponent().pathComponents
    }
    guard var common = parts.first else { return folder }
    for other in parts { common = Array(zip(common, other).prefix { $0.0 == $0.1 }.map(\.0)) }
    let shared = common.count < 2 ? "/" : "/" + common.dropFirst().joined(separator: "/")
    return (shared + "/").hasPrefix(folder + "/") ? folder : shared
  }

  private static func kept(_ words: [String], file: String) -> [String] {
    var result: [String] = []
    var index = 1
    while index < words.count {
      let word = words[index]
      if ["-o", "-MF", "-MT", "-MQ"].contains(word) {
        index += 2
      } else if ["-c", "-MD", "-MMD", "-MP", "-S", "-E", "-Werror", "--"].contains(word) || word == file || word.hasPrefix("-fplugin") {
        index += 1
      } else {
        result.append(word)
        index += 1
      }
    }
    return result
  }
}
