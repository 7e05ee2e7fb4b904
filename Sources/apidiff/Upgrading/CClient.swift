import APIDiff
import APIModel
import ClientReading
import Foundation
import Processes

/// C sources that use the library.
struct CClient: Sendable {
  /// The folder whose files are the client's own.
  let root: String
  let commands: [CompileCommand]
  let old: ModuleSurface
  let new: ModuleSurface
  let console: Console

  /// - Parameter arguments: Flags after `--`.
  init(
    root: String, kind: ClientKind, arguments: [String], old: ModuleSurface, new: ModuleSurface, console: Console
  ) throws(UpgradeError) {
    self.old = old
    self.new = new
    self.console = console
    var isFolder: ObjCBool = false
    let real = URL(fileURLWithPath: root).resolvingSymlinksInPath()
    _ = FileManager.default.fileExists(atPath: real.path, isDirectory: &isFolder)
    let folder = isFolder.boolValue ? real.path : real.deletingLastPathComponent().path
    switch kind {
    case .cSources(let files):
      self.root = folder
      commands = files.map { CompileCommand(folder: folder, file: $0, arguments: arguments) }
    case .compileCommands(let path):
      commands = try CompileCommand.all(in: path, adding: arguments)
      // A database in a build folder is about sources beside it.
      self.root = CompileCommand.root(of: commands, in: folder)
    default:
      self.root = folder
      commands = []
    }
  }

  func uses(of symbols: Set<String>) async throws -> ClientUses {
    let folder = try TemporaryDirectory()
    let store = "\(folder.path)/store"
    var failed: [String] = []
    for entry in commands {
      console.progress.step("reading \(entry.file)")
      let output = try await clang(entry, old, ["-index-store-path", store, "-w"])
      if !output.isSuccess { failed.append(Self.firstError(output) ?? entry.file) }
    }
    guard FileManager.default.fileExists(atPath: store) else { throw UpgradeError.clientDoesNotBuild(errors: Array(failed.prefix(10))) }
    let content = try IndexStore(path: store, root: root).read(symbols: symbols, isC: true)
    var result = ClientUses()
    let includes = CIncludes.uses(in: content.files, root: root, symbols: symbols)
    // The library's headers may stand among the client's files, and are not the client's.
    let headers = libraryHeaders
    let own = (content.uses + includes).filter { !headers.contains("\(root)/\($0.location.file)") }
    result.uses = UseSyntaxReader.completed(own, root: root)
    result.occurrences = content.occurrences
    if !failed.isEmpty {
      result.remarks.append(
        "\(failed.count == 1 ? "1 file does" : "\(failed.count) files do") not compile with the old version, so that not all "
          + "uses are known: \(failed[0])")
    }
    return result
  }

  private var libraryHeaders: Set<String> {
    Set(old.contexts.values.flatMap { context -> [String] in
      guard case .c(let root, let headers, _) = context else { return [] }
      return ([root] + headers.map { "\(root)/\($0)" }).map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    })
  }

  func errorsWithNew() async throws -> VerificationOutcome {
    var outcome = VerificationOutcome()
    // What clang refuses of its own accord, whatever the recorded flags make of it.
    let strict = [
      "-Wno-everything", "-Werror=incompatible-function-pointer-types", "-Werror=int-conversion",
      "-Werror=implicit-function-declaration", "-ferror-limit=0",
    ]
    for entry in commands {
      let before = try await clang(entry, old, strict)
      let after = try await clang(entry, new, strict)
      var known = VerificationOutcome()
      known.add(before, root: root, isOwn: true, module: entry.file)
      var found = VerificationOutcome()
      found.add(after, root: root, isOwn: true, module: entry.file)
      // What was wrong before is not the upgrade's doing.
      outcome.errors += found.errors.filter { !known.errors.contains($0) && !outcome.errors.contains($0) }
      outcome.remarks += found.remarks
    }
    return outcome
  }

  // MARK: Running clang

  private func clang(_ entry: CompileCommand, _ surface: ModuleSurface, _ more: [String]) async throws -> ToolOutput {
    let headers = surface.contexts.values.flatMap { context -> [String] in
      guard case .c(let root, _, _) = context else { return [] }
      let isFolder = FileManager.default.fileExists(atPath: root + "/.")
      return ["-I", isFolder ? root : URL(fileURLWithPath: root).deletingLastPathComponent().path]
    }
    // The version's headers come first, whatever copy the recorded flags lead to.
    let arguments = ["-fsyntax-only"] + headers + entry.arguments + more + [entry.file]
    return try await ToolRunner().run("clang", arguments, in: entry.folder)
  }

  private static func firstError(_ output: ToolOutput) -> String? {
    output.standardError.split(separator: "\n").first { $0.contains("error:") }.map(String.init)
  }
}
