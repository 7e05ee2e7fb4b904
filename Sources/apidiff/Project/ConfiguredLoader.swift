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
  /// The library file that the command line names beside the headers.
  var library: LibraryFile?
  /// Tells build folders apart that are used side by side.
  var side = ""

  func with(library: LibraryFile?) -> ConfiguredLoader {
    var loader = self
    loader.library = library
    return loader
  }

  func surface(of place: SurfaceSource, operand: Operand) async throws -> ModuleSurface {
    if let (extraction, own) = try await configured(place) { return try await extraction.surface(of: own) }
    return try await loader.surface(of: place, operand: operand)
  }

  /// Like `surface`, while whatever it was read from still exists: a commit's checkout, its modules.
  func withSurface<Value: Sendable>(
    of place: SurfaceSource, operand: Operand, _ body: (ModuleSurface) async throws -> Value
  ) async throws -> Value {
    if let (extraction, own) = try await configured(place) { return try await extraction.withSurface(of: own, body) }
    return try await loader.withSurface(of: place, operand: operand, body)
  }

  /// For what no configuration is about.
  private var loader: SurfaceLoader {
    var loader = source.loader(console)
    loader.library = library
    loader.side = side
    return loader
  }

  private func configured(_ place: SurfaceSource) async throws -> (ProjectExtraction, ProjectExtraction.Place)? {
    guard let own = own(place), let project = try await configuredProject() else { return nil }
    var extraction = ProjectExtraction(project: project, source: source, console: console, cache: nil)
    extraction.library = library
    extraction.side = side
    return (extraction, own)
  }

  private func own(_ place: SurfaceSource) -> ProjectExtraction.Place? {
    switch place {
    case .commit(let ref, let hash): return .commit(ref: ref, hash: hash)
    case .package(let path), .headers(let path):
      func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path }
      return real(path) == real(source.project.directory) ? .workingTree : nil
    case .snapshots, .symbolGraphs, .archive, .symbolsList: return nil
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
