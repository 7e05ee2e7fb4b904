import Foundation
import TestSupport
import Testing

@testable import APIDiffCommand

@Suite struct SnapshotStoreTests {
  @Test(arguments: [
    "../evil", "..", ".", "", "/etc", "a/b", ".hidden", "a\nb", "a\u{0}b", "a\\b", "C:", String(repeating: "a", count: 300),
  ])
  func namesThatWouldLeaveTheFolderAreRefused(_ module: String) {
    let store = SnapshotStore(folder: "/nowhere/Snapshots")
    #expect(throws: SnapshotStoreError.module(module)) { try store.path(module: module, version: "1.0.0") }
  }

  @Test(arguments: ["", "latest", "../1.0.0", "1.0.0/..", "1.0.0\n"])
  func whatIsNoVersionIsRefused(_ version: String) {
    let store = SnapshotStore(folder: "/nowhere/Snapshots")
    #expect(throws: SnapshotStoreError.version(version)) { try store.path(module: "M", version: version) }
  }

  @Test func releasesAreFoundByVersion() throws {
    let folder = try TemporaryFolder()
    for file in ["A/1.2.0.jsonl", "A/1.3.0.jsonl", "B/1.2.0.jsonl", "B/.1.2.0.jsonl.x.tmp", "B/notes.txt", "C"] {
      try folder.write("", to: file)
    }
    let store = SnapshotStore(folder: folder.path)
    let both = ["\(folder.path)/A/1.2.0.jsonl", "\(folder.path)/B/1.2.0.jsonl"]
    #expect(store.files(of: "1.2.0") == both)
    #expect(store.files(of: "v1.2") == both)
    #expect(store.files(of: "1.2.1") == [])
    #expect(store.versions() == ["1.2.0", "1.3.0"])
    #expect(try store.path(module: "A", version: "v2.0") == "\(folder.path)/A/2.0.jsonl")
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Snapshots/.keep")
    try folder.write("", to: "elsewhere/.keep")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/Snapshots/M", withDestinationPath: "\(folder.path)/elsewhere")
    let store = SnapshotStore(folder: "\(folder.path)/Snapshots")
    #expect(throws: SnapshotStoreError.leaves(module: "M", target: "\(folder.path)/elsewhere")) {
      try store.path(module: "M", version: "1.0.0")
    }
  }
}
