import Foundation
import Processes
import TestSupport
import Testing

@testable import ELF

/// What is no shared library is named for what it is.
@Suite struct RefusalTests {
  private func failure(_ bytes: [UInt8]) -> ELFError? {
    do throws(ELFError) {
      _ = try DynamicObject(MemorySource(bytes))
      return nil
    } catch {
      return error
    }
  }

  @Test func otherFormatsAreRecognised() {
    let cases: [([UInt8], FileFormat)] = [
      ([0xCF, 0xFA, 0xED, 0xFE, 7, 0, 0, 1], .machO), ([0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 2], .machO),
      ([0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61], .unknown),
      (Array("MZ\u{90}\0".utf8), .portableExecutable), (Array("!<arch>\nlib.o/".utf8), .staticArchive),
      (Array("/* GNU ld script */\nGROUP ( /lib/libc.so.6 )\n".utf8), .linkerScript),
      (Array("INPUT(libncurses.so.6 -ltinfo)\n".utf8), .linkerScript), (Array("hello\n".utf8), .text),
      ([], .empty), ([0, 1, 2, 3], .unknown), ([0x1F, 0x8B, 8, 0], .compressed),
    ]
    for (bytes, format) in cases { #expect(failure(bytes) == .otherFormat(format)) }
    #expect(failure([0x7F, 0x45, 0x4C, 0x46]) == .truncated(part: "the ELF header", end: 16, size: 4))
  }

  @Test func staticFilesAreNamed() async throws {
    let folder = try TemporaryFolder()
    let source = try folder.write("void _start(void) {}", to: "main.c")
    let flags = ["--target=x86_64-linux-gnu", "-nostdlib", "-fuse-ld=lld", source, "-o"]
    try await TestLibrary.run("clang", flags + ["\(folder.path)/static", "-static"])
    try await TestLibrary.run("clang", flags + ["\(folder.path)/object.o", "-c"])
    #expect(throws: ELFError.notDynamic(.staticExecutable)) { try DynamicObject.read(path: "\(folder.path)/static") }
    #expect(throws: ELFError.notDynamic(.relocatableObject)) { try DynamicObject.read(path: "\(folder.path)/object.o") }
  }

  @Test(arguments: ["objcopy", "llvm-objcopy"].filter(TestLibrary.hasTool))
  func debugFilesAreNamed(_ tool: String) async throws {
    let library = try await TestLibrary(flags: ["-g"])
    let debug = "\(library.folder.path)/libtest.debug"
    try await TestLibrary.run(tool, ["--only-keep-debug", library.path, debug])
    #expect(throws: ELFError.notDynamic(.debugInformation)) { try DynamicObject.read(path: debug) }
  }

  @Test func unreadablePathsSayWhy() throws {
    let folder = try TemporaryFolder()
    for (name, target) in [("one", "two"), ("two", "one")] {
      try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
    }
    for (path, words) in [
      ("\(folder.path)/one", "Too many levels of symbolic links"), (folder.path, "no regular file"),
      ("\(folder.path)/missing", "No such file"), ("/dev/null", "no regular file"),
    ] {
      do throws(ELFError) {
        _ = try DynamicObject.read(path: path)
        Issue.record("\(path) was read")
      } catch {
        #expect("\(error)".contains(words), "\(error)")
      }
    }
  }

  @Test func aFileThatIsWrittenToMeanwhileIsNoDamagedFile() async throws {
    let library = try await TestLibrary()
    let source = try FileSource(path: library.path)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: library.path))
    try handle.truncate(atOffset: 100)
    try handle.close()
    #expect(throws: ELFError.changedWhileReading) { try source.read(at: 64, count: 200) }
    #expect(throws: ELFError.changedWhileReading) { try source.checkUnchanged() }
  }

  @Test func executablesAreRead() async throws {
    let folder = try TemporaryFolder()
    let library = try await TestLibrary()
    let source = try folder.write("int renewed(int); void _start(void) { renewed(1); }", to: "main.c")
    let program = "\(folder.path)/program"
    try await TestLibrary.run(
      "clang",
      [
        "--target=x86_64-linux-gnu", "-nostdlib", "-fuse-ld=lld", "-pie", "-fPIE", source, library.path, "-o", program,
        "-Wl,--allow-shlib-undefined", "-Wl,--dynamic-linker=/lib64/ld-linux-x86-64.so.2",
      ])
    let object = try DynamicObject.read(path: program)
    #expect(object.kind == .executable)
    let wanted = try #require(object.symbols.first { $0.name == "renewed" })
    #expect(wanted.isUndefined && wanted.version?.name == "LIBTEST_2.0" && wanted.version?.library == "libtest.so.1")
    #expect(object.needed == ["libtest.so.1"])
  }
}
