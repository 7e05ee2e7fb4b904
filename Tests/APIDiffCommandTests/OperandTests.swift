import Foundation
import TestSupport
import Testing

@testable import APIDiffCommand

@Suite struct OperandTests {
  @Test(arguments: [
    ("1.2.0", Operand.Kind.any, "1.2.0"), ("git:main", .git, "main"), ("path:a b", .path, "a b"),
    ("snapshot:x.jsonl", .snapshot, "x.jsonl"), ("path:-x", .path, "-x"), ("git:git:x", .git, "git:x"),
    ("http:x", .any, "http:x"), ("GIT:x", .any, "GIT:x"), ("HEAD~1", .any, "HEAD~1"),
  ])
  func parses(text: String, kind: Operand.Kind, name: String) throws {
    let operand = try Operand(parsing: text)
    #expect(operand == Operand(kind: kind, name: name))
    #expect(operand.text == text)
  }

  @Test(arguments: ["", "git:", "path:", "snapshot:", "a\0b", "-x", "git:-x", "snapshot:--force"])
  func refuses(_ text: String) {
    #expect(throws: OperandError.self) { try Operand(parsing: text) }
  }

  @Test(arguments: [
    ("a.jsonl", SurfaceSource.snapshots(files: ["a.jsonl"])), ("M.symbols.json", .symbolGraphs(path: "M.symbols.json")),
    ("a.h", .headers(path: "a.h")), ("a.HPP", .headers(path: "a.HPP")),
  ])
  func filesAreKnownByTheirNames(name: String, source: SurfaceSource) {
    #expect(PathContent(of: name, isFolder: false, prefersHeaders: false)?.source == source)
  }

  @Test func foldersAreKnownByTheirContent() throws {
    let folder = try TemporaryFolder()
    for file in ["package/Package.swift", "package/a.h", "graphs/M.symbols.json", "graphs/a.h", "headers/sub/a.h", "other/a.txt"] {
      try folder.write("", to: file)
    }
    func source(_ name: String, prefersHeaders: Bool = false) -> SurfaceSource? {
      PathContent(of: "\(folder.path)/\(name)", isFolder: true, prefersHeaders: prefersHeaders)?.source
    }
    #expect(source("package") == .package(folder: "\(folder.path)/package"))
    #expect(source("package", prefersHeaders: true) == .headers(path: "\(folder.path)/package"))
    #expect(source("graphs") == .symbolGraphs(path: "\(folder.path)/graphs"))
    #expect(source("headers") == .headers(path: "\(folder.path)/headers"))
    #expect(source("other") == nil)
  }
}

@Suite struct NearestNamesTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("flaw", "lawn", 2), ("main", "main", 0),
    ("1.2.0", "1.3.0", 1), ("é", "e", 1),
  ])
  func distance(left: String, right: String, edits: Int) {
    #expect(NearestNames.editDistance(left, right) == edits)
    #expect(NearestNames.editDistance(right, left) == edits)
  }

  @Test func theNearestComeFirstAndAtMostThree() {
    let names = ["swift-setter-removed", "swift-setter-added", "c-macro-removed", "swift-getter-removed", "swift-set"]
    #expect(NearestNames.of("swift-setter-remove", among: names).first == "swift-setter-removed")
    #expect(NearestNames.of("swift-setter-remove", among: names).count <= 3)
    #expect(NearestNames.of("zzzzzz", among: names) == [])
    #expect(NearestNames.of("1.2", among: ["v1.2.0", "3.0.0"]) == ["v1.2.0"])
    #expect(NearestNames.of("MAIN", among: ["main"]) == ["main"])
  }

  /// A name of any length ends in time.
  @Test func longNamesHaveNoNeighbours() {
    #expect(NearestNames.of(String(repeating: "a", count: 100_000), among: ["aaaa"]) == [])
  }
}
