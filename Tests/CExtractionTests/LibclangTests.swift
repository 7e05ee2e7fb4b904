import APIModel
import Foundation
import Testing

@testable import CExtraction

@Suite struct LibclangTests {
  @Test func noneAnywhere() throws {
    let empty = try HeaderFolder([:])
    let locator = LibclangLocator(explicit: nil, environment: ["PATH": empty.path], systemRoot: empty.path)
    let error = #expect(throws: CExtractionError.self) { _ = try locator.load() }
    #expect(error?.kind == .toolMissing)
    #expect(error?.advice.contains("apt-get install libclang-dev") == true)
    #expect(error?.details.last?.contains("/usr/lib/llvm-*/lib") == true)
  }

  @Test func aChosenPathIsNotReplaced() async throws {
    let folder = try HeaderFolder(["lib.h": "int f(void);"])
    let error = try #require(await folder.failure { $0.libclang = "/nowhere/libclang.so" })
    #expect(error.kind == .toolMissing)
    #expect(error.message.contains("/nowhere/libclang.so"))
    let locator = LibclangLocator(
      explicit: nil, environment: [LibclangLocator.variable: folder.path + "/lib.h"])
    #expect(throws: CExtractionError.self) { _ = try locator.load() }
  }

  @Test func candidatesHighestFirst() throws {
    let root = try HeaderFolder([
      "usr/lib/llvm-9/lib/libclang.so": "", "usr/lib/llvm-18/lib/libclang-18.so.18": "",
      "usr/lib/llvm-18/lib/libclang-cpp.so": "",
      "usr/lib/x86_64-linux-gnu/libclang-20.so.1": "", "swift/bin/swift": "", "swift/lib/libclang.so": "",
    ])
    let locator = LibclangLocator(
      explicit: nil, environment: ["PATH": root.path + "/swift/bin"], systemRoot: root.path)
    #expect(
      locator.candidates().map {
        $0.replacing(FileSystem.realPath(root.path) ?? "", with: "").replacing(root.path, with: "")
      } == [
        "/usr/lib/x86_64-linux-gnu/libclang-20.so.1", "/usr/lib/llvm-18/lib/libclang-18.so.18",
        "/usr/lib/llvm-9/lib/libclang.so", "/swift/lib/libclang.so",
      ])
  }

  @Test(arguments: [
    ("Debian clang version 14.0.6", 14),
    ("clang version 21.0.0 (https://github.com/swiftlang/llvm-project.git)", 21),
    ("Apple clang version 17.0.0 (clang-1700)", 17), ("something else", nil),
  ])
  func versions(text: String, major: Int?) {
    #expect(Libclang.major(of: text) == major)
  }

  /// Every libclang of this machine, one a major version.
  static let installed: [String] = {
    let locator = LibclangLocator(explicit: nil, environment: ProcessInfo.processInfo.environment)
    var seen: Set<Int> = []
    return locator.candidates().filter { path in
      guard let library = try? LibclangLocator(explicit: path, environment: [:]).load(),
        let major = Libclang.major(of: library.version)
      else { return false }
      return seen.insert(major).inserted
    }
  }()

  @Test(.enabled(if: installed.count > 1, "needs two versions of libclang"))
  func versionsAgree() async throws {
    let folder = try HeaderFolder(["lib.h": Self.everything])
    var snapshots: [[Declaration]] = []
    for path in Self.installed {
      snapshots.append(try await folder.snapshot { $0.libclang = path }.declarations)
    }
    #expect(snapshots.allSatisfy { !$0.isEmpty })
    for other in snapshots.dropFirst() { #expect(other == snapshots[0]) }
  }

  @Test func identicalWhereverTheFolderStands() async throws {
    let headers = ["lib.h": Self.everything, "sub/more.h": "#include \"../lib.h\"\nint more(void);"]
    let (one, two) = (try HeaderFolder(headers), try HeaderFolder(headers))
    let first = try await one.snapshot { $0.arguments = ["-I", one.path + "/sub", "-DLIB=1"] }
    let second = try await two.snapshot { $0.arguments = ["-I", two.path + "/sub", "-DLIB=1"] }
    #expect(SnapshotWriter.bytes(of: first) == SnapshotWriter.bytes(of: second))
    let text = String(decoding: SnapshotWriter.bytes(of: first), as: UTF8.self)
    #expect(!text.contains(one.path))
    #expect(!text.contains("/usr"))
    #expect(text.contains("-I{root}/sub"))
    #expect(try await one.snapshot { $0.arguments = ["-I", one.path + "/sub", "-DLIB=1"] } == first)
  }

  @Test func theHeaderSaysWhatWasRead() async throws {
    let lib = try await snapshot("int f(void);", arguments: ["-std=c11", "-D", "A=1", "-UB"])
    #expect(lib.header.language == .c)
    #expect(lib.header.headers?.standard == "c11")
    #expect(lib.header.headers?.defines == ["-DA=1", "-UB"])
    #expect(lib.header.extractor.compiler.contains("clang version"))
    #expect(lib.header.extractor.flags.first == "-std=c11")
    #expect(lib.header.extractor.flags.contains { $0.hasPrefix("-resource-dir={clang ") })
    #expect(lib.header.target == CompilerFlags.hostTarget)
  }

  @Test func otherTargets() async throws {
    let folder = try HeaderFolder([
      "lib.h": "struct s { long a; char *b; };\n#define TOP 0x80000000L\n#define ALL (~0UL)"
    ])
    let wide = try await folder.snapshot { $0.target = "x86_64-unknown-linux-gnu" }
    let narrow = try await folder.snapshot { $0.target = "i386-unknown-linux-gnu" }
    #expect(wide["tag:s"]?.c?.layout?.size == 16)
    #expect(narrow["tag:s"]?.c?.layout?.size == 8)
    #expect(wide["macro:ALL"]?.c?.value == "18446744073709551615")
    #expect(narrow["macro:ALL"]?.c?.value == "4294967295")
    #expect(narrow.header.target == "i386-unknown-linux-gnu")
  }

  private static let everything = """
    #ifndef LIB_H
    #define LIB_H
    typedef struct { int x; struct { char c; } in[2]; union { int a; long b; }; } point;
    typedef enum { UP = -1, DOWN } way;
    typedef void (*callback)(point *, way, ...);
    struct node { struct node *next; unsigned f : 3; callback call; _Bool ok; int list[4]; };
    int run(struct node n, const callback c, int v[3], char **names) __attribute__((nonnull(4)));
    _Noreturn void stop(int code) __attribute__((deprecated("use \\"halt\\"")));
    extern const char *const names[2] __attribute__((visibility("hidden")));
    static inline long half(long v) { return v / 2; }
    int (*pick(int which))(const char *, ...);
    #define SIZE sizeof(struct node)
    #define RATIO 1.25f
    #define TEXT "a" "b\\n"
    #define MASK (SIZE | 0x10u)
    #endif
    """
}
