import Foundation
import Processes
import TestSupport
import Testing

@testable import ELF

/// What we read is what readelf reads. `ELF_LIBRARIES=all` compares every shared library of the
/// machine (`Scripts/elf-trial`), otherwise a sample.
@Suite(.enabled(if: TestLibrary.hasTool("readelf"), "readelf (binutils) is not installed"))
struct ReadelfAgreementTests {
  @Test(arguments: TestLibrary.targets)
  func everyWordSizeAndByteOrder(_ target: String) async throws {
    let library = try await TestLibrary(target: target)
    let wanted = try #require(try await Readelf.read(library.path))
    let found = Readelf(try DynamicObject.read(path: library.path))
    #expect(found.symbols.count > 8)
    if let difference = found.difference(from: wanted) { Issue.record("\(target):\n\(difference)") }
    let triple = target.hasPrefix("i386") ? "i686-pc-linux-gnu" : target
    #expect(try DynamicObject.read(path: library.path).fits(triple: triple))
    #expect(try !DynamicObject.read(path: library.path).fits(triple: "m68k-linux-gnu"))
  }

  /// Either hash table counts the symbols.
  @Test(arguments: ["sysv", "gnu", "both"])
  func everyHashTable(_ style: String) async throws {
    let library = try await TestLibrary(flags: ["-Wl,--hash-style=\(style)"])
    let wanted = try #require(try await Readelf.read(library.path))
    let found = Readelf(try DynamicObject.read(path: library.path))
    if let difference = found.difference(from: wanted) { Issue.record("\(style):\n\(difference)") }
  }

  /// The loader needs no section headers, and neither do we.
  @Test func strippedSectionHeadersChangeNothing() async throws {
    let library = try await TestLibrary()
    let stripped = "\(library.folder.path)/stripped.so"
    try await TestLibrary.run("llvm-objcopy", ["--strip-sections", library.path, stripped])
    #expect(try DynamicObject.read(path: stripped).symbols.map(\.name) == DynamicObject.read(path: library.path).symbols.map(\.name))
    #expect(try DynamicObject.read(path: stripped).versions == ["LIBTEST_1.0", "LIBTEST_2.0"])
  }

  @Test func theMachinesLibraries() async throws {
    let all = Self.libraries()
    let wantsAll = ProcessInfo.processInfo.environment["ELF_LIBRARIES"] == "all"
    let sample = wantsAll ? all : stride(from: 0, to: all.count, by: max(1, all.count / 25)).map { all[$0] }
    var (compared, symbols, refused) = (0, 0, 0)
    for path in sample {
      let wanted = try await Readelf.read(path)
      do throws(ELFError) {
        let found = Readelf(try DynamicObject.read(path: path))
        compared += 1
        symbols += found.symbols.count
        if let difference = wanted.map(found.difference) ?? "  readelf finds nothing" { Issue.record("\(path):\n\(difference)") }
      } catch {
        refused += 1
        if let wanted { Issue.record("\(path): \(error), but readelf finds \(wanted.symbols.count) symbols") }
      }
    }
    print("readelf agreement: \(compared) libraries, \(symbols) symbols, \(refused) refused by both, of \(all.count)")
    #expect(compared > 0)
  }

  /// Shared libraries below the usual folders, each file once.
  private static func libraries() -> [String] {
    var seen: Set<String> = []
    for folder in ["/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/local/lib", "/opt"] {
      let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      for file in files where file.contains(".so") && file.wholeMatch(of: /.*\.so(\.[^\/]*)?/) != nil {
        let path = URL(fileURLWithPath: "\(folder)/\(file)").resolvingSymlinksInPath().path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue { seen.insert(path) }
      }
    }
    return seen.sorted()
  }
}
