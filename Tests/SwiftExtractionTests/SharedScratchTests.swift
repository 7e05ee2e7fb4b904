import APIModel
import Foundation
import Testing

@testable import SwiftExtraction

/// Two folders with the same package in two versions, built into one folder, as `diff old/ new/`
/// does it: what was built of the first must not be read for the second.
struct SharedScratchTests {
  @Test func twoFoldersOfOnePackageKeepApart() async throws {
    let manifest = """
      // swift-tools-version: 6.0
      import PackageDescription
      let package = Package(
        name: "Sample", products: [.library(name: "One", targets: ["One", "Two"])],
        targets: [.target(name: "One"), .target(name: "Two")])
      """
    let sides = try ["old", "new"].map { side in
      try TestPackage([
        "Package.swift": manifest,
        "Sources/One/One.swift": "public func \(side)() {}\n",
        "Sources/Two/Two.swift": "public struct Same {}\n",
      ])
    }
    // The second package's files are not the newer ones.
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    for side in sides {
      for file in try side.files() {
        try FileManager.default.setAttributes(
          [.modificationDate: past], ofItemAtPath: side.root + "/" + file)
      }
    }
    for (side, name) in zip(sides + sides, ["old()", "new()", "old()", "new()"]) {
      let result = try await SwiftPackageExtractor().extract(package: side.root, scratch: sides[0].scratch)
      #expect(result.snapshots.flatMap { $0.declarations.map(\.qualifiedName) } == [name, "Same"])
    }
  }

  @Test func modulesThatAreGoneCannotBeImported() async throws {
    let sides = try [["One", "Two"], ["One"]].map { targets in
      let list = targets.map { ".target(name: \"\($0)\")" }.joined(separator: ", ")
      var files = ["Sources/One/One.swift": "#if canImport(Two)\npublic func with() {}\n#else\npublic func without() {}\n#endif\n"]
      files["Package.swift"] = """
        // swift-tools-version: 6.0
        import PackageDescription
        let package = Package(
          name: "Sample", products: [.library(name: "One", targets: [\(targets.map { "\"\($0)\"" }.joined(separator: ", "))])],
          targets: [\(list)])
        """
      if targets.contains("Two") { files["Sources/Two/Two.swift"] = "public struct Gone {}\n" }
      return try TestPackage(files)
    }
    var names: [String] = []
    for side in sides {
      let result = try await SwiftPackageExtractor().extract(package: side.root, scratch: sides[0].scratch)
      names += result.snapshots.flatMap { $0.declarations.map(\.qualifiedName) }
    }
    #expect(names.contains("Gone"))
    #expect(names.last == "without()")
  }
}
