import Foundation
import Processes
import TestSupport

@testable import ELF

/// A small library with everything that a dynamic symbol table can hold, linked for any processor
/// by the toolchain's own clang and lld.
struct TestLibrary {
  /// Word size and byte order differ.
  static let targets = [
    "x86_64-linux-gnu", "i386-linux-gnu", "aarch64-linux-gnu", "powerpc64-linux-gnu", "mips-linux-gnu",
    "mips64el-linux-gnu", "s390x-linux-gnu", "riscv64-linux-gnu", "arm-linux-gnueabi",
  ]

  static let source = """
    extern int wanted(int);
    __attribute__((weak)) extern int perhaps(void);
    int table[4] = {1, 2, 3, 4};
    __thread int local_to_thread = 3;
    int call(int x) { return wanted(x) + (perhaps ? perhaps() : 0) + table[x & 3] + local_to_thread; }
    int old_call(int x) { return call(x); }
    int new_call(int x) { return call(x + 1); }
    __asm__(".symver old_call,renewed@LIBTEST_1.0");
    __asm__(".symver new_call,renewed@@LIBTEST_2.0");
    __attribute__((weak)) int soft(void) { return 1; }
    __attribute__((visibility("hidden"))) int hidden(void) { return 1; }
    __attribute__((visibility("protected"))) int guarded(void) { return hidden(); }
    """

  static let indirect = """

    static int fast(void) { return 1; }
    static void *choose(void) { return (void *)fast; }
    int chosen(void) __attribute__((ifunc("choose")));
    """

  static let versions = """
    LIBTEST_1.0 { global: table; call; soft; guarded; local_to_thread; renewed; chosen; local: old_call; new_call; };
    LIBTEST_2.0 { global: renewed; } LIBTEST_1.0;
    """

  let folder: TemporaryFolder
  let path: String

  /// - Parameters:
  ///   - flags: Further arguments for clang.
  init(target: String = "x86_64-linux-gnu", flags: [String] = []) async throws {
    folder = try TemporaryFolder()
    let hasIndirect = ["x86_64", "i386", "aarch64", "riscv64", "powerpc64"].contains { target.hasPrefix("\($0)-") }
    let wanted = try folder.write("int wanted(int x) { return x; }", to: "wanted.c")
    let main = try folder.write(Self.source + (hasIndirect ? Self.indirect : ""), to: "library.c")
    try folder.write("WANTED_1 { global: wanted; };", to: "wanted.map")
    try folder.write(Self.versions, to: "library.map")
    path = "\(folder.path)/libtest.so.1"
    let common = ["--target=\(target)", "-shared", "-fPIC", "-nostdlib", "-fuse-ld=lld", "-Wl,--undefined-version"]
    try await Self.run(
      "clang",
      common + [
        "-Wl,-soname,libwanted.so.3", "-Wl,--version-script,\(folder.path)/wanted.map", "-o",
        "\(folder.path)/libwanted.so", wanted,
      ])
    try await Self.run(
      "clang",
      common + [
        "-Wl,-soname,libtest.so.1", "-Wl,--version-script,\(folder.path)/library.map", "-o", path, main,
        "-L\(folder.path)", "-lwanted",
      ] + flags)
  }

  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(fileURLWithPath: path))) } }

  @discardableResult
  static func run(_ tool: String, _ arguments: [String]) async throws -> String {
    let output = try await ToolRunner().run(tool, arguments)
    guard output.isSuccess else { throw Failure(description: "\(tool): \(output.standardError)") }
    return output.standardOutput
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  static func hasTool(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }
}
