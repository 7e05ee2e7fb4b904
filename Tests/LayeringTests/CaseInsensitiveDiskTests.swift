import Foundation
import Processes
import TestSupport
import Testing

/// `Sources/APIDiff` and `Sources/apidiff` are one folder on a case-insensitive disk, as macOS
/// has: the package must still be understood there.
@Suite struct CaseInsensitiveDiskTests {
  @Test func noTwoFilesDifferInCaseAlone() {
    let files = ["Sources", "Plugins", "Tests", "Documentation", "Snapshots"].flatMap { Repository.files(in: $0, suffix: "") }
    let clashes = Dictionary(grouping: files, by: { $0.lowercased() }).values.filter { $0.count > 1 }
      // The two source folders themselves are the one wanted clash.
      .filter { Set($0) != ["Sources/APIDiff", "Sources/apidiff"] }
    #expect(clashes.isEmpty)
  }

  /// Merges both folders in a copy; that is what such a disk does.
  @Test func thePackageDescribesItselfWithBothFoldersMerged() async throws {
    let copy = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/Package.swift", toPath: "\(copy.path)/Package.swift")
    for file in Repository.files(in: "Sources", suffix: "") + Repository.files(in: "Plugins", suffix: ".swift")
      + Repository.files(in: "Tests", suffix: ".swift")
    {
      var isFolder: ObjCBool = false
      let source = "\(Repository.root)/\(file)"
      guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      let merged = file.hasPrefix("Sources/apidiff/") ? file.replacing("Sources/apidiff/", with: "Sources/APIDiff/") : file
      try copy.write("", to: merged)
    }
    // A case-insensitive disk finds the folder under either name.
    try FileManager.default.createSymbolicLink(
      atPath: "\(copy.path)/Sources/apidiff", withDestinationPath: "APIDiff")
    let output = try await ToolRunner().run(
      "swift", ["package", "--scratch-path", "\(copy.path)/build", "describe", "--type", "json"], in: copy.path)
    try #require(output.isSuccess, "\(output.standardError)")
    let sources = try targets(in: output.standardOutput)
    let (library, command) = (try #require(sources["APIDiff"]), try #require(sources["APIDiffCommand"]))
    #expect(library.isDisjoint(with: command))
    #expect(command.contains("Main/Main.swift"))
    #expect(library.contains("Policy/Report.swift"))
  }

  private func targets(in json: String) throws -> [String: Set<String>] {
    struct Description: Decodable {
      struct Target: Decodable {
        var name: String
        var sources: [String]
      }
      var targets: [Target]
    }
    let targets = try JSONDecoder().decode(Description.self, from: Data(json.utf8)).targets
    return Dictionary(targets.map { ($0.name, Set($0.sources)) }, uniquingKeysWith: { $0.union($1) })
  }
}
