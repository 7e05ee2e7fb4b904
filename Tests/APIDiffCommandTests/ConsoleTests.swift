import Testing

@testable import APIDiffCommand

@Suite struct ConsoleTests {
  @Test(arguments: [
    (Console.Coloring.auto, true, [:], true), (.auto, false, [:], false), (.auto, true, ["NO_COLOR": "1"], false),
    (.auto, true, ["NO_COLOR": ""], true), (.auto, true, ["TERM": "dumb"], false), (.never, true, [:], false),
    (.always, false, ["NO_COLOR": "1"], true),
  ] as [(Console.Coloring, Bool, [String: String], Bool)])
  func color(coloring: Console.Coloring, isTerminal: Bool, variables: [String: String], uses: Bool) {
    #expect(Console.usesColor(coloring, isTerminal: isTerminal, variables: variables) == uses)
  }

  @Test(arguments: [("80", 80), ("1", 1), ("999999", 1000), ("0", 100), ("-5", 100), ("wide", 100), ("", 100)])
  func width(columns: String, width: Int) {
    #expect(Console.width(isTerminal: false, variables: ["COLUMNS": columns]) == width)
  }

  @Test func argumentsOfClangAreTheCheckoutsOwn() {
    #expect(HeaderLoader.rebased("-DX=/a", onto: "/") == "-DX=/a")
    #expect(HeaderLoader.rebased("-I/usr/include", onto: "/tmp") == "-I/usr/include")
    #expect(HeaderLoader.rebased("-Iusr", onto: "/") == "-I//usr")
    #expect(HeaderLoader.rebased("-Ino-such-folder", onto: "/") == "-Ino-such-folder")
    #expect(HeaderLoader.rebased("usr", onto: "/") == "//usr")
  }
}
