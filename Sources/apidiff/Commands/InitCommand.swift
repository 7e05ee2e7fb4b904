import APIDiff
import APIModel
import ArgumentParser
import Foundation

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented apidiff.yml for the project that stands here.",
    discussion: "A Swift package, a C library with headers, or both. A file that is there is never changed.")

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let folder = project.directory
    let file = folder == "." ? Configuration.fileName : "\(folder)/\(Configuration.fileName)"
    guard !FileManager.default.fileExists(atPath: file) else { throw InitError.exists(file) }
    let files = FileManager.default
    let hasPackage = files.fileExists(atPath: "\(folder)/Package.swift")
    let libraries = HeaderFinder(folder: folder).libraries(besidePackage: hasPackage)
    guard hasPackage || !libraries.isEmpty else { throw InitError.nothing(folder) }
    let tags = try await tagPattern(folder)
    let template = ConfigurationTemplate(
      hasPackage: hasPackage, libraries: libraries, tags: tags,
      hasChangelog: files.fileExists(atPath: "\(folder)/CHANGELOG.md"), ruleSet: RuleRegistry.version)
    var text = template.text
    if hasPackage, !libraries.isEmpty { text = try await listingModules(text, folder) }
    // What is written must be readable.
    _ = try ConfigurationReader.configuration(from: text, file: file)
    try AtomicFile.write(Array(text.utf8), to: file, overwriting: false)
    let found = (hasPackage ? ["a Swift package"] : []) + libraries.map { "C headers in \($0.headers)" }
    print("\(TerminalText.escape(file)) was written for \(TerminalText.escape(found.joined(separator: " and "))).")
    print("Next: apidiff snapshot --ref TAG for each release, then apidiff check.")
  }

  /// Beside C libraries Swift modules must be named: those that library products list by themselves.
  private func listingModules(_ text: String, _ folder: String) async throws -> String {
    let modules = ManifestModules.names(in: (try? String(contentsOfFile: "\(folder)/Package.swift", encoding: .utf8)) ?? "")
    guard !modules.isEmpty else { return text }
    return text.replacing("  # - MyLibrary\n", with: modules.map { "  - \($0)\n" }.joined())
  }

  /// The form that most of the tags with versions have.
  private func tagPattern(_ folder: String) async throws -> String {
    guard let repository = try await GitRepository.ifAny(containing: folder) else { return "{version}" }
    let tags = try await repository.checked(["tag", "--list"]).split(separator: "\n").map(String.init)
    let patterns = ["{version}", "v{version}", "release-{version}", "{module}-{version}"].compactMap(TagPattern.init)
    let counts = patterns.map { pattern in tags.count { pattern.match($0) != nil } }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { return "{version}" }
    return patterns[place].text
  }
}

/// The modules of a manifest's library products, as far as its text shows them.
enum ManifestModules {
  static func names(in manifest: String) -> [String] {
    var names: [String] = []
    for product in manifest.matches(of: /\.library\((?:[^()]|\([^()]*\))*targets:\s*\[([^\]]*)\]/) {
      for name in product.1.matches(of: /"([A-Za-z_][A-Za-z0-9_-]*)"/) where !names.contains(String(name.1)) {
        names.append(String(name.1))
      }
    }
    return names
  }
}

/// Finds folders of public headers.
struct HeaderFinder {
  let folder: String

  /// A package's C targets are read with the package; `include` at the root is a library's own.
  func libraries(besidePackage hasPackage: Bool) -> [ConfigurationTemplate.Library] {
    let place = ["include", "inc", "headers"].first { hasHeaders("\(folder)/\($0)") }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    let path = place ?? (!hasPackage && names.contains { $0.hasSuffix(".h") } ? "." : nil)
    guard let path else { return [] }
    let pkgConfig = names.first { $0.hasSuffix(".pc.in") || $0.hasSuffix(".pc") }
      .map { String($0.prefix { $0 != "." }) }
    let project = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    let name = pkgConfig ?? onlyFolder(in: path) ?? project
    return [.init(name: name, headers: path, pkgConfig: pkgConfig)]
  }

  private func hasHeaders(_ path: String) -> Bool {
    FileManager.default.enumerator(atPath: path)?.lazy.prefix(10_000)
      .contains { ($0 as? String)?.hasSuffix(".h") ?? false } ?? false
  }

  /// `git2` of `include/git2/…`
  private func onlyFolder(in path: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
    let headers = names.filter { $0.hasSuffix(".h") }
    if headers.count == 1 { return String(headers[0].dropLast(2)) }
    return nil
  }
}

/// Why no configuration was written.
enum InitError: CommandFailure, Equatable {
  case exists(String)
  case nothing(String)

  var exitStatus: ExitStatus { .badInput }
  var description: String {
    switch self {
    case .exists(let file): "\(quoted(file)) is there already, and stays as it is: edit it, or remove it first"
    case .nothing(let folder):
      "\(quoted(folder)) has neither a Package.swift nor a folder of headers (include/): "
        + "run it in the project's folder, or name that with --directory"
    }
  }
}
