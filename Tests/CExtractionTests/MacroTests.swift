import APIModel
import Testing

@testable import CExtraction

@Suite struct MacroTests {
  private func value(_ replacement: String, _ rest: String = "") async throws -> String? {
    try await snapshot("\(rest)\n#define X \(replacement)")["macro:X"]?.c?.value
  }

  @Test(arguments: [
    ("0x01", "1"), ("1", "1"), ("01", "1"), ("(1)", "1"), ("1UL", "1"), ("-1", "-1"), ("(-(1))", "-1"),
    ("(1 << 4) | 3", "19"), ("~0", "-1"), ("~0U", "4294967295"), ("'a'", "97"), ("'\\n'", "10"),
    ("0xFFFFFFFF", "4294967295"), ("5 / 2 * 3 % 4", "2"), ("1 ? 2 : 3", "2"), ("3 > 2 && !0", "1"),
    ("\"abc\"", "\"abc\""), ("\"a\" \"b\"", "\"ab\""), ("(\"x\\ty\")", "\"x\\ty\""), ("1 - 2 - 3", "-4"),
  ])
  func folding(replacement: String, expected: String) async throws {
    #expect(try await value(replacement) == expected)
    var folder = MacroFolder(target: "x86_64-unknown-linux-gnu")
    let definition = Self.definition(replacement)
    folder.define(definition)
    guard case .value(let folded) = folder.fold(definition) else {
      Issue.record("'\(replacement)' was left to the compiler")
      return
    }
    #expect(folded.text == expected)
  }

  private static func definition(_ replacement: String) -> MacroDefinition {
    Array("X \(replacement)".utf8).withUnsafeBufferPointer { bytes in
      var lexer = TokenLexer(bytes, from: 0, to: bytes.count)
      return lexer.definition()?.1 ?? MacroDefinition(name: "X", parameters: nil, body: [])
    }
  }

  @Test(arguments: [
    ("sizeof(long)", "8"), ("((unsigned char)-1)", "255"), ("1.5", "1.5"), ("TWICE(21)", "42"),
    ("(A + B)", "7"),
    ("INT_MAX", "2147483647"), ("ALIAS", "4"), ("COLOR_RED + 1", "4"), ("((long)1 << 40)", "1099511627776"),
  ])
  func valuesOfTheRest(replacement: String, expected: String) async throws {
    let rest = """
      #include <limits.h>
      #define TWICE(x) ((x) * 2)
      #define A 3
      #define B ALIAS
      #define ALIAS 4
      enum color { COLOR_RED = 3 };
      """
    #expect(try await value(replacement, rest) == expected)
  }

  @Test(arguments: [
    "lib_call()", "extern int", "{ 1, 2 }", "do { } while (0)", "__attribute__((cold))", "lib_call", "int",
    "1 / 0",
    "(unsigned", "nothing + 1", "x->y", "",
  ])
  func noConstants(replacement: String) async throws {
    #expect(try await value(replacement, "int lib_call(void);") == nil)
  }

  @Test func objectLikeAndFunctionLike() async throws {
    let lib = try await snapshot(
      """
      #define PLAIN   1 + /* two */ 2
      #define CALL(a,b)  ((a) \\
         + (b))
      #define PAREN (a)
      #define ANY(x, ...) f(x, __VA_ARGS__)
      #define NAMED(args...) f(args)
      #define NONE() 1
      """)
    #expect(lib["macro:PLAIN"]?.c?.replacement == "1 + 2")
    #expect(lib["macro:PLAIN"]?.c?.macroParameters == nil)
    #expect(lib["macro:CALL"]?.c?.macroParameters == ["a", "b"])
    #expect(lib["macro:CALL"]?.c?.replacement == "((a) + (b))")
    #expect(lib["macro:CALL"]?.text == "#define CALL(a, b) ((a) + (b))")
    #expect(lib["macro:CALL"]?.c?.value == nil)
    #expect(lib["macro:PAREN"]?.c?.macroParameters == nil)
    #expect(lib["macro:ANY"]?.c?.macroParameters == ["x", "..."])
    #expect(lib["macro:NAMED"]?.c?.macroParameters == ["..."])
    #expect(lib["macro:NONE"]?.c?.macroParameters == [])
  }

  @Test func textualSubstitution() async throws {
    #expect(try await value("SUM * 3", "#define SUM 1 + 2") == "7")
  }

  @Test func guardsBuiltinsAndArgumentsAreNoMacrosOfTheLibrary() async throws {
    let lib = try await snapshot(
      "/* licence */\n#ifndef LIB_H\n#define LIB_H\n#define LIB_ONE 1\n#endif /* LIB_H */\n",
      arguments: ["-DFROM_OUTSIDE=1"])
    #expect(lib.declarations.map(\.id) == ["macro:LIB_ONE"])
    #expect(lib.header.headers?.defines == ["-DFROM_OUTSIDE=1"])
  }

  @Test func aDefaultAtTheTopIsNoGuard() async throws {
    let lib = try await snapshot("#ifndef LIB_API\n#define LIB_API extern\n#endif\nLIB_API int f(void);\n")
    #expect(lib["macro:LIB_API"]?.c?.replacement == "extern")
  }

  @Test func undefinedMacrosAreGoneAndTheLastDefinitionCounts() async throws {
    let lib = try await snapshot(
      """
      #define HELPER 1
      #undef HELPER
      #define TWICE 1
      #undef TWICE
      #define TWICE 2
      #if 0
      #define NEVER 1
      #endif
      #ifdef __STDC__
      #define CHOSEN 10
      #else
      #define CHOSEN 20
      #endif
      #define DERIVED (CHOSEN + 1)
      """)
    #expect(lib["macro:HELPER"] == nil)
    #expect(lib["macro:TWICE"]?.c?.value == "2")
    #expect(lib["macro:NEVER"] == nil)
    #expect(lib["macro:CHOSEN"]?.c?.value == "10")
    #expect(lib["macro:DERIVED"]?.c?.value == "11")
  }

  @Test func endlessMacros() async throws {
    let lib = try await snapshot("#define A B\n#define B A\n#define SELF SELF\n")
    #expect(lib["macro:A"]?.c?.value == nil)
    #expect(lib["macro:SELF"]?.c?.replacement == "SELF")
  }
}
