import APIModel
import Foundation
import SwiftExtraction

/// Builds a Swift package and reads the modules that its library products vend, C targets too.
struct PackageLoader: Sendable {
  let loader: SurfaceLoader

  func surface(at folder: String) async throws -> ModuleSurface {
    let progress = loader.console.progress
    let extractor = SwiftPackageExtractor(options: buildOptions) { progress.step($0) }
    let result = try await extractor.extract(package: folder, scratch: scratchFolder())
    var snapshots = loader.stamped(result.snapshots)
    let facts = snapshots.first?.header.package
    for target in result.clangTargets where isWanted(target.name) {
      var snapshot = try await HeaderLoader(loader: loader)
        .snapshot(module: target.name, root: "\(folder)/\(target.publicHeaders)", defines: target.defines)
      snapshot.header.package = facts
      snapshots.append(snapshot)
    }
    snapshots.sort { $0.header.module < $1.header.module }
    var surface = ModuleSurface(snapshots: snapshots).selecting(loader.options.project.modules)
    surface.others += result.clangTargets.map(\.name).filter { !isWanted($0) }
    return surface
  }

  private func isWanted(_ module: String) -> Bool {
    loader.options.project.modules.isEmpty || loader.options.project.modules.contains(module)
  }

  private var buildOptions: SwiftBuildOptions {
    let given = loader.options.swift
    var options = SwiftBuildOptions()
    options.configuration = given.configuration.rawValue
    options.swiftFlags = given.compilerFlags
    options.traits = given.traits?.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    options.buildArguments = given.buildFlags
    return options
  }

  /// A build folder outside the user's tree, one for each project, so that refs share what they
  /// have in common and the next run starts warm.
  private func scratchFolder() -> String {
    if let path = loader.options.swift.scratchPath { return URL(fileURLWithPath: path).standardizedFileURL.path }
    let project = URL(fileURLWithPath: loader.options.project.directory).resolvingSymlinksInPath().path
    let name = URL(fileURLWithPath: project).lastPathComponent
    return "\(CacheFolder.path())/builds/\(name)-\(ContentHash.of(project))\(loader.side)"
  }
}

extension SwiftExtractionError: CommandFailure {
  var exitStatus: ExitStatus {
    switch self {
    case .unreadable, .tooLarge, .noSymbolGraphs, .malformedGraph, .unknownFormat, .duplicate,
      .noLibraryProducts:
      .badInput
    case .cancelled: .interrupted
    default: .couldNotCheck
    }
  }
}
