import Foundation
import Processes

/// What compiled clients ask of a library with evolution.
extension SwiftTruth {
  /// Compiles all clients against old.
  /// - Returns: Slot → the symbols that its client refers to, and that old has and new has not.
  func lostSymbols() async throws -> [Int: [String]] {
    let old = try await exports(of: oldLibrary)
    let new = try await exports(of: newLibrary)
    let objects = folder.appending(path: "client")
    _ = try await run(
      swiftc,
      ["-c", "-O", "-parse-as-library", "-module-name", "Client", "-swift-version", "5", "-suppress-warnings", "-I", oldLibrary.path,
       "CommonClient.swift"] + slots.map { "Slot\($0.index).swift" }, in: objects)
    var lost: [Int: [String]] = [:]
    for slot in slots {
      let needed = try await symbols(["--undefined-only", "Slot\(slot.index).o"], in: objects)
      let missing = needed.intersection(old).subtracting(new)
      if !missing.isEmpty { lost[slot.index] = missing.sorted() }
    }
    return lost
  }

  private func exports(of library: URL) async throws -> Set<String> {
    _ = try await run(
      swiftc, ["-emit-library", "-suppress-warnings", "-o", "libLib.so"] + self.library.options + sources, in: library)
    return try await symbols(["--dynamic", "--defined-only", "libLib.so"], in: library)
  }

  private func symbols(_ arguments: [String], in folder: URL) async throws -> Set<String> {
    let text = try await run("nm", ["--format=posix"] + arguments, in: folder)
    return Set(text.split(separator: "\n").map { line in String(line.prefix { $0 != " " }) })
  }

  private func run(_ tool: String, _ arguments: [String], in folder: URL) async throws -> String {
    let output = try await ToolRunner().run(tool, arguments, in: folder.path)
    guard output.isSuccess else { throw FamilyError("\(tool) failed: \((output.standardError + output.standardOutput).prefix(2000))") }
    return output.standardOutput
  }
}
