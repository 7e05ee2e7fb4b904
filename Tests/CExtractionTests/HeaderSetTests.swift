import APIModel
import Foundation
import Testing

@testable import CExtraction

@Suite struct HeaderSetTests {
  @Test func headersThatNothingIncludesAreReadOnce() async throws {
    let folder = try HeaderFolder([
      "lib.h": "#include \"lib/part.h\"\nint lib(void);", "lib/part.h": "int part(void);",
      "extra.h": "int extra(void);", "notes.txt": "no header",
    ])
    let lib = try await folder.snapshot()
    #expect(lib.declarations.map(\.name) == ["extra", "lib", "part"])
    #expect(lib.header.headers?.read == ["extra.h", "lib.h", "lib/part.h"])
    #expect(lib.header.headers?.unreached == [])
    #expect(lib["ordinary:part"]?.c?.header == "lib/part.h")
  }

  @Test func anotherCopyInTheSearchPathIsNotMixedIn() async throws {
    let other = try HeaderFolder(["lib/part.h": "int stale(void);"])
    let folder = try HeaderFolder(["lib.h": "#include <lib/part.h>\nint lib(void);", "lib/part.h": "int part(void);"])
    let lib = try await folder.snapshot { $0.arguments = ["-I\(other.path)"] }
    #expect(lib.declarations.map(\.name) == ["lib", "part"])
  }

  @Test func umbrellasComeFirstInTheirOrder() async throws {
    let folder = try HeaderFolder([
      "a.h": "typedef base a_type;", "z.h": "typedef int base;", "m.h": "int m(base);",
    ])
    let lib = try await folder.snapshot { $0.umbrellas = ["z.h", "a.h"] }
    #expect(lib.declarations.map(\.name) == ["a_type", "base", "m"])
  }

  @Test func aHeaderThatNeedsAnotherFirstIsReadBehindIt() async throws {
    let folder = try HeaderFolder(["a.h": "int a(base);", "z.h": "typedef int base;"])
    let lib = try await folder.snapshot()
    #expect(lib["ordinary:a"]?.parameters?.map(\.type.text) == ["int"])
    #expect(lib.header.headers?.unreached == [])
  }

  @Test func aHeaderThatIsReadOnItsOwnCompletesTheOthers() async throws {
    let folder = try HeaderFolder([
      "lib.h": """
      #ifdef LIB_MAC
      #include "mac.h"
      #endif
      typedef struct lib_mac lib_mac;
      #define OLD_ROUNDS LIB_ROUNDS
      #define OLD_MODE LIB_MODE
      #define OLD_CALL lib_call
      int lib_call(lib_mac *mac);
      """,
      "mac.h": "#define LIB_ROUNDS 3\nenum { LIB_MODE = 4 };\nstruct lib_mac { int state; };",
    ])
    let lib = try await folder.snapshot()
    #expect(lib["tag:lib_mac"]?.c?.isOpaque == false)
    #expect(lib["tag:lib_mac"]?.c?.header == "mac.h")
    #expect(lib["macro:OLD_ROUNDS"]?.c?.value == "3")
    #expect(lib["macro:OLD_MODE"]?.c?.value == "4")
    #expect(lib["macro:OLD_CALL"]?.c?.value == nil)
  }

  @Test func excludedHeadersAreNotTheLibrarys() async throws {
    let folder = try HeaderFolder([
      "lib.h": "#include \"detail/impl.h\"\nstruct impl *lib(void);",
      "detail/impl.h": "struct impl { int secret; };",
      "lib_private.h": "#error never",
    ])
    let lib = try await folder.snapshot { $0.excludes = ["detail", "*_private.h"] }
    #expect(lib.declarations.map(\.id) == ["ordinary:lib"])
    #expect(lib.header.headers?.read == ["lib.h"])
  }

  @Test func headersOfOtherPlatformsAreUnreached() async throws {
    let folder = try HeaderFolder([
      "lib.h": """
      #if defined(_WIN32)
      #include "lib/win.h"
      #else
      #include "lib/unix.h"
      #endif
      """,
      "lib/win.h": "int win(void);", "lib/unix.h": "int unix_only(void);",
      "msvc.h": "#error \"only for Visual C++\"\nnonsense nonsense",
      "com.h": "#include <windows.h>\nHRESULT com(void);",
    ])
    let lib = try await folder.snapshot { $0.target = "x86_64-unknown-linux-gnu" }
    #expect(lib.declarations.map(\.name) == ["unix_only"])
    #expect(lib.header.headers?.unreached == ["com.h", "lib/win.h", "msvc.h"])
  }

  @Test func headersBehindAFeatureAreReadAllTheSame() async throws {
    let folder = try HeaderFolder([
      "lib.h": "#ifdef LIB_WITH_EXTRA\n#include \"extra.h\"\n#endif\nint lib(void);",
      "extra.h": "int extra(void);",
    ])
    let lib = try await folder.snapshot()
    #expect(lib.declarations.map(\.name) == ["extra", "lib"])
  }

  @Test func alternativesAreReadApart() async throws {
    let folder = try HeaderFolder([
      "one.h": "struct s { int a; };\nint one(void);", "two.h": "struct s { long a; };\nint two(void);",
    ])
    let lib = try await folder.snapshot()
    #expect(lib.declarations.map(\.id) == ["ordinary:one", "tag:s", "tag:s.a", "ordinary:two"])
    #expect(lib.header.headers?.unreached == [])
  }

  @Test func aSingleHeaderOwnsWhatItQuotes() async throws {
    let folder = try HeaderFolder([
      "lib.h": "#include \"conf.h\"\n#include \"lib/base.h\"\nint lib(void);", "conf.h": "#define LIB_CONF 1",
      "lib/base.h": "int base(void);", "other.h": "int other(void);",
    ])
    let lib = try await folder.snapshot { $0.root += "/lib.h" }
    #expect(lib.declarations.map(\.name) == ["LIB_CONF", "base", "lib"])
    #expect(lib.header.headers?.read == ["conf.h", "lib.h", "lib/base.h"])
  }

  @Test func aLinkToASingleHeaderKeepsItsName() async throws {
    let folder = try HeaderFolder([
      "v1/lib.h": "#include \"part.h\"\nint lib(void);", "part.h": "int part(void);",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/lib.h", withDestinationPath: folder.path + "/v1/lib.h")
    let lib = try await folder.snapshot { $0.root += "/lib.h" }
    #expect(lib.declarations.map(\.name) == ["lib", "part"])
    #expect(lib.header.headers?.read == ["lib.h", "part.h"])
  }

  @Test func headersThatIncludeEachOtherThroughTheParent() async throws {
    let folder = try HeaderFolder(["lib/a.h": "#include <lib/b.h>\nb a(void);", "lib/b.h": "typedef int b;"])
    let lib = try await folder.snapshot { $0.root += "/lib" }
    #expect(lib.declarations.map(\.name) == ["a", "b"])
  }

  @Test func aLibrarysTimeHeaderDoesNotReplaceTheSystems() async throws {
    let folder = try HeaderFolder([
      "lib/lib.h": "#include <lib/time.h>\n#include <time.h>\nlib_time lib(time_t t);",
      "lib/time.h": "typedef int lib_time;",
    ])
    let lib = try await folder.snapshot { $0.root += "/lib" }
    #expect(lib["ordinary:lib"] != nil)
  }

  @Test func umbrellasByOtherNames() async throws {
    let folder = try HeaderFolder(["z.h": "typedef int base;", "a.h": "typedef base a_type;"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/zz.h", withDestinationPath: folder.path + "/z.h")
    for umbrella in ["./z.h", "zz.h", folder.path + "/z.h"] {
      let lib = try await folder.snapshot { $0.umbrellas = [umbrella] }
      #expect(lib.declarations.map(\.name) == ["a_type", "base"])
    }
  }

  @Test(arguments: [([], ["b.h"]), (["-DLIB_USE_VERSION=30"], []), (["-ULIB_USE_VERSION"], ["b.h"])])
  func headersThatWantAMacro(arguments: [String], indirect: [String]) async throws {
    let folder = try HeaderFolder([
      "a.h": "#ifndef LIB_USE_VERSION\n#define LIB_USE_VERSION 1\n#endif\n#include \"b.h\"",
      "b.h": "#ifndef LIB_USE_VERSION\n#error LIB_USE_VERSION not defined\n#endif\nint b(void);",
    ])
    let lib = try await folder.snapshot { $0.arguments = arguments }
    #expect(lib.header.headers?.indirect == indirect)
  }

  @Test func linksAndSpaces() async throws {
    let folder = try HeaderFolder(["real one.h": "int real(void);"])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/zlink.h", withDestinationPath: folder.path + "/real one.h")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)
    let lib = try await folder.snapshot()
    #expect(lib["ordinary:real"]?.c?.header == "real one.h")
    #expect(lib.header.headers?.read == ["real one.h"])
  }

  @Test(arguments: [
    ("*.h", "a/b.h", true), ("a/*.h", "a/b.h", true), ("a/*.h", "a/c/b.h", false),
    ("a/**.h", "a/c/b.h", true),
    ("a", "a/c/b.h", true), ("a/", "a/b.h", true), ("**/b.h", "a/c/b.h", true), ("?.h", "ab.h", false),
    ("x*y*z", "x1y2z", true), ("*_p.h", "d/lib_p.h", true), ("", "a.h", false),
  ])
  func globs(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern).matches(path) == matches)
  }
}
