import APIDiff
import APIModel
import ClientReading
import Foundation
import Processes

/// C sources that use the library.
struct CClient: Sendable {
  let root: String
  let kind: ClientKind
  /// Flags after `--`.
  let arguments: [String]
  let old: ModuleSurface
  let new: ModuleSurface
  let console: Console

  init(root: String, kind: ClientKind, arguments: [String], old: ModuleSurface, new: ModuleSurface, console: Console) {
    self.kind = kind
    self.arguments = arguments
    self.old = old
    self.new = new
    self.console = console
    var isFolder: ObjCBool = false
    let real = URL(fileURLWithPath: root).resolvingSymlinksInPath()
    _ = FileManager.default.fileExists(atPath: real.path, isDirectory: &isFolder)
    self.root = isFolder.boolValue ? real.path : real.deletingLastPathComponent().path
  }

  /// One entry of a compilation database.
  private struct Entry: Sendable {
    var folder: String
    var file: String
    var arguments: [String]
  }

  func uses(of symbols: Set<String>) async throws -> ClientUses {
    let folder = try TemporaryDirectory()
    let store = "\(folder.path)/store"
    var failed: [String] = []
    for entry in try entries() {
      console.progress.step("reading \(entry.file)")
      let output = try await clang(entry, old, ["-index-store-path", store, "-w"])
      if !output.isSuccess { failed.append(Self.firstError(output) ?? entry.file) }
    }
    guard FileManager.default.fileExists(atPath: store) else { throw UpgradeError.clientDoesNotBuild(errors: Array(failed.prefix(10))) }
    let content = try IndexStore(path: store, root: root).read(symbols: symbols, isC: true)
    var result = ClientUses()
    let includes = CIncludes.uses(in: content.files, root: root, symbols: symbols)
    result.uses = UseSyntaxReader.completed(content.uses + includes, root: root)
    result.occurrences = content.occurrences
    if !failed.isEmpty {
      result.remarks.append(
        "\(failed.count) files do not compile with the old version, so that not all of their uses are known: \(failed[0])")
    }
    return result
  }

  func errorsWithNew() async throws -> VerificationOutcome {
    var outcome = VerificationOutcome()
    // What clang refuses of its own accord, whatever the recorded flags make of it.
    let strict = [
      "-Wno-everything", "-Werror=incompatible-function-pointer-types", "-Werror=int-conversion",
      "-Werror=implicit-function-declaration", "-ferror-limit=0",
    ]
    for entry in try entries() {
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

  private func clang(_ entry: Entry, _ surface: ModuleSurface, _ more: [String]) async throws -> ToolOutput {
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

  // MARK: The compilation database

  private struct Recorded: Decodable {
    let directory: String
    let file: String
    let arguments: [String]?
    let command: String?
  }

  private func entries() throws(UpgradeError) -> [Entry] {
    switch kind {
    case .cSources(let files): return files.map { Entry(folder: root, file: $0, arguments: arguments) }
    case .compileCommands(let path):
      let recorded: [Recorded]
      do {
        recorded = try JSONDecoder().decode([Recorded].self, from: try Data(contentsOf: URL(fileURLWithPath: path)))
      } catch {
        throw .folder(path: path, cause: "it is no compilation database that can be read: \(error.localizedDescription)")
      }
      let base = URL(fileURLWithPath: path).deletingLastPathComponent()
      return recorded.filter { $0.file.hasSuffix(".c") }.map { entry in
        let folder = URL(fileURLWithPath: entry.directory, relativeTo: base).standardizedFileURL.path
        let file = URL(fileURLWithPath: entry.file, relativeTo: URL(fileURLWithPath: folder, isDirectory: true)).standardizedFileURL.path
        let words = entry.arguments ?? ShellWords.split(entry.command ?? "")
        return Entry(folder: folder, file: file, arguments: Self.kept(words, file: entry.file) + arguments)
      }
    default: return []
    }
  }

  /// The flags that decide what the source means, without compiler, outputs and the file itself.
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

/// A command line as a shell would split it; nothing is expanded or run.
enum ShellWords {
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
