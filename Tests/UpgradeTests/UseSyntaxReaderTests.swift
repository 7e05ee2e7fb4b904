import APIDiff
import APIModel
import ClientReading
import Foundation
import TestSupport
import Testing

@Suite struct UseSyntaxReaderTests {
  private func syntax(_ text: String, line: Int, column: Int) throws -> UseSyntax {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.swift")
    let use = ClientUse(
      symbol: "s", name: "s", roles: [], location: SourceLocation(file: "a.swift", line: line, column: column))
    return try #require(UseSyntaxReader.completed([use], root: folder.path).first?.syntax)
  }

  @Test func readsCalls() throws {
    #expect(try syntax("x.f(1, b: 2) { }", line: 1, column: 3).call == CallShape(labels: [nil, "b"], trailingClosures: 1))
    #expect(try syntax("let g = f", line: 1, column: 9).call == nil)
    #expect(try syntax("Box<Int>(a: 1)", line: 1, column: 1).call == CallShape(labels: ["a"]))
  }

  @Test func readsTryAndAwait() throws {
    #expect(try syntax("try f()", line: 1, column: 5).isTried)
    #expect(try !syntax("f()", line: 1, column: 1).isTried)
    #expect(try syntax("await f()", line: 1, column: 7).isAwaited)
  }

  @Test func readsSwitches() throws {
    #expect(try syntax("switch x {\ncase .a: break\n}", line: 2, column: 7).pattern == .exhaustive)
    #expect(try syntax("switch x {\ncase .a: break\ndefault: break\n}", line: 2, column: 7).pattern == .hasDefault)
    #expect(try syntax("switch x {\ncase .a(let y): break\ncase _: break\n}", line: 2, column: 7).pattern == .hasDefault)
    #expect(try syntax("switch (x, y) {\ncase (.a, _): break\n}", line: 2, column: 8).pattern == .nested)
    #expect(try syntax("if case .a = x {}", line: 1, column: 10).pattern == nil)
  }

  @Test func readsWhereValuesGo() throws {
    #expect(try syntax("_ = f()", line: 1, column: 5).context == .discarded)
    #expect(try syntax("let a = try f()", line: 1, column: 13).context == .inferred)
    #expect(try syntax("let a: Int = f()", line: 1, column: 14).context == .other)
    #expect(try syntax("print(\"\\(a.b!)\")", line: 1, column: 12).context == .discarded)
  }

  @Test func readsArguments() throws {
    let passed = try syntax("f(1, \"a\") { $0 + $1 }", line: 1, column: 1).passed
    #expect(passed.map(\.form) == [.integer, .string, .closure(parameters: 2)])
    #expect(passed.map(\.location.column) == [3, 6, 11])
  }

  @Test func readsReceivers() throws {
    let text = "func use(_ a: T, _ b: inout T) {\n  a.f()\n  b.f()\n  c.f()\n}"
    #expect(try syntax(text, line: 2, column: 5).receiver == .constant)
    #expect(try syntax(text, line: 3, column: 5).receiver == .variable)
    #expect(try syntax(text, line: 4, column: 5).receiver == .unknown)
  }
}

/// What is read of C sources: tokens, not a grammar.
@Suite struct CUseSyntaxTests {
  private func syntax(_ text: String, line: Int, column: Int) throws -> UseSyntax {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.c")
    let use = ClientUse(symbol: "s", name: "s", roles: [], location: SourceLocation(file: "a.c", line: line, column: column))
    return try #require(UseSyntaxReader.completed([use], root: folder.path).first?.syntax)
  }

  @Test func readsArguments() throws {
    let text = "void g(void) {}\nvoid use(void) {\n  f(NULL, (T)g, g, /* , */ \"a,b\",\n    x);\n}"
    let call = try syntax(text, line: 3, column: 3)
    #expect(call.passed.map(\.form) == [.null, .cast, .function, .string, .variable("x")])
    #expect(call.passed.last?.location.line == 4)
    #expect(call.context == .discarded)
  }

  @Test func readsWhatDependsOnADeclaration() throws {
    let text = "void use(void) {\n  T a, *b;\n  a.x = 1;\n#if 0\n  b = 0;\n#endif\n}\nint a;"
    #expect(try syntax(text, line: 2, column: 3).dependents.map(\.line) == [2, 2, 3])
  }

  @Test func endsOnDamagedText() throws {
    for text in ["f(((", "\"", "/*", "#", "T (", "void use(void) { T a", "'\\"] {
      #expect(try syntax(text, line: 1, column: 1).line == text)
    }
  }
}
