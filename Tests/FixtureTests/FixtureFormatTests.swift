import APIDiff
import APIModel
import TestSupport
import Testing

/// The fixture format itself: what is wrong with a file is said with its path.
struct FixtureFormatTests {
  private static let sections = "//--- old\nA\n//--- new\nB\n//--- client\nC\n"

  @Test func readsEverything() throws {
    let text = """
      // A title
      // in two lines.
      // expect: swift-x source=breaking@6 binary=none Node.init(_:)
      // expect: swift-y source=none binary=risky < (_:_:)
      // modes: 6
      // options: library-evolution
      \(Self.sections)
      """
    let fixture = try Fixture.parse(text, path: "Swift/swift-x/case.swift")
    #expect(fixture.folder == "swift-x")
    #expect(fixture.title == "A title in two lines.")
    #expect(fixture.expectations.map(\.description) == [
      "swift-x source=breaking@6 binary=none Node.init(_:)", "swift-y source=none binary=risky < (_:_:)",
    ])
    #expect(fixture.modes == [6])
    #expect(fixture.options == ["library-evolution"])
    #expect(fixture.sections["old"] == "A")
    #expect(!fixture.breaksSource(mode: 5))
    #expect(fixture.breaksSource(mode: 6))
  }

  @Test(arguments: [
    ("// T.\n\(sections)", "has no '// expect:' line"),
    ("// expect: nothing\n\(sections)", "has no title"),
    ("// T.\n// expect: swift-x breaking Node\n\(sections)", ":2: 'swift-x breaking Node' is not"),
    ("// T.\n// expect: swift-x source=bad binary=none N\n\(sections)", ":2: 'swift-x source=bad"),
    ("// T.\n// expect: swift-x source=breaking@7 binary=none N\n\(sections)", ":2: "),
    ("// T.\n// expect: nothing\n// modes: 4\n\(sections)", ":3: modes are 5 and 6"),
    ("// T.\n// expect: nothing\n//--- old\n//--- new\n", "has no section '//--- client'"),
    ("// T.\ncode\n\(sections)", ":2: only // comments"),
  ])
  func saysWhatIsWrong(_ text: String, _ message: String) throws {
    let error = #expect(throws: FixtureError.self) { try Fixture.parse(text, path: "Swift/r/c.swift") }
    let description = error?.description ?? ""
    #expect(description.hasPrefix("Tests/Fixtures/Swift/r/c.swift"))
    #expect(description.contains(message))
  }

  @Test func showsDifferences() {
    let wanted = Expectation(rule: "swift-x", impact: .breaking, binary: .none, symbol: "Node")
    #expect(Expectation.difference(wanted: [], found: []) == nil)
    #expect(
      Expectation.difference(wanted: [wanted, wanted], found: [])
        == "  wanted:  \(wanted)\n  wanted:  \(wanted)")
  }
}
