import APIModel
import Foundation
import TestSupport
import Testing

@testable import APIDiffCommand

@Suite struct SurfaceCacheTests {
  private let folder: TemporaryFolder
  private let cache: SurfaceCache

  init() throws {
    folder = try TemporaryFolder()
    cache = SurfaceCache(folder: "\(folder.path)/surfaces")
  }

  private func surface(_ module: String) -> ModuleSurface {
    var snapshot = SampleSnapshots.complete
    snapshot.header.module = module
    var surface = ModuleSurface(snapshots: [snapshot])
    surface.unwanted = [SampleSnapshots.complete]
    surface.others = ["Other"]
    return surface
  }

  @Test func givesBackWhatWasStored() throws {
    cache.store(surface("A"), for: "key")
    let found = try #require(cache.surface(for: "key"))
    #expect(found.snapshots == surface("A").snapshots && found.unwanted == surface("A").unwanted && found.others == ["Other"])
    #expect(cache.surface(for: "other") == nil)
  }

  /// Whatever is done to a file, it is either right or not used.
  @Test func damagedFilesAreIgnored() throws {
    cache.store(surface("A"), for: "key")
    let name = try #require(folder.contents().first { $0.hasSuffix(".surface") })
    let path = "\(folder.path)/\(name)"
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let rest = try #require(whole.firstIndex(of: 0x0A)) + 1
    var changes: [Data] = [Data(), whole.prefix(10), whole.prefix(rest), whole.dropLast(), whole + Data("x".utf8), Data("no\n".utf8)]
    for place in [rest + 3, rest + 200, whole.count - 2] {
      var changed = whole
      changed[place] ^= 1
      changes.append(changed)
    }
    for change in changes {
      try change.write(to: URL(fileURLWithPath: path))
      #expect(cache.surface(for: "key") == nil)
    }
    cache.store(surface("A"), for: "key")
    #expect(cache.surface(for: "key") != nil)
  }

  @Test func runsSideBySideLeaveWholeFiles() async {
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<24 {
        group.addTask {
          cache.store(surface("M\(number % 3)"), for: "key\(number % 3)")
          if let found = cache.surface(for: "key\(number % 3)") { #expect(found.snapshots == surface("M\(number % 3)").snapshots) }
        }
      }
    }
    for number in 0..<3 { #expect(cache.surface(for: "key\(number)")?.snapshots.first?.header.module == "M\(number)") }
    #expect(folder.contents().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func aFolderThatCannotBeWrittenCostsNothing() throws {
    try folder.write("", to: "file")
    let cache = SurfaceCache(folder: "\(folder.path)/file/surfaces")
    cache.store(surface("A"), for: "key")
    #expect(cache.surface(for: "key") == nil)
  }
}
