import APIDiff
import APIModel
import ArgumentParser
import Foundation

/// Options of the commands that judge a project.
struct PolicyOptions: ParsableArguments {
  @OptionGroup var configuration: ConfigurationOptions

  @Flag(inversion: .prefixedNo, help: "Keep what was read for the next run, and use what former runs kept.")
  var cache = true
}

/// A project: its folder, what its configuration says, its releases.
struct Project: Sendable {
  let directory: String
  let configuration: Configuration
  /// What the configuration is called in messages and reports.
  let configurationFile: String
  let hasConfiguration: Bool
  let store: SnapshotStore
  let repository: GitRepository?
  let today: CalendarDay

  static func configurationFile(_ source: SourceOptions, _ config: String?) -> String {
    config ?? configurationFile(of: source.project.directory)
  }

  private static func configurationFile(of directory: String) -> String {
    directory == "." ? Configuration.fileName : "\(directory)/\(Configuration.fileName)"
  }

  /// - Parameter config: The configuration's path; nil for the project's own, which may be missing.
  static func load(_ source: SourceOptions, _ config: String?) async throws -> Project {
    let directory = source.project.directory
    let (configuration, file, isThere) = try configuration(of: directory, config)
    return Project(
      directory: directory, configuration: configuration, configurationFile: file, hasConfiguration: isThere,
      store: source.resolver().store, repository: try await GitRepository.ifAny(containing: directory),
      today: try Today.day())
  }

  /// The configuration that a folder has, or a file that the command line names; the default when
  /// there is none.
  static func configuration(of directory: String, _ named: String?) throws -> (Configuration, file: String, isThere: Bool) {
    let file = named ?? configurationFile(of: directory)
    guard named != nil || FileManager.default.fileExists(atPath: file) else { return (Configuration(), file, false) }
    let text = try ConfigurationDocument.text(at: file, shownAs: file)
    return (try ConfigurationReader.configuration(from: text, file: file), file, true)
  }

  /// The same project with the configuration that a commit has; one that cannot be read had no waivers.
  func asOf(_ commit: String) async throws -> Project {
    let text = try await repository?.text(of: Configuration.fileName, at: commit) ?? ""
    var former = configuration
    former.waivers = (try? ConfigurationReader.configuration(from: text))?.waivers ?? []
    return Project(
      directory: directory, configuration: former, configurationFile: configurationFile,
      hasConfiguration: hasConfiguration, store: store, repository: repository, today: today)
  }

  /// The version and module of a tag, by the project's pattern.
  func release(tag: String) -> (version: Version, module: String?)? {
    if let pattern = configuration.tags { return pattern.match(tag) }
    return Version(tag).map { ($0, nil) }
  }

  /// Modules have versions of their own.
  var hasVersionPerModule: Bool { configuration.tags?.namesModule ?? false }
}
