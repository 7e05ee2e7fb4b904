import APIModel
import Foundation
import Processes

/// What a package's manifest says, as `swift package describe` and `dump-package` print it.
struct PackageDescription: Sendable {
  struct Target: Sendable {
    var name: String
    /// The module's name, which differs for target names like `my-lib`.
    var module: String
    /// Relative to the package.
    var path: String
    /// Relative to `path`.
    var sources: [String]
    var isSwift: Bool
    var isClang: Bool
    /// Targets of the same package that it depends on.
    var dependencies: [String]
    /// Relative to the package; C targets only.
    var publicHeaders: String
    /// `-D` values for C, such as `NDEBUG` or `LEVEL=2`.
    var defines: [String]
    var unsafeSwiftFlags: [String]
    /// Compilation conditions, upcoming and experimental features of the manifest.
    var swiftSettings: [SwiftSetting]
  }

  /// Flags for the Swift compiler, and when they hold; nil and empty mean always.
  struct SwiftSetting: Sendable {
    var flags: [String]
    var configuration: String?
    var platforms: [String]
    var traits: [String]
  }

  var facts: Snapshot.PackageFacts
  /// The traits that each trait enables; `default` lists those that are on when nobody chooses.
  var traitsEnabledBy: [String: [String]]
  var targets: [Target]
  /// Names of the targets that library products vend, sorted.
  var libraryTargets: [String]

  /// Those traits that are on, in order: what is asked for and what that enables.
  ///
  /// - Parameter asked: nil for the default ones.
  func enabledTraits(_ asked: [String]?) -> [String] {
    var enabled: Set<String> = []
    var pending = asked ?? ["default"]
    while let trait = pending.popLast() {
      if enabled.insert(trait).inserted { pending += traitsEnabledBy[trait] ?? [] }
    }
    return enabled.subtracting(["default"]).sorted()
  }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// - Throws: When the manifest does not compile or vends no library.
  static func load(
    root: String, scratch: String, toolchain: Toolchain
  ) async throws(SwiftExtractionError) -> PackageDescription {
    let place = ["--package-path", root, "--scratch-path", scratch]
    let description = try await text(["package"] + place + ["describe", "--type", "json"], root, toolchain)
    let dump = try await text(["package"] + place + ["dump-package"], root, toolchain)
    let decoder = JSONDecoder()
    let described: DescribedPackage
    let dumped: DumpedPackage
    do {
      described = try decoder.decode(DescribedPackage.self, from: Data(description.utf8))
      dumped = try decoder.decode(DumpedPackage.self, from: Data(dump.utf8))
    } catch {
      throw .unreadablePackage(path: root, cause: "the toolchain's description has an unknown form: \(error)")
    }
    return try PackageDescription(described, dumped)
  }

  private static func text(
    _ arguments: [String], _ root: String, _ toolchain: Toolchain
  ) async throws(SwiftExtractionError) -> String {
    let output = try await toolchain.attempt("swift", arguments)
    if output.isSuccess { return output.standardOutput }
    let errors = CompilerErrors.first(in: output.standardError)
    throw .unreadablePackage(path: root, cause: errors.isEmpty ? output.ending : errors.joined(separator: "\n"))
  }

  private init(_ described: DescribedPackage, _ dumped: DumpedPackage) throws(SwiftExtractionError) {
    let libraries = described.products.filter { $0.kind == "library" }
    let known = Dictionary(dumped.targets.map { ($0.name, $0) }) { first, _ in first }
    targets = described.targets.map { target in
      let settings = known[target.name]?.settings ?? []
      return Target(
        name: target.name, module: target.c99name, path: target.path, sources: target.sources,
        isSwift: target.module_type == "SwiftTarget", isClang: target.module_type == "ClangTarget",
        dependencies: target.target_dependencies ?? [],
        publicHeaders: target.path + "/" + (known[target.name]?.publicHeadersPath ?? "include"),
        defines: settings.filter { $0.tool == "c" }.flatMap { $0.values("define") },
        unsafeSwiftFlags: settings.filter { $0.tool == "swift" }.flatMap { $0.values("unsafeFlags") },
        swiftSettings: settings.filter { $0.tool == "swift" }.map(\.swift))
    }
    traitsEnabledBy = Dictionary((dumped.traits ?? []).map { ($0.name, $0.enabledTraits ?? []) }) { first, _ in
      first
    }
    let names = Set(described.targets.map(\.name))
    libraryTargets = Set(libraries.flatMap(\.targets)).intersection(names).sorted()
    if libraryTargets.isEmpty { throw .noLibraryProducts(package: described.name) }
    facts = Snapshot.PackageFacts(name: described.name, toolsVersion: described.tools_version)
    facts.products = described.products
      .map { Snapshot.PackageFacts.Product(name: $0.name, type: $0.kind, modules: $0.targets.sorted()) }
      .sorted { ($0.name, $0.type) < ($1.name, $1.type) }
    facts.platforms = described.platforms
      .map { Snapshot.PackageFacts.Platform(name: $0.name, version: $0.version) }.sorted { $0.name < $1.name }
    facts.traits = Self.traits(dumped.traits ?? [])
  }

  /// The trait called `default` lists those that are on when nobody chooses.
  private static func traits(_ traits: [DumpedPackage.Trait]) -> [Snapshot.PackageFacts.Trait] {
    let standard = Set(traits.first { $0.name == "default" }?.enabledTraits ?? [])
    return traits.filter { $0.name != "default" }
      .map { Snapshot.PackageFacts.Trait(name: $0.name, isDefault: standard.contains($0.name)) }
      .sorted { $0.name < $1.name }
  }
}

/// `swift package describe --type json`
private struct DescribedPackage: Decodable {
  struct Product: Decodable {
    let name: String
    let targets: [String]
    let kind: String

    enum CodingKeys: String, CodingKey { case name, targets, type }

    /// `"type": {"library": ["automatic"]}`
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      name = try container.decode(String.self, forKey: .name)
      targets = try container.decode([String].self, forKey: .targets)
      let type = try container.nestedContainer(keyedBy: AnyKey.self, forKey: .type)
      kind = type.allKeys.map(\.stringValue).sorted().first ?? "unknown"
    }
  }

  struct Target: Decodable {
    let name: String
    let c99name: String
    let module_type: String
    let path: String
    let sources: [String]
    let target_dependencies: [String]?
  }

  struct Platform: Decodable {
    let name: String
    let version: String
  }

  let name: String
  let tools_version: String
  let platforms: [Platform]
  let products: [Product]
  let targets: [Target]
}

/// `swift package dump-package`
private struct DumpedPackage: Decodable {
  struct Target: Decodable {
    let name: String
    let publicHeadersPath: String?
    let settings: [Setting]
  }

  /// `{"kind": {"define": {"_0": "X"}}, "tool": "c"}`
  struct Setting: Decodable {
    let tool: String
    let kind: [String: [String: Value]]
    let condition: Condition?

    struct Condition: Decodable {
      let config: String?
      let platformNames: [String]?
      let traits: [String]?
    }

    var swift: PackageDescription.SwiftSetting {
      PackageDescription.SwiftSetting(
        flags: values("define").map { "-D" + $0 }
          + values("enableUpcomingFeature").flatMap { ["-enable-upcoming-feature", $0] }
          + values("enableExperimentalFeature").flatMap { ["-enable-experimental-feature", $0] },
        configuration: condition?.config, platforms: condition?.platformNames ?? [],
        traits: condition?.traits ?? [])
    }

    func values(_ name: String) -> [String] { kind[name]?["_0"]?.texts ?? [] }
  }

  struct Value: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        texts = [text]
      } else {
        // Settings of another shape are none that is asked for.
        texts = (try? container.decode([String].self)) ?? []
      }
    }
  }

  struct Trait: Decodable {
    let name: String
    let enabledTraits: [String]?
  }

  let targets: [Target]
  let traits: [Trait]?
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
