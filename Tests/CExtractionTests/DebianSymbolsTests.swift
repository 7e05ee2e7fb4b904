import APIModel
import Foundation
import Processes
import Testing

@testable import CExtraction

/// Lists of symbols: our own reading and writing, and the word of Debian's tool on both.
@Suite struct DebianSymbolsTests {
  private static let hasTool = FileManager.default.isExecutableFile(atPath: "/usr/bin/dpkg-gensymbols")

  @Test func readsWhatItWrites() throws {
    let library = DebianSymbols.Library(
      soname: "libx.so.1", package: "libx1",
      entries: [
        .init(symbol: "a", version: nil, minimal: "1.0"), .init(symbol: "b", version: "X_1", minimal: "1.2~rc1"),
      ])
    let text = DebianSymbols.text(of: [library])
    #expect(text == "libx.so.1 libx1 #MINVER#\n a@Base 1.0\n b@X_1 1.2~rc1\n")
    let read = try DebianSymbols.read(text)
    #expect(read.libraries == [library] && read.skipped == 0)
  }

  @Test func leavesOutWhatItCannotCompare() throws {
    let read = try DebianSymbols.read(
      """
      # a comment
      libx.so.1 libx1 #MINVER#
      | libx1 (>= 2)
      * Build-Depends-Package: libx-dev
       plain@Base 1.0
       twice@Base 1.0 1
       (optional)gone@Base 1.0
       (c++|arch=amd64)"f()@Base" 1.0
      #MISSING: 2.0# old@Base 1.0
      """)
    #expect(read.libraries.first?.entries.map(\.symbol) == ["plain", "twice"])
    #expect(read.skipped == 2)
  }

  @Test(arguments: ["", " a@Base 1.0\n", "libx.so.1\n", "libx.so.1 libx1\n a 1.0\n", "libx.so.1 libx1\n#include \"a\"\n"])
  func refusesWhatIsNoList(_ text: String) {
    #expect(throws: DebianSymbolsError.self) { try DebianSymbols.read(text) }
  }

  @Test func namesPackagesAsDebianDoes() {
    for (soname, package) in [
      ("libz.so.1", "libz1"), ("libdb5.3.so", "libdb5.3"), ("libicu2.so.72", "libicu2-72"), ("libGL_x.so.1", "libgl-x1"),
    ] { #expect(DebianSymbols.packageName(of: soname) == package) }
  }

  /// dpkg-gensymbols writes what we read out of the library, and finds no difference to what we write.
  @Test(.enabled(if: hasTool, "dpkg-gensymbols (dpkg-dev) is not installed"), arguments: ["bfd", "lld"])
  func debiansToolAgrees(_ linker: String) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "apidiff-debian-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "pkg/usr/lib"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: folder.appending(path: "debian"), withIntermediateDirectories: true)
    func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try write("Source: shapes\n\nPackage: libshapes1\nArchitecture: any\n", "debian/control")
    try write("int area(int s) { return s; }\nint one(void) { return 1; }\nint two(void) { return 2; }\nint table[4] = {1};\n"
      + "__asm__(\".symver one,volume@S_1.0\"); __asm__(\".symver two,volume@@S_2.0\");\n", "a.c")
    try write("S_1.0 { global: area; volume; table; local: *; };\nS_2.0 { global: volume; } S_1.0;\n", "a.map")
    func run(_ tool: String, _ arguments: [String]) async throws -> ToolOutput {
      try await ToolRunner().run(tool, arguments, in: folder.path)
    }
    let library = "pkg/usr/lib/libshapes.so.1"
    let built = try await run("clang", [
      "-shared", "-fPIC", "-nostdlib", "-fuse-ld=\(linker)", "-Wl,-soname,libshapes.so.1", "-Wl,--version-script,a.map",
      "-o", library, "a.c",
    ])
    try #require(built.isSuccess, "\(built.standardError)")
    let host = try await run("clang", ["-dumpmachine"]).standardOutput.trimmingCharacters(in: .whitespacesAndNewlines)
    let facts = try LibraryReader.facts(of: folder.appending(path: library).path, target: host)

    let arguments = ["-plibshapes1", "-v1.0", "-Ppkg", "-e\(library)"]
    _ = try await run("dpkg-gensymbols", arguments + ["-Otheirs"])
    let theirs = try DebianSymbols.read(String(contentsOf: folder.appending(path: "theirs"), encoding: .utf8)).libraries
    #expect(theirs.first?.facts.exports.map { [$0.name, $0.version] } == facts.exports.map { [$0.name, $0.version] })

    let marks = (facts.hasVersionSymbols ? facts.versions : []).map { DebianSymbols.Entry(symbol: $0, version: $0, minimal: "0.9") }
    let entries = facts.exports.map { DebianSymbols.Entry(symbol: $0.name, version: $0.version, minimal: "0.9") } + marks
    try write(DebianSymbols.text(of: [.init(soname: "libshapes.so.1", package: "libshapes1", entries: entries)]), "ours")
    let check = try await run("dpkg-gensymbols", arguments + ["-Iours", "-c4", "-Oagain"])
    #expect(check.isSuccess, "\(check.standardOutput)\(check.standardError)")
  }
}
