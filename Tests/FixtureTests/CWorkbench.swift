import APIDiff
import APIModel
import CExtraction
import Foundation
import Processes
import TestSupport

@testable import APIDiffCommand

/// Writes the headers of a C fixture into a temporary folder, extracts them, compiles its client
/// and, where the fixture has implementations, links and runs it.
struct CWorkbench: Sendable {
  static let shared = CWorkbench()

  enum Side: String, Sendable, CaseIterable {
    case old, new
  }

  /// What a client is compiled with: plain C with warnings, none of them an error.
  static let clientFlags = ["-std=gnu17", "-Wall"]

  private static let gate = Gate(width: ProcessInfo.processInfo.activeProcessorCount)
  private let runner = ToolRunner()

  /// Writes all files of a fixture into a new folder, calls `body`, and removes the folder.
  func withFolder(of fixture: Fixture, _ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "apidiff-c-fixture-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for side in Side.allCases {
      let include = folder.appending(path: "\(side)/include")
      try FileManager.default.createDirectory(at: include, withIntermediateDirectories: true)
      for (name, text) in fixture.headers(side) {
        let file = include.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: false, encoding: .utf8)
      }
      if let source = fixture.sections["\(side).c"] {
        let file = folder.appending(path: "\(side)/library.c")
        try "#include \"library.h\"\n\(source)".write(to: file, atomically: false, encoding: .utf8)
      }
    }
    try fixture.cClient.write(to: folder.appending(path: "client.c"), atomically: false, encoding: .utf8)
    for side in Side.allCases {
      for suffix in ["map", "link"] {
        guard let text = fixture.sections["\(side).\(suffix)"] else { continue }
        try text.write(
          to: folder.appending(path: "\(side)/library.\(suffix)"), atomically: false, encoding: .utf8)
      }
    }
    try await body(folder)
  }

  /// - Parameter withExports: Also what the library that was built of the side exports.
  func snapshot(_ side: Side, in folder: URL, withExports: Bool = false) async throws -> Snapshot {
    let include = folder.appending(path: "\(side)/include").path
    var snapshot = try await HeaderExtractor(toolVersion: "test").snapshot(
      of: HeaderRequest(module: "library", root: include))
    if withExports {
      snapshot.header.library = try LibraryReader.facts(
        of: folder.appending(path: "\(side)/liblibrary.so").path, target: snapshot.header.target)
    }
    return snapshot
  }

  /// The compiler's diagnostics for the client against one side's headers; nil when it compiles.
  func clientErrors(_ compiler: String, _ side: Side, in folder: URL) async throws -> String? {
    let output = try await run(
      compiler,
      Self.clientFlags + [
        "-fsyntax-only", "-I", folder.appending(path: "\(side)/include").path,
        folder.appending(path: "client.c").path,
      ])
    return output.isSuccess ? nil : output.standardError
  }

  /// Builds the library of one side as `folder/<side>/liblibrary.so`.
  func buildLibrary(_ side: Side, in folder: URL) async throws {
    let place = folder.appending(path: "\(side)")
    let output = try await run(
      "clang",
      Self.clientFlags + [
        "-shared", "-fPIC", "-O1", "-I", place.appending(path: "include").path, "-Wl,-soname,liblibrary.so",
        "-o", place.appending(path: "liblibrary.so").path, place.appending(path: "library.c").path,
        "-Wl,--as-needed", "-lm", "-Wl,--no-as-needed",
      ] + Self.linkFlags(of: place))
    guard output.isSuccess else {
      throw FixtureError(path: "\(side).c", reason: "the library does not build:\n\(output.standardError)")
    }
  }

  /// `//--- old.map` is a version script, and `//--- old.link` has further arguments for the linker.
  private static func linkFlags(of place: URL) -> [String] {
    let map = place.appending(path: "library.map")
    let script = FileManager.default.fileExists(atPath: map.path) ? ["-Wl,--version-script,\(map.path)"] : []
    let more = try? String(contentsOf: place.appending(path: "library.link"), encoding: .utf8)
    return script + (more ?? "").split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// Compiles the client against the old library and links it.
  ///
  /// - Parameter flags: Further arguments for clang.
  func buildClient(in folder: URL, flags: [String] = []) async throws {
    let old = folder.appending(path: "old")
    let output = try await run(
      "clang",
      Self.clientFlags + [
        "-O1", "-I", old.appending(path: "include").path, folder.appending(path: "client.c").path,
        "-L", old.path, "-llibrary", "-o", folder.appending(path: "client").path,
      ] + flags)
    guard output.isSuccess else {
      throw FixtureError(path: "client", reason: "does not link against old:\n\(output.standardError)")
    }
  }

  /// Runs the client, linked against the old library, with the library of one side; all symbols
  /// are resolved at the start.
  func runClient(with side: Side, in folder: URL) async throws -> ToolOutput {
    try await run(
      "env",
      [
        "LD_BIND_NOW=1", "LD_LIBRARY_PATH=\(folder.appending(path: "\(side)").path)",
        folder.appending(path: "client").path,
      ])
  }

  /// What small clients of ours show about each source break.
  func proofs(of findings: [Finding], _ old: Snapshot, _ new: Snapshot, in folder: URL) async throws -> [(Finding, Proof)] {
    let breaking = findings.filter { $0.impact.source == .breaking }
    if breaking.isEmpty { return [] }
    let compilers = try ModuleCompilers(old: old, new: new, in: folder)
    return Array(zip(breaking, try await compilers.trial.proofs(of: breaking)))
  }

  func run(_ tool: String, _ arguments: [String]) async throws -> ToolOutput {
    try await Self.gate.pass { try await runner.run(tool, arguments) }
  }
}

extension Fixture {
  /// `//--- old` is `library.h`; `//--- old other.h` stands beside it. A rule's example that begins with a line `// one.h`
  /// has a header behind each such line; in the middle of a header that is a comment.
  func headers(_ side: CWorkbench.Side) -> [(name: String, text: String)] {
    let others = sections.keys.filter { $0.hasPrefix("\(side) ") }
      .map { (name: String($0.dropFirst("\(side) ".count)), text: sections[$0] ?? "") }
    var headers = [(name: "library.h", text: "")]
    let lines = (sections["\(side)"] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let isName = { (line: Substring) in line.hasPrefix("// ") && line.hasSuffix(".h") && !line.dropFirst("// ".count).contains(" ") }
    let hasSeveral = lines.first.map(isName) == true
    for line in lines {
      if hasSeveral, isName(line) {
        headers.append((String(line.dropFirst("// ".count)), ""))
      } else {
        headers[headers.count - 1].text += line + "\n"
      }
    }
    return headers.filter { $0.name != "library.h" || headers.count == 1 } + others
  }

  /// The client as compiled: it includes the library unless it chooses its headers itself.
  var cClient: String {
    let client = sections["client"] ?? ""
    return client.contains("#include \"") ? client : "#include \"library.h\"\n\(client)"
  }

  /// Both sides have an implementation, and the client can be run.
  var hasImplementations: Bool { sections["old.c"] != nil && sections["new.c"] != nil }
}
