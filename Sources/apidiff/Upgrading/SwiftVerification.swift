import APIDiff
import APIModel
import Foundation
import Processes

/// Compiles a client's sources with the new version: the recorded arguments, other search paths.
struct SwiftVerification: Sendable {
  let build: SwiftClientBuild
  let new: ModuleSurface
  let console: Console

  init(build: SwiftClientBuild, new: ModuleSurface, console: Console) {
    self.build = build
    self.new = new
    self.console = console
  }

  /// SwiftPM's record of its build; only what is read.
  private struct Record: Decodable {
    struct Command: Decodable {
      let moduleName: String
      let sources: [String]
      let otherArguments: [String]
      let importPath: String
    }

    let swiftCommands: [String: Command]
    let targetDependencyMap: [String: [String]]?
  }

  func errors() async throws -> VerificationOutcome {
    let path = "\(build.scratch)/debug/description.json"
    guard let data = FileManager.default.contents(atPath: path) else {
      return VerificationOutcome(obstacle: "SwiftPM left no record of how the client is compiled (\(path))")
    }
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: data)
    } catch {
      return VerificationOutcome(obstacle: "SwiftPM's record of the build has an unknown form: \(error)")
    }
    let folder = try TemporaryDirectory()
    var outcome = VerificationOutcome()
    for command in ordered(record) {
      let isOwn = command.sources.contains { $0.hasPrefix(build.copy + "/") }
      console.progress.step("compiling \(command.moduleName) with the new version")
      let output = try await compile(command, isOwn: isOwn, in: folder.path)
      outcome.add(output, root: build.copy, isOwn: isOwn, module: command.moduleName)
    }
    return outcome
  }

  /// The modules that depend on the library, those that others need first; the library's own are
  /// there already.
  private func ordered(_ record: Record) -> [Record.Command] {
    let given = Set(new.snapshots.map(\.header.module))
    let commands = Dictionary(record.swiftCommands.values.map { ($0.moduleName, $0) }) { first, _ in first }
    let needs = record.targetDependencyMap ?? [:]
    let reached = commands.keys.filter { name in
      !given.contains(name) && !(needs[name] ?? []).filter(given.contains).isEmpty
    }
    var done: Set<String> = []
    var result: [Record.Command] = []
    func visit(_ name: String) {
      guard done.insert(name).inserted else { return }
      for other in (needs[name] ?? []).sorted() { visit(other) }
      if reached.contains(name), let command = commands[name], !command.sources.contains(where: { $0.contains(".derived/") }) {
        result.append(command)
      }
    }
    // What the library's package has besides is no part of the client.
    let own = commands.filter { entry in entry.value.sources.contains { $0.hasPrefix(build.copy + "/") } }
    for name in own.keys.sorted() { visit(name) }
    return result
  }

  private func compile(_ command: Record.Command, isOwn: Bool, in folder: String) async throws -> ToolOutput {
    let newFlags = new.contexts.values.compactMap { if case .swift(let flags) = $0 { flags } else { nil } }
    let flags = Array(NSOrderedSet(array: newFlags)).compactMap { $0 as? [String] }.flatMap { $0 }
    var arguments = [
      "-emit-module", "-whole-module-optimization", "-module-name", command.moduleName,
      "-emit-module-path", "\(folder)/\(command.moduleName).swiftmodule", "-I", folder,
      // A module with errors is written all the same, so that those that need it are judged too.
      "-Xfrontend", "-experimental-allow-module-with-compiler-errors",
    ]
    if !isOwn { arguments += ["-Xfrontend", "-experimental-skip-all-function-bodies"] }
    arguments += flags + ["-I", command.importPath] + Self.kept(command.otherArguments, besides: flags)
    return try await ToolRunner().run("swiftc", arguments + command.sources, in: build.copy)
  }

  /// Without what is about other outputs, and without maps of modules that the new version brings.
  private static func kept(_ arguments: [String], besides flags: [String]) -> [String] {
    let alone: Set<String> = [
      "-incremental", "-enable-batch-mode", "-serialize-diagnostics", "-parseable-output", "-emit-objc-header", "-g",
    ]
    let withValue: Set<String> = ["-index-store-path", "-emit-objc-header-path", "-target"]
    let folders = flags.filter { $0.hasPrefix("/") }
    let brought = Set((flags.filter { $0.contains("module-map-file=") } + folders.map { "\($0)/module.modulemap" }).flatMap(modules))
    var result: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if withValue.contains(argument) {
        index += 2
      } else if alone.contains(argument) || argument.hasPrefix("-j") {
        index += 1
      } else if ["-Xcc", "-Xfrontend"].contains(argument), index + 1 < arguments.count {
        let value = arguments[index + 1]
        // `-Xcc -I -Xcc folder`
        if value == "-I", index + 3 < arguments.count, !brought.isDisjoint(with: modules("\(arguments[index + 3])/module.modulemap")) {
          index += 4
          continue
        }
        let isReplaced = value.contains("module-map-file=") && !brought.isDisjoint(with: modules(value))
        if !isReplaced { result += [argument, value] }
        index += 2
      } else {
        result.append(argument)
        index += 1
      }
    }
    return result
  }

  /// The modules that a map declares.
  private static func modules(_ flag: String) -> [String] {
    let path = flag.split(separator: "=", maxSplits: 1).last.map(String.init) ?? flag
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return text.matches(of: /\bmodule\s+"?(\w+)/).map { String($0.1) }
  }
}
