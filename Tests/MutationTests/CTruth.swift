import Foundation
import Processes

/// What the C compiler, the linker and the loader say about a batch.
struct CTruth: Sendable {
  /// Slots whose library builds on both sides, and whose client compiles, links and runs with old.
  private(set) var slots: [Slot]
  /// Slots that are in the headers: also those whose client does not count.
  private(set) var built: [Slot] = []
  /// Slot → the compiler's errors against new.
  private(set) var errors: [Int: [String]] = [:]
  /// Slot → how the old client ended with the new library.
  private(set) var failures: [Int: [String]] = [:]
  /// Slot → why it was dropped: the first error.
  private(set) var dropped: [Int: String] = [:]

  private let folder: URL
  private let runner = ToolRunner(environment: ["LD_BIND_NOW": "1"])
  private static let flags = ["-std=gnu17", "-O1"]

  /// The folders with the headers that stayed.
  var oldHeaders: URL { folder.appending(path: "old/include") }
  var newHeaders: URL { folder.appending(path: "new/include") }

  init(_ batch: Batch, in folder: URL) async throws {
    self.folder = folder
    slots = batch.slots
    try write()
    for side in ["old", "new"] {
      for (slot, errors) in try await sourceErrors(side) { drop(slot, "\(side) library: \(errors[0])") }
    }
    for slot in batch.slots where dropped[slot.index] != nil {
      for headers in [oldHeaders, newHeaders] {
        try FileManager.default.removeItem(at: headers.appending(path: "slot\(slot.index).h"))
      }
    }
    built = slots
    for side in ["old", "new"] { try await link(side) }
    for slot in slots {
      if let refusal = try await judge(slot.index) { drop(slot.index, refusal) }
    }
  }

  /// How programs reach a library's data: through a copy of their own, or where the library has it.
  private static let forms = [(name: "fixed", flags: ["-fno-pie", "-no-pie"]), (name: "pie", flags: ["-fPIE", "-pie"])]

  /// Builds the client in both forms against old, and runs it with old and new.
  /// - Returns: Why the slot does not count.
  private mutating func judge(_ slot: Int) async throws -> String? {
    var failed: [String] = []
    for form in Self.forms {
      let program = path("client/slot\(slot)-\(form.name)")
      let output = try await compile(
        form.flags + ["client/slot\(slot).c", "-L", path("old"), "-llibrary", "-o", program], "old")
      if let error = Self.errors(in: output).first { return "client: \(error)" }
      if let failure = try await run(program, "old") { return "client run: \(failure)" }
      failed += try await run(program, "new").map { ["\(form.name): \($0)"] } ?? []
    }
    errors[slot] = Self.errors(in: try await compile(["-fsyntax-only", "client/slot\(slot).c"], "new"))
    failures[slot] = failed
    return nil
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private mutating func drop(_ slot: Int, _ reason: String) {
    if dropped[slot] == nil { dropped[slot] = reason }
    slots.removeAll { $0.index == slot }
  }

  private func write() throws {
    let manager = FileManager.default
    for place in ["old/include", "new/include", "client"] {
      try manager.createDirectory(at: folder.appending(path: place), withIntermediateDirectories: true)
    }
    let common = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Mutations/C/common.h")
    try manager.copyItem(at: common, to: oldHeaders.appending(path: "common.h"))
    try manager.copyItem(at: common, to: newHeaders.appending(path: "common.h"))
    for slot in slots {
      let name = "slot\(slot.index)"
      for (side, isNew) in [("old", false), ("new", true)] {
        let header = "#pragma once\n#include \"common.h\"\n" + slot.text("header", new: isNew)
        try header.write(toFile: path("\(side)/include/\(name).h"), atomically: false, encoding: .utf8)
        let source = "#include \"\(name).h\"\n" + slot.text("source", new: isNew)
        try source.write(toFile: path("\(side)/\(name).c"), atomically: false, encoding: .utf8)
      }
      let client = "#include \"\(name).h\"\n" + slot.text("client")
      try client.write(toFile: path("client/\(name).c"), atomically: false, encoding: .utf8)
    }
  }

  private func compile(_ arguments: [String], _ side: String) async throws -> ToolOutput {
    try await runner.run("clang", Self.flags + ["-I", path("\(side)/include")] + arguments, in: folder.path)
  }

  private static func errors(in output: ToolOutput) -> [String] {
    let lines = output.standardError.split(separator: "\n").filter { $0.contains("error:") }.map(String.init)
    return output.isSuccess ? [] : lines.isEmpty ? [output.ending] : lines
  }

  /// Compiles one side's implementations; slot → errors.
  private func sourceErrors(_ side: String) async throws -> [Int: [String]] {
    var failed: [Int: [String]] = [:]
    for slot in slots {
      let name = "\(side)/slot\(slot.index)"
      let errors = Self.errors(in: try await compile(["-c", "-fPIC", "\(name).c", "-o", "\(name).o"], side))
      if !errors.isEmpty { failed[slot.index] = errors }
    }
    return failed
  }

  private func link(_ side: String) async throws {
    let output = try await runner.run(
      "clang",
      ["-shared", "-Wl,-soname,liblibrary.so", "-o", path("\(side)/liblibrary.so")]
        + slots.map { "\(side)/slot\($0.index).o" }, in: folder.path)
    guard output.isSuccess else { throw FamilyError("\(side) does not link: \(output.standardError.prefix(2000))") }
  }

  /// Runs a client with one side's library; nil when all is as it should be.
  private func run(_ program: String, _ side: String) async throws -> String? {
    let output = try await runner.run("env", ["LD_LIBRARY_PATH=\(path(side))", program])
    if output.isSuccess { return nil }
    return "\(output.ending) \(output.standardError.prefix(200))"
  }
}
