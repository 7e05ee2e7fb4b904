/// Policies of Swift projects.
extension Preset {
  package static let swiftDocC = Preset(
    "swift-docc", "Swift-DocC", source: "Swift-DocC, CONTRIBUTING",
    promises: [
      "A deprecation lasts for the rest of its minor version and one full minor version after it.",
      "The message says when it goes: \"will be removed after 5.7 is released\".",
      "A minor version may remove.",
    ]
  ) { policy in
    policy.costs.sourceBreak = .minor
    policy.costs.swift6Break = .minor
    policy.costs.binaryBreak = .minor
    policy.removal = RemovalPolicy(
      bump: .minor, window: DeprecationWindow(1, .minor, counting: .after), covers: .breaks)
    policy.deprecation.message = .required
    policy.deprecation.mentions = NamePattern("*will be removed after *")
    policy.deprecation.mentionsDemand = .required
  }

  package static let swiftNIO = Preset(
    "swift-nio", "SwiftNIO", source: "SwiftNIO, docs/public-api.md",
    promises: [
      "Only a major version may break clients; no window is stated.",
      "Names that begin with `_` are no API.",
      "Modules that are not named `NIO*` (or `_NIO*`, which are no API) are no API.",
      "New globals carry the prefix NIO, nio, CNIO, cnio or c_nio.",
      "A minor version brings no new system library (seen as a new C module).",
    ]
  ) { policy in
    policy.removal = RemovalPolicy(bump: .major)
    policy.apiModules = ["NIO*", "CNIO*"].map(NamePattern.init)
    policy.globalPrefixes = ["NIO", "nio", "CNIO", "cnio", "c_nio"]
    policy.rules["c-library-added"] = .init(cost: .major, reason: "a minor version brings no new system library")
  }

  package static let swiftCollections = Preset(
    "swift-collections", "Swift Collections", source: "swift-collections, README",
    promises: [
      "Only a major version may break clients; no window is stated.",
      "An underscore before a name anywhere in the qualified name, or in an initialiser's first label, makes it no API.",
      "Traits whose names begin with `Unstable` promise nothing.",
      "The toolchain's floor may rise in a minor version, never in a patch.",
    ]
  ) { policy in
    policy.removal = RemovalPolicy(bump: .major)
    policy.exempt = [NamePattern("Unstable*")]
    policy.rules["swift-tools-version-raised"] = .init(cost: .minor, reason: "the toolchain's floor may rise in a minor version, never in a patch")
  }
}
