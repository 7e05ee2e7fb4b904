import APIModel
import Foundation
import Processes

/// The everyday question: one dependency of a package, from the version in Package.resolved to
/// another one. Both versions are got through SwiftPM in folders of our own.
struct DependencyUpgrade: Sendable {
  let root: String
  let dependency: String
  let version: String
  let source: SourceOptions
  let console: Console

  init(root: String, dependency: String, version: String, source: SourceOptions, console: Console) {
    self.root = root
    self.dependency = dependency
    self.version = version
    self.source = source
    self.console = console
  }

  /// An entry of Package.resolved.
  struct Pin: Sendable, Hashable {
    var identity: String
    var location: String
    /// `1.2.3`, or a revision.
    var version: String
    /// `exact: "1.2.3"`, as a manifest asks for it.
    var requirement: String
  }

  func withSurfaces<Value: Sendable>(
    _ body: (ModuleSurface, ModuleSurface, Pin) async throws -> Value
  ) async throws -> Value {
    let pin = try await pin()
    guard let number = Version(version) else {
      throw UpgradeError.noVersion(dependency: pin.identity, version: version, cause: "it is no version like 1.2.0")
    }
    var loader = source.loader(console)
    loader.side = "-\(pin.identity)-new"
    let newFolder = try await checkout(pin, requirement: "exact: \"\(number)\"", name: number.description)
    var oldLoader = source.loader(console)
    oldLoader.side = "-\(pin.identity)-old"
    let oldFolder = try await checkout(pin, requirement: pin.requirement, name: pin.version)
    var old = try await surface(oldFolder, pin.version, oldLoader)
    var new = try await surface(newFolder, number.description, loader)
    for index in old.snapshots.indices { old.snapshots[index].header.version = pin.version }
    for index in new.snapshots.indices { new.snapshots[index].header.version = number.description }
    return try await body(old, new, pin)
  }

  private func surface(_ folder: String, _ version: String, _ loader: SurfaceLoader) async throws -> ModuleSurface {
    let operand = Operand(kind: .any, name: "\(dependency) \(version)")
    return try await UnreadableError.naming(operand, checkout: folder) {
      try await PackageLoader(loader: loader).surface(at: folder)
    }
  }

  // MARK: The pin

  private struct Resolved: Decodable {
    struct Pin: Decodable {
      struct State: Decodable {
        let version: String?
        let revision: String?
        let branch: String?
      }

      let identity: String
      let location: String
      let state: State

      private enum CodingKeys: String, CodingKey { case identity, location, state, repositoryURL }

      /// Version 1 of the format knows a URL; the identity is its last part.
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        location = try container.decodeIfPresent(String.self, forKey: .location)
          ?? container.decode(String.self, forKey: .repositoryURL)
        let last = location.split(separator: "/").last.map(String.init) ?? location
        let name = last.hasSuffix(".git") ? String(last.dropLast(4)) : last
        identity = try container.decodeIfPresent(String.self, forKey: .identity) ?? name.lowercased()
        state = try container.decode(State.self, forKey: .state)
      }
    }

    private struct First: Decodable { let pins: [Pin] }
    private enum CodingKeys: String, CodingKey { case pins, object }

    let pins: [Pin]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      pins = try container.decodeIfPresent([Pin].self, forKey: .pins)
        ?? container.decode(First.self, forKey: .object).pins
    }
  }

  private func pin() async throws -> Pin {
    let build = SwiftClientBuild(root: root, console: console)
    let copy = try build.makeCopy()
    console.progress.step("resolving the package's dependencies")
    let output = try await ToolRunner().run(
      "swift", ["package", "--package-path", copy, "--scratch-path", build.scratch, "resolve"])
    guard output.isSuccess else { throw UpgradeError.cannotResolve(package: root, cause: Self.cause(output)) }
    guard let data = FileManager.default.contents(atPath: "\(copy)/Package.resolved") else {
      throw UpgradeError.noDependency(name: dependency, known: [])
    }
    let pins: [Resolved.Pin]
    do {
      pins = try JSONDecoder().decode(Resolved.self, from: data).pins
    } catch {
      throw UpgradeError.cannotResolve(package: root, cause: "Package.resolved has an unknown form: \(error)")
    }
    guard let pin = pins.first(where: { $0.identity == dependency.lowercased() }) else {
      throw UpgradeError.noDependency(name: dependency, known: pins.map(\.identity))
    }
    if let version = pin.state.version {
      return Pin(identity: pin.identity, location: pin.location, version: version, requirement: "exact: \"\(version)\"")
    }
    guard let revision = pin.state.revision else { throw UpgradeError.notPinned(name: dependency) }
    return Pin(
      identity: pin.identity, location: pin.location, version: String(revision.prefix(12)),
      requirement: "revision: \"\(revision)\"")
  }

  // MARK: Checkouts

  /// Lets SwiftPM check one version out, as the only dependency of an empty package: mirrors,
  /// credentials and caches are the user's own.
  private func checkout(_ pin: Pin, requirement: String, name: String) async throws -> String {
    guard !pin.location.contains("\""), !pin.location.contains("\\"), !name.contains("/") else {
      throw UpgradeError.noVersion(dependency: pin.identity, version: name, cause: "its location cannot be written in a manifest")
    }
    console.progress.step("getting \(pin.identity) \(name)")
    let home = "\(CacheFolder.path())/dependencies/\(pin.identity)-\(ContentHash.of(pin.location))/\(name)"
    let manifest = """
      // swift-tools-version: 5.9
      import PackageDescription
      let package = Package(
        name: "checkout", dependencies: [.package(url: "\(pin.location)", \(requirement))], targets: [])

      """
    do {
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(manifest.utf8).write(to: URL(fileURLWithPath: "\(home)/Package.swift"))
    } catch {
      throw UpgradeError.folder(path: home, cause: error.localizedDescription)
    }
    let output = try await ToolRunner().run("swift", ["package", "--package-path", home, "resolve"])
    guard output.isSuccess else {
      throw UpgradeError.noVersion(dependency: pin.identity, version: name, cause: Self.cause(output))
    }
    let checkouts = "\(home)/.build/checkouts"
    // Dependencies of the dependency stand beside it.
    let folders = ((try? FileManager.default.contentsOfDirectory(atPath: checkouts)) ?? []).sorted()
    guard let folder = folders.first(where: { $0.lowercased() == pin.identity }) else {
      throw UpgradeError.noVersion(dependency: pin.identity, version: name, cause: "SwiftPM checked nothing out")
    }
    return "\(checkouts)/\(folder)"
  }

  private static func cause(_ output: ToolOutput) -> String {
    let lines = output.standardError.split(separator: "\n").filter { $0.contains("error:") }
    return lines.isEmpty ? output.ending : lines.prefix(5).joined(separator: "\n  ")
  }
}
