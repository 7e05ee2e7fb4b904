import APIDiff
import APIModel
import ArgumentParser
import Foundation

struct SnapshotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Stores the public API of a release in Snapshots/<module>/<version>.jsonl.",
    discussion: """
      Reads the project's folder, or the commit that --ref names. A stored release is never \
      replaced unless --force is given.
      """)

  @Argument(help: "The release's version, like 1.2.0; taken from --ref when that is one.")
  var version: String?

  @Option(help: ArgumentHelp("Read this commit, tag or branch instead of the folder.", valueName: "ref"))
  var ref: String?

  @Flag(help: "Replace stored snapshots of this version.")
  var force = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var policy: ConfigurationOptions

  func validate() throws { _ = try wantedVersion() }

  func run() async throws {
    let console = output.console()
    let version = try wantedVersion()
    let operand =
      if let ref { try Operand(parsing: "git:\(ref)") } else {
        Operand(kind: .path, name: source.project.directory)
      }
    let resolver = source.resolver()
    let place = try await resolver.resolve(operand)
    let surface = try await ConfiguredLoader(source: source, config: policy.config, console: console).surface(of: place, operand: operand)
    try ModuleSurface.require(source.project.modules, in: [surface], of: [operand])
    var snapshots = surface.snapshots
    for index in snapshots.indices { snapshots[index].header.version = version.description }
    let stored = try store(snapshots, in: resolver.store, version: version.description)
    try output.deliver(result(stored, snapshots), console)
  }

  private func wantedVersion() throws -> Version {
    guard let text = version ?? ref.map(Self.shortName) else {
      throw ValidationError("a VERSION is needed, like 1.2.0 (or --ref with a release's tag)")
    }
    guard let number = Version(text) else {
      throw version == nil
        ? ValidationError("\(quoted(text)) is no version: give VERSION too, like 1.2.0")
        : ValidationError("\(quoted(text)) is no version: give one like 1.2.0")
    }
    return number
  }

  private static func shortName(of ref: String) -> String {
    ref.hasPrefix("refs/tags/") ? String(ref.dropFirst(10)) : ref
  }

  /// Nothing is written before every name has been checked.
  private func store(
    _ snapshots: [Snapshot], in store: SnapshotStore, version: String
  ) throws -> [String] {
    let paths = try snapshots.map { try store.path(module: $0.header.module, version: version) }
    for path in paths where !force && FileManager.default.fileExists(atPath: path) {
      throw SnapshotFileError.exists(path)
    }
    for (snapshot, path) in zip(snapshots, paths) {
      try SnapshotFile.write(snapshot, to: path, overwriting: force)
    }
    return paths
  }

  private func result(_ paths: [String], _ snapshots: [Snapshot]) -> String {
    switch output.format {
    case .text:
      return zip(paths, snapshots).map { path, snapshot in
        let count = snapshot.declarations.count
        return "\(TerminalText.escape(path)): \(count) \(count == 1 ? "declaration" : "declarations")\n"
      }.joined()
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.field("schema", JSONReport.schema)
        json.key("snapshots")
        json.array { json in
          for (path, snapshot) in zip(paths, snapshots) {
            json.object { json in
              json.field("module", snapshot.header.module)
              json.field("version", snapshot.header.version)
              json.field("path", path)
              json.field("declarations", snapshot.declarations.count)
            }
          }
        }
      }
      json.newline()
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }
}
