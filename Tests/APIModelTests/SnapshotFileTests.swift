import APIModel
import Foundation
import TestSupport
import Testing

@Suite struct SnapshotFileTests {
  @Test func writesWithTheFoldersThatLeadThere() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/Snapshots/M/1.0.0.jsonl"
    try SnapshotFile.write(SampleSnapshots.complete, to: path)
    #expect(try SnapshotFile.read(path) == SampleSnapshots.complete)
    #expect(folder.contents() == ["Snapshots", "Snapshots/M", "Snapshots/M/1.0.0.jsonl"])
  }

  @Test func doesNotReplaceARelease() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("kept", to: "1.0.0.jsonl")
    let error = try #require(throws: SnapshotFileError.self) { try SnapshotFile.write(SampleSnapshots.complete, to: path) }
    #expect(error.description.contains("--force"))
    #expect(try folder.text(of: "1.0.0.jsonl") == "kept")
    try SnapshotFile.write(SampleSnapshots.complete, to: path, overwriting: true)
    #expect(try SnapshotFile.read(path) == SampleSnapshots.complete)
    #expect(folder.contents() == ["1.0.0.jsonl"])
  }

  /// A file where a folder should be: as good as a folder that may not be written to, for root too.
  @Test func leavesNothingBehindWhenItCannotWrite() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "Snapshots")
    let error = try #require(throws: SnapshotFileError.self) {
      try SnapshotFile.write(SampleSnapshots.complete, to: "\(folder.path)/Snapshots/M/1.0.0.jsonl")
    }
    #expect(error.description.hasPrefix("cannot write '\(folder.path)/Snapshots/M/1.0.0.jsonl'"))
    #expect(folder.contents() == ["Snapshots"])
    #expect(try folder.text(of: "Snapshots") == "a file")
  }

  @Test func refusesFilesThatAreTooLarge() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a.jsonl"
    try SnapshotFile.write(SampleSnapshots.complete, to: path)
    let size = SnapshotWriter.bytes(of: SampleSnapshots.complete).count
    #expect(throws: Never.self) { try SnapshotFile.read(path, limit: size) }
    let error = try #require(throws: SnapshotFileError.self) { try SnapshotFile.read(path, limit: size - 1) }
    #expect(error.description.contains("has \(size) bytes"))
  }

  @Test func refusesFoldersAndMissingFiles() throws {
    let folder = try TemporaryFolder()
    let error = try #require(throws: SnapshotFileError.self) { try SnapshotFile.read(folder.path) }
    #expect(error.description.contains("no regular file"))
    let missing = try #require(throws: SnapshotFileError.self) { try SnapshotFile.read("\(folder.path)/none") }
    #expect(missing.description.hasPrefix("cannot read '\(folder.path)/none'"))
  }

  @Test func errorsNameTheFileAndTheLine() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(StrictReadingTests.file(StrictReadingTests.good, StrictReadingTests.good), to: "a.jsonl")
    let error = try #require(throws: SnapshotFileError.self) { try SnapshotFile.read(path) }
    #expect(error.description == "'\(path)' is not a usable snapshot: line 3: a second declaration with the id 'a'")
  }
}
