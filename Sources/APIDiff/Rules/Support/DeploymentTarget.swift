import APIModel

/// The oldest version of a platform that clients of a package can support.
enum DeploymentTarget {
  /// - Parameter platform: as manifests or `@available` write it: `macos`, `iOS`.
  /// - Returns: nil for a platform that SwiftPM knows no versions of.
  static func version(of platform: String, for package: Snapshot.PackageFacts?) -> Version? {
    let platform = platform.lowercased()
    let stated = package?.platforms.first { $0.name == platform }.flatMap { Version($0.version) }
    guard let oldest = oldest[platform] else { return stated }
    if let stated { return max(stated, oldest) }
    guard platform == "maccatalyst", let phone = version(of: "ios", for: package) else { return oldest }
    return max(oldest, phone)
  }

  /// What SwiftPM takes where a manifest says nothing, or something older (`PackageModel/Platform.swift`, Swift 6.3).
  private static let oldest: [String: Version] = [
    "macos": "10.13", "maccatalyst": "13.0", "ios": "12.0", "tvos": "12.0", "watchos": "4.0", "visionos": "1.0",
    "driverkit": "19.0",
  ].compactMapValues { Version($0) }
}
