import Foundation
import TestSupport
import Testing

/// The import walls of ARCHITECTURE.md and of Package.swift's comments.
@Suite struct ImportTests {
  /// A folder, and the siblings and packages that its files may import; system modules are free.
  struct Wall: CustomTestStringConvertible {
    var folder: String
    var allowed: Set<String>
    var reason: String
    var testDescription: String { folder }
  }

  /// Everything that a wall can be about.
  static let guarded: Set<String> = [
    "APIModel", "APIDiff", "APIDiffCommand", "CExtraction", "CLibclang", "CSwiftDemangle", "Processes",
    "SwiftExtraction", "ArgumentParser", "Subprocess", "SwiftIfConfig", "SwiftParser", "SwiftSyntax",
    "SymbolKit", "Yams",
  ]

  static let walls = [
    Wall(folder: "Sources/APIModel", allowed: [], reason: "the model is what everything stands on"),
    Wall(folder: "Sources/Processes", allowed: ["Subprocess"], reason: "running a tool knows nothing of ours"),
    Wall(
      folder: "Sources/SwiftExtraction",
      allowed: ["APIModel", "CSwiftDemangle", "Processes", "SwiftIfConfig", "SwiftParser", "SwiftSyntax"],
      reason: "extractors know neither each other nor what is done with a snapshot"),
    Wall(
      folder: "Sources/CExtraction", allowed: ["APIModel", "CLibclang", "Processes"],
      reason: "extractors know neither each other nor what is done with a snapshot"),
    Wall(
      folder: "Sources/APIDiff", allowed: ["APIModel"],
      reason: "the library judges snapshots, wherever they come from"),
    Wall(
      folder: "Sources/apidiff",
      allowed: ["APIModel", "APIDiff", "CExtraction", "Processes", "SwiftExtraction", "ArgumentParser", "Yams"],
      reason: "libclang's types stay behind CExtraction, and processes behind Processes"),
  ]

  @Test(arguments: walls)
  func nobodyImportsAcrossAWall(_ wall: Wall) throws {
    let files = Repository.files(in: wall.folder, suffix: ".swift").filter { $0.hasPrefix(wall.folder + "/") }
    try #require(!files.isEmpty)
    for file in files {
      let imports = Self.imports(in: try Repository.text(of: file))
      let wrong = imports.intersection(Self.guarded).subtracting(wall.allowed).sorted()
      #expect(wrong.isEmpty, "\(file) imports \(wrong): \(wall.reason)")
    }
  }

  /// Every source folder has a wall; a new target gets one too.
  @Test func everyTargetHasAWall() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/Sources")
      .filter { !$0.hasPrefix(".") && !Repository.files(in: "Sources/\($0)", suffix: ".swift").isEmpty }
    #expect(Set(folders.map { "Sources/\($0)" }).subtracting(Self.walls.map(\.folder)) == [])
  }

  @Test func findsEveryFormOfImport() {
    let text = """
      import A
      package import B
      @testable @preconcurrency import C
      public import struct D.Thing
      // import E
      """
    #expect(Self.imports(in: text) == ["A", "B", "C", "D"])
  }

  static func imports(in text: String) -> Set<String> {
    let form = /^[ \t]*(?:@\w+\s+|public |package |internal |private |fileprivate )*import +(?:(?:struct|class|enum|protocol|func|let|var|typealias) +)?(\w+)/
    return Set(text.matches(of: form.anchorsMatchLineEndings()).map { String($0.1) })
  }
}
