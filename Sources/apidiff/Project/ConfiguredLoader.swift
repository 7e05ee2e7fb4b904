import APIModel
import ArgumentParser
import Foundation

/// Options of the commands that read a project, and do not judge it.
struct ConfigurationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The configuration, instead of apidiff.yml in the project's folder.", valueName: "file"))
  var config: String?
}

/// Reads whatever an operand stands for; the project itself, in its folder or at a commit, as
/// `apidiff.yml` says.
struct ConfiguredLoader: Sendable {
  let source: SourceOptions
  let config: String?
  let console: Console

  func surface(of place: SurfaceSource, operand: Operand) async throws -> ModuleSurface {
    if let own = own(place), let project = try await configuredProject() {
      let extraction = ProjectExtraction(project: project, source: source, console: console, cache: nil)
      return try await extraction.surface(of: own)
    }
    return try await source.loader(console).surface(of: place, operand: operand)
  }

  private func own(_ place: SurfaceSource) -> ProjectExtraction.Place? {
    switch place {
    case .commit(let ref, let hash): return .commit(ref: ref, hash: hash)
    case .package(let path), .headers(let path):
      func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path }
      return real(path) == real(source.project.directory) ? .workingTree : nil
    case .snapshots, .symbolGraphs: return nil
    }
  }

  /// nil when nothing is configured that decides how the project is read.
  private func configuredProject() async throws -> Project? {
    let file = Project.configurationFile(source, config)
    guard config != nil || FileManager.default.fileExists(atPath: file) else { return nil }
    let project = try await Project.load(source, config)
    let isPlain = project.configuration.modules.isEmpty && project.configuration.swift == Configuration.SwiftBuild()
    return isPlain ? nil : project
  }
}
