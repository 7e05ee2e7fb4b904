import APIDiff
import APIModel
import TestSupport
import Testing

/// Texts of macros that nobody writes, except to keep who reads them busy.
struct CMacroTextTests {
  private static let formulas = [
    "ever deeper brackets": String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000),
    "ever more signs": String(repeating: "~ ", count: 10_000) + "a",
    "a quotient that 64 bits do not hold": "((1 << 62) * 2) / -1 + a",
    "a remainder of it": "((1 << 62) * 2) % -1 + a",
    "no quotient": "a / 0",
  ]

  @Test(arguments: formulas.keys.sorted())
  func hostileFormulas(_ name: String) throws {
    let text = try #require(Self.formulas[name])
    let (old, new) = (Self.headers([("f(a)", text)]), Self.headers([("f(a)", text + " + 1")]))
    #expect(compare(old: [old], new: [new]).modules.count == 1)
  }

  @Test func callsInCallsInCalls() {
    // Each level would double what the one inside costs.
    let calls = String(repeating: "f(", count: 60) + String(repeating: ")", count: 60)
    let macros = [("f(a)", "a a a a"), ("g", calls)]
    let old = Self.headers(macros + [("h(...)", "g(__VA_ARGS__)")])
    let new = Self.headers(macros + [("h(...)", "g(0, __VA_ARGS__)")])
    #expect(compare(old: [old], new: [new]).modules.count == 1)
  }

  /// - Parameter macros: Each as `#define` has it: the head, and the text.
  private static func headers(_ macros: [(head: String, text: String)]) -> Snapshot {
    let declarations = macros.map { head, text in
      let name = String(head.prefix { $0 != "(" })
      var macro = Declaration(id: "macro:\(name)", kind: .cMacro, path: [name])
      var facts = CFacts()
      facts.replacement = text
      if head != name { facts.macroParameters = [String(head.dropFirst(name.count + 1).dropLast())] }
      macro.c = facts
      return macro
    }
    return Snapshot(header: SampleSnapshots.header("lib", language: .c), declarations: declarations)
  }
}
