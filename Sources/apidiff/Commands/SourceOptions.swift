import ArgumentParser
import Foundation

/// Options that say where the project is and which modules count.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: [.customLong("directory"), .customLong("package-path")],
    help: ArgumentHelp("The project: its Snapshots folder and git repository are used.", valueName: "folder"))
  var directory = "."

  @Option(
    name: .customLong("module"),
    help: ArgumentHelp("Only this module (repeatable). For headers: the name of the library.", valueName: "name"))
  var modules: [String] = []
}

enum BuildConfiguration: String, ExpressibleByArgument, CaseIterable, Sendable {
  case debug, release
}

/// How Swift packages are built.
struct SwiftOptions: ParsableArguments {
  @Option(help: "The build configuration.")
  var configuration: BuildConfiguration = .debug

  @Option(
    name: .customLong("build-flag"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An argument for 'swift build' (repeatable).", valueName: "flag"))
  var buildFlags: [String] = []

  @Option(
    name: .customLong("Xswiftc", withSingleDash: true), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An argument for the compiler (repeatable).", valueName: "flag"))
  var compilerFlags: [String] = []

  @Option(help: ArgumentHelp("The traits to enable, separated by commas.", valueName: "list"))
  var traits: String?

  @Option(
    name: .customLong("scratch-path"),
    help: ArgumentHelp("The build folder. It is kept, and shared between refs.", valueName: "folder"))
  var scratchPath: String?
}

/// How C headers are read.
struct HeaderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder (or header) in a ref or folder that is public.", valueName: "path"))
  var headers: String?

  @Option(
    name: .customLong("umbrella"),
    help: ArgumentHelp("A header that clients include, relative to the headers' folder (repeatable).", valueName: "header"))
  var umbrellas: [String] = []

  @Option(
    name: .customLong("exclude"),
    help: ArgumentHelp("Headers that are no API, as a glob (repeatable).", valueName: "glob"))
  var excludes: [String] = []

  @Option(
    name: .customLong("pkg-config"),
    help: ArgumentHelp("Take compiler flags from pkg-config (repeatable).", valueName: "name"))
  var pkgConfig: [String] = []

  @Option(help: ArgumentHelp(
    "Run this shell command in a ref's checkout first, for headers that are generated. It executes the checkout's code.",
    valueName: "command"))
  var prepare: String?

  @Option(help: ArgumentHelp("The libclang library to load.", valueName: "file"))
  var libclang: String?

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("Arguments for clang, after '--' (-I, -D, -std).", valueName: "clang-args"))
  var clangArguments: [String] = []
}

/// Everything that decides what is read from an operand.
struct SourceOptions: ParsableArguments {
  @OptionGroup var project: ProjectOptions
  @OptionGroup(title: "Swift packages") var swift: SwiftOptions
  @OptionGroup(title: "C headers") var headers: HeaderOptions

  func validate() throws {
    for module in project.modules where module.isEmpty { throw ValidationError("--module wants a name") }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: project.directory, isDirectory: &isFolder), isFolder.boolValue else {
      throw ValidationError("--directory: \(quoted(project.directory)) is no folder")
    }
  }

  /// C options, or arguments after `--`, ask for headers even where a Package.swift stands.
  var prefersHeaders: Bool {
    headers.headers != nil || !headers.umbrellas.isEmpty || !headers.pkgConfig.isEmpty
  }

  func resolver() -> OperandResolver {
    OperandResolver(directory: project.directory, prefersHeaders: prefersHeaders)
  }
}
