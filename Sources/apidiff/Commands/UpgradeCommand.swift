import APIDiff
import APIModel
import ArgumentParser
import Foundation

struct UpgradeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Tells whether an upgrade of a library breaks your code, line by line.",
    discussion: """
      In a Swift package's folder: the dependency and the version to move to.

        apidiff upgrade swift-crypto 4.5.2

      Or two versions of a library (as for 'diff') and a client: a Swift package, C sources (a folder \
      with compile_commands.json, or files and flags after --), or an ELF program or library.

        apidiff upgrade 5.0.1 6.2.2 --client ~/app
        apidiff upgrade include-1.0 include-2.0 --client main.c -- -DFEATURE=1

      Exit codes: 0 safe, 1 affected, 2 wrong usage or input, 3 could not check. The client's folder is \
      never written to. A client that has not been built is built in a copy, which runs its code.
      """)

  @Argument(help: "The version that the client uses now; without --client, the dependency.")
  var old: String

  @Argument(help: "The version to move to.")
  var new: String

  @Option(help: ArgumentHelp("The client: a package's folder, C sources, or an ELF file.", valueName: "path"))
  var client: String?

  @Option(help: ArgumentHelp("The client's index store; nothing is built then.", valueName: "folder"))
  var indexStore: String?

  @Flag(help: "Compile the client's sources with the new version too, and compare.")
  var verify = false

  @Flag(help: "Exit with 1 also for what may be affected.")
  var strict = false

  @OptionGroup var output: FormatOptions<UpgradeFormat>
  @OptionGroup var source: SourceOptions
  @OptionGroup var configuration: ConfigurationOptions

  func run() async throws {
    let console = output.console()
    let report = try await client == nil ? everyday(console) : explicit(console)
    try output.deliver(report, console)
    let isHit = report.count(.affected) + report.count(.silent) > 0 || (report.verification?.errors ?? 0) > 0
    if isHit || strict && report.count(.possible) > 0 { throw ExitCode.findings }
  }

  /// Two operands and a client.
  private func explicit(_ console: Console) async throws -> UpgradeReport {
    let path = URL(fileURLWithPath: client ?? ".").standardizedFileURL.path
    let reader = try ClientKind.of(path, indexStore: indexStore)
    if reader == .binary { return try BinaryClient(path: path).report(old: old, new: new) }
    let operands = (try Operand(parsing: old), try Operand(parsing: new))
    let resolver = source.resolver()
    let sources = (try await resolver.resolve(operands.0), try await resolver.resolve(operands.1))
    let loader = ConfiguredLoader(source: source, config: configuration.config, console: console)
    var oldLoader = loader
    if verify { oldLoader.side = "-old" }
    return try await oldLoader.withSurface(of: sources.0, operand: operands.0) { old in
      try await loader.withSurface(of: sources.1, operand: operands.1) { new in
        try ModuleSurface.require(source.project.modules, in: [old, new], of: [operands.0, operands.1])
        let versions = UpgradeRun.Versions(
          library: nil, old: old.version ?? operands.0.text, new: new.version ?? operands.1.text)
        let run = UpgradeRun(
          old: old.named(like: new), new: new, versions: versions, options: options(client: path), console: console)
        return try await run.report(of: reader)
      }
    }
  }

  /// A dependency of the package in the current folder.
  private func everyday(_ console: Console) async throws -> UpgradeReport {
    let root = URL(fileURLWithPath: source.project.directory).standardizedFileURL.path
    guard FileManager.default.fileExists(atPath: "\(root)/Package.swift") else {
      throw UpgradeError.noPackage(folder: source.project.directory)
    }
    let upgrade = DependencyUpgrade(root: root, dependency: old, version: new, source: source, console: console)
    return try await upgrade.withSurfaces { old, new, pin in
      let versions = UpgradeRun.Versions(library: pin.identity, old: pin.version, new: self.new)
      let run = UpgradeRun(old: old, new: new, versions: versions, options: options(client: root), console: console)
      return try await run.report(of: .swiftPackage)
    }
  }

  private func options(client: String) -> UpgradeRun.Options {
    UpgradeRun.Options(
      client: client, indexStore: indexStore, verifies: verify, clangArguments: source.headers.clangArguments)
  }
}

/// Why there is no answer for a client.
enum UpgradeError: CommandFailure, Equatable {
  case noPackage(folder: String)
  case noClient(path: String)
  case unknownClient(path: String)
  case noDependency(name: String, known: [String])
  case notPinned(name: String)
  case noVersion(dependency: String, version: String, cause: String)
  case cannotResolve(package: String, cause: String)
  case clientDoesNotBuild(errors: [String])
  /// A binary client is compared with library files.
  case noLibraries(String, String)
  case badBinary(path: String, cause: String)
  /// A `compile_commands.json` that is none, or none of this machine.
  case badDatabase(path: String, cause: String)
  case folder(path: String, cause: String)

  var exitStatus: ExitStatus {
    switch self {
    case .cannotResolve, .clientDoesNotBuild, .folder: .couldNotCheck
    default: .badInput
    }
  }

  var description: String {
    switch self {
    case .noPackage(let folder):
      return "\(quoted(folder)) has no Package.swift, so there is no dependency to upgrade. Go to your package's folder, "
        + "or give two versions and --client"
    case .noClient(let path): return "the client \(quoted(path)) is not there"
    case .unknownClient(let path):
      return "\(quoted(path)) is no client that apidiff reads: a Swift package, a folder with compile_commands.json, "
        + "C sources, or an ELF file"
    case .noDependency(let name, let known):
      let nearest = NearestNames.of(name, among: known)
      let list = known.isEmpty ? "it has none" : "it has \(known.map(quoted).joined(separator: ", "))"
      let hint = nearest.isEmpty ? "" : "\n  did you mean: \(nearest.map(quoted).joined(separator: ", "))"
      return "\(quoted(name)) is no dependency of this package: \(list)\(hint)"
    case .notPinned(let name):
      return "\(quoted(name)) has no version in Package.resolved: run 'swift package resolve' first"
    case .noVersion(let dependency, let version, let cause):
      return "\(quoted(dependency)) has no version \(quoted(version)) that SwiftPM can get:\n  \(cause)"
    case .cannotResolve(let package, let cause):
      return "the dependencies of \(quoted(package)) cannot be resolved:\n  \(cause)"
    case .clientDoesNotBuild(let errors):
      return "the client does not build with the old version, and there is no earlier index to go by:\n"
        + errors.map { "  \($0)" }.joined(separator: "\n") + "\n  make it build first, then ask again"
    case .noLibraries(let old, let new):
      return "a binary client is compared with two shared libraries, and \(quoted(old)) or \(quoted(new)) is none: "
        + "give their files"
    case .badBinary(let path, let cause): return "cannot read \(quoted(path)): \(cause)"
    case .badDatabase(let path, let cause):
      return "cannot use the compilation database \(quoted(path)): \(cause). Let the client's build write it again "
        + "(cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON, meson, bear)"
    case .folder(let path, let cause): return "cannot use the folder \(quoted(path)): \(cause)"
    }
  }
}
