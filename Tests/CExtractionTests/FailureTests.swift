import APIModel
import Foundation
import Processes
import Testing

@testable import CExtraction

@Suite struct FailureTests {
  @Test func syntaxError() async throws {
    let folder = try HeaderFolder(["lib.h": "int good(void);\nint bad(;\n"])
    let error = try #require(await folder.failure())
    #expect(error.kind == .headersDoNotParse)
    #expect(error.details.first?.hasPrefix("lib.h:2:9: error: ") == true)
  }

  @Test func unknownTypesAreNoInt() async throws {
    let folder = try HeaderFolder(["lib.h": "unknown_t f(void);", "fine.h": "int fine(void);"])
    let error = try #require(await folder.failure())
    #expect(error.kind == .headersDoNotParse)
    #expect(error.details.contains { $0.contains("unknown_t") })
  }

  @Test func missingInclude() async throws {
    let folder = try HeaderFolder(["lib.h": "#include <nowhere/gone.h>\n", "other.h": "int other(void);"])
    let error = try #require(await folder.failure())
    #expect(error.kind == .headersDoNotParse)
    #expect(error.message.contains("'nowhere/gone.h'"))
    #expect(error.details.first?.hasPrefix("lib.h:1:10: error: ") == true)
  }

  @Test func aHeaderThatIncludesItself() async throws {
    let folder = try HeaderFolder(["lib.h": "#include \"lib.h\"\nint f(void);"])
    let error = try #require(await folder.failure())
    #expect(error.kind == .headersDoNotParse)
    #expect(error.message.contains("'lib.h' includes itself"))
    #expect(error.advice.contains("include guard"))
  }

  @Test(.timeLimit(.minutes(1)))
  func aHeaderThatIncludesItselfTwice() async throws {
    let folder = try HeaderFolder(["a.h": "#include \"b.h\"\n#include \"b.h\"", "b.h": "#include \"a.h\""])
    #expect(await folder.failure()?.message.contains("includes itself") == true)
  }

  @Test func anUmbrellaThatFailsIsNotLeftOut() async throws {
    let folder = try HeaderFolder(["lib.h": "#error not here", "other.h": "int other(void);"])
    #expect(await folder.failure { $0.umbrellas = ["lib.h"] }?.kind == .headersDoNotParse)
    #expect(await folder.failure { $0.root += "/lib.h" }?.kind == .headersDoNotParse)
    #expect(try await folder.snapshot().header.headers?.unreached == ["lib.h"])
  }

  @Test func nothingAtAllCanBeRead() async throws {
    let folder = try HeaderFolder(["a.h": "#error one", "b.h": "#error two"])
    #expect(await folder.failure()?.kind == .headersDoNotParse)
  }

  @Test func emptyFolder() async throws {
    let folder = try HeaderFolder([:])
    let error = try #require(await folder.failure())
    #expect(error.kind == .badInput)
    #expect(error.message.contains("has no header"))
  }

  @Test func noSuchPath() async throws {
    let folder = try HeaderFolder([:])
    let error = try #require(await folder.failure { $0.root += "/missing" })
    #expect(error.kind == .badInput)
    #expect(error.message.contains("/missing' does not exist"))
  }

  @Test func noSuchUmbrella() async throws {
    let folder = try HeaderFolder(["sub/lib.h": "int f(void);"])
    let error = try #require(await folder.failure { $0.umbrellas = ["lib.h"] })
    #expect(error.kind == .badInput)
    #expect(error.details == ["there is: sub/lib.h"])
  }

  @Test(arguments: ["new\nline.h", "quote\".h", "esc\u{1B}[31m.h"])
  func namesThatNoProgramCanInclude(name: String) async throws {
    let folder = try HeaderFolder([name: "int f(void);"])
    #expect(await folder.failure()?.kind == .badInput)
  }

  @Test func unknownArguments() async throws {
    let folder = try HeaderFolder(["lib.h": "int f(void);"])
    let error = try #require(await folder.failure { $0.arguments = ["-std=klingon"] })
    #expect(error.kind == .badInput)
    #expect(error.details.first?.contains("-std=klingon") == true)
  }

  @Test func unknownPackages() async throws {
    let folder = try HeaderFolder(["lib.h": "int f(void);"])
    #expect(await folder.failure { $0.pkgConfig = ["--version"] }?.kind == .badInput)
    let error = try #require(await folder.failure { $0.pkgConfig = ["no-such-package-anywhere"] })
    #expect(error.message.contains("no-such-package-anywhere"))
  }

  @Test func wordsOfPkgConfig() {
    #expect(ShellWords.split("-I/a\\ b '-DX=\"1 2\"' -Iplain\n") == ["-I/a b", "-DX=\"1 2\"", "-Iplain"])
    #expect(ShellWords.split(" \n") == [])
  }

  @Test func aBinaryFile() async throws {
    let folder = try HeaderFolder(["lib.h": "\u{0}\u{1}\u{2}ELF\u{7F}\u{0}"])
    #expect(await folder.failure()?.kind == .headersDoNotParse)
  }
}
