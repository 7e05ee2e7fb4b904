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
}
