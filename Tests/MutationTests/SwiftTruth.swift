import Foundation
import Processes

/// What the Swift compiler says about a batch.
struct SwiftTruth: Sendable {
  /// Slots whose library is valid on both sides and whose client compiles against old in both modes.
  private(set) var slots: [Slot]
  /// Slots that are in the library: also those whose client does not count.
  private(set) var built: [Slot] = []
  /// Language mode → slot → the compiler's errors against new.
  private(set) var errors: [Int: [Int: [String]]] = [:]
  /// Slot → why it was dropped: the first error.
  private(set) var dropped: [Int: String] = [:]

  static let modes = [5, 6]
  let folder: URL
  let swiftc: String
  let library: Library

  /// How the library is built.
  struct Library: Sendable {
    /// Its own language mode.
    var mode = 6
    var hasEvolution = false

    var options: [String] {
      ["-parse-as-library", "-module-name", "Lib", "-package-name", "all", "-swift-version", "\(mode)"]
        + (hasEvolution ? ["-enable-library-evolution"] : [])
    }

    /// With library evolution, Swift 6 mode refuses switches over what may get more cases.
    var clientModes: [Int] { hasEvolution ? [5] : SwiftTruth.modes }
  }

  /// The folders with the library's sources that stayed, and its built module `Lib`.
  var oldLibrary: URL { folder.appending(path: "old") }
  var newLibrary: URL { folder.appending(path: "new") }

  /// The files of both sides.
  var sources: [String] { ["Common.swift"] + built.map { "Slot\($0.index).swift" } }

  /// Builds both sides in `folder` and asks the compiler.
  init(
    _ batch: Batch, in folder: URL, library: Library = Library(), swiftc: String = "swiftc"
  ) async throws {
    self.folder = folder
    self.swiftc = swiftc
    self.library = library
    slots = batch.slots
    try write()
    try await build("old")
    try await build("new")
    try await build("old")
    built = slots
    for mode in library.clientModes {
      for (slot, errors) in try await clientErrors(against: "old", mode: mode) {
        drop(slot, "client, Swift \(mode): \(errors[0])")
      }
    }
    for mode in library.clientModes { errors[mode] = try await clientErrors(against: "new", mode: mode) }
  }

  private func write() throws {
    let manager = FileManager.default
    for side in ["old", "new", "client"] {
      try manager.createDirectory(at: folder.appending(path: side), withIntermediateDirectories: true)
    }
    let common = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Mutations/Swift")
    for side in ["old", "new"] {
      try manager.copyItem(
        at: common.appending(path: "Common.swift"), to: folder.appending(path: "\(side)/Common.swift"))
    }
    try manager.copyItem(
      at: common.appending(path: "CommonClient.swift"),
      to: folder.appending(path: "client/CommonClient.swift"))
    for slot in slots {
      try slot.text("library").write(to: path("old", slot.index), atomically: false, encoding: .utf8)
      try slot.text("library", new: true).write(
        to: path("new", slot.index), atomically: false, encoding: .utf8)
      try ("import Lib\n" + slot.text("client")).write(
        to: path("client", slot.index), atomically: false, encoding: .utf8)
    }
  }

  private func path(_ side: String, _ slot: Int) -> URL {
    folder.appending(path: "\(side)/Slot\(slot).swift")
  }

  private mutating func drop(_ slot: Int, _ reason: String) {
    if dropped[slot] == nil { dropped[slot] = reason }
    slots.removeAll { $0.index == slot }
  }

  /// Emits `Lib.swiftmodule`, without the slots that are no valid Swift.
  private mutating func build(_ side: String) async throws {
    while true {
      let failed = try await errors(
        of: ["Common.swift"] + slots.map { "Slot\($0.index).swift" }, in: side,
        ["-emit-module", "-o", folder.appending(path: "\(side)/Lib.swiftmodule").path] + library.options)
      if failed.isEmpty { return }
      for (slot, errors) in failed {
        drop(slot, "\(side) library: \(errors[0])")
        try? FileManager.default.removeItem(at: path("old", slot))
        try? FileManager.default.removeItem(at: path("new", slot))
      }
    }
  }

  /// Type-checks all clients, then runs the checks on SIL on those that passed, again and again:
  /// an early one of them keeps the compiler from the later ones, in all clients.
  private func clientErrors(against side: String, mode: Int) async throws -> [Int: [String]] {
    let options = [
      "-parse-as-library", "-module-name", "Client", "-swift-version", "\(mode)",
      "-I", folder.appending(path: side).path, "-suppress-warnings",
    ]
    func files(_ without: Set<Int>) -> [String] {
      ["CommonClient.swift"] + slots.filter { !without.contains($0.index) }.map { "Slot\($0.index).swift" }
    }
    var failed = try await errors(of: files([]), in: "client", ["-typecheck"] + options)
    while true {
      let later = try await errors(
        of: files(Set(failed.keys)), in: "client",
        ["-emit-sil", "-whole-module-optimization", "-o", "/dev/null"] + options)
      if later.isEmpty { return failed }
      failed.merge(later) { $0 + $1 }
    }
  }

  /// Runs the compiler; slot → its errors.
  private func errors(of files: [String], in side: String, _ arguments: [String]) async throws -> [Int: [String]] {
    let output = try await ToolRunner().run(
      swiftc, arguments + files, in: folder.appending(path: side).path)
    let text = output.standardOutput + output.standardError
    let lines = text.split(separator: "\n").filter { $0.contains(": error:") || $0.hasPrefix("error:") }
    var errors: [Int: [String]] = [:]
    for line in lines {
      let file = line.prefix { $0 != ":" }
      if let match = file.firstMatch(of: /Slot(\d+)\.swift$/), let slot = Int(match.1) {
        errors[slot, default: []].append(String(line[file.endIndex...].dropFirst()))
      }
    }
    if errors.isEmpty, !output.isSuccess {
      throw FamilyError("\(swiftc) failed (\(output.ending)):\n\(text.prefix(4000))")
    }
    return errors
  }
}
