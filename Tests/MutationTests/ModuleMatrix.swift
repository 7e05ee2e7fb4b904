import APIDiff
import APIModel
import Foundation
import Processes
import Testing

/// Many small changes in one module, judged by one compiler run: each slot has a declaration on either side, and
/// clients that are sought only where the old side takes them.
struct ModuleMatrix {
  /// `$` stands for the slot's own prefix in declarations and clients, `%` for a name of the client's own.
  struct Slot {
    var title: String
    var old: String
    var new: String
    var clients: [String]
  }

  /// What both sides declare besides the slots.
  var library: String
  /// What clients share.
  var support: String
  var slots: [Slot]

  struct Outcome {
    /// A client of the slot stops compiling, with the first such client.
    var stopped: [Int: String] = [:]
    var reported: Set<Int> = []
  }

  /// Fails the test for each slot of which a client stops without a breaking finding.
  func expectNothingMissed(atLeast count: Int) async throws {
    let outcome = try await outcome()
    #expect(outcome.stopped.count >= count)
    for (slot, client) in outcome.stopped.sorted(by: { $0.key < $1.key }) where !outcome.reported.contains(slot) {
      Issue.record("missed: \(slots[slot].title): \(client)")
    }
  }

  func outcome() async throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: "apidiff-matrix-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = try await snapshot("old", \.old, in: folder)
    let new = try await snapshot("new", \.new, in: folder)
    let clients = slots.enumerated().flatMap { slot in slot.element.clients.map { (slot.offset, $0) } }
    let invalid = try await refused(clients, against: "old", in: folder)
    let valid = clients.enumerated().filter { !invalid.contains($0.offset) }.map(\.element)
    var outcome = Outcome()
    for place in try await refused(valid, against: "new", in: folder).sorted() {
      outcome.stopped[valid[place].0] = outcome.stopped[valid[place].0] ?? valid[place].1
    }
    for finding in compare(old: [old], new: [new]).modules.flatMap(\.findings) where finding.finding.impact.source == .breaking {
      if let slot = finding.finding.symbol.path.firstMatch(of: /S(\d+)_/).flatMap({ Int($0.1) }) { outcome.reported.insert(slot) }
    }
    return outcome
  }

  private func snapshot(_ side: String, _ text: KeyPath<Slot, String>, in folder: URL) async throws -> Snapshot {
    let place = folder.appending(path: side)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let declarations = slots.enumerated().map { Self.named($0.element[keyPath: text], slot: $0.offset) }
    try (library + declarations.joined(separator: "\n"))
      .write(to: place.appending(path: "Lib.swift"), atomically: false, encoding: .utf8)
    let output = try await ToolRunner().run(
      "swiftc",
      ["-emit-module", "-parse-as-library", "-module-name", "Lib", "-swift-version", "6", "-suppress-warnings",
        "Lib.swift", "-o", "Lib.swiftmodule"],
      in: place.path)
    try #require(output.isSuccess, "\(output.standardError.prefix(2000))")
    return try await SwiftSurface.snapshot(of: place, sources: ["Lib.swift"])
  }

  /// The places of the clients that the type checker refuses.
  private func refused(_ clients: [(slot: Int, text: String)], against side: String, in folder: URL) async throws -> Set<Int> {
    var lines = (("import Lib\n" + support).split(separator: "\n", omittingEmptySubsequences: false)).map(String.init)
    var places: [Int: Int] = [:]
    for (place, client) in clients.enumerated() {
      // An error about a type may stand behind its last brace, on a line that is empty otherwise.
      for line in Self.named(client.text, slot: client.slot, own: place).split(separator: "\n").map(String.init) + [""] {
        lines.append(line)
        places[lines.count] = place
      }
    }
    try lines.joined(separator: "\n").write(to: folder.appending(path: "client.swift"), atomically: false, encoding: .utf8)
    let output = try await ToolRunner().run(
      "swiftc",
      ["-typecheck", "-parse-as-library", "-swift-version", "6", "-suppress-warnings", "-I", side, "client.swift"],
      in: folder.path)
    var result: Set<Int> = []
    for match in (output.standardOutput + output.standardError).matches(of: /client\.swift:(\d+):\d+: error:/) {
      if let line = Int(match.1), let place = places[line] { result.insert(place) }
    }
    return result
  }

  private static func named(_ text: String, slot: Int, own: Int = 0) -> String {
    text.replacing("$", with: "S\(slot)_").replacing("%", with: "c\(own)_")
  }
}
