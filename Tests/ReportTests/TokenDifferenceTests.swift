@testable import APIDiff
import Testing

@Suite struct TokenDifferenceTests {
  @Test(arguments: [
    ("func f(a: Int)", "func f(a: Int, b: Int)", "func f(a: Int)", "func f(a: Int[, b: Int])"),
    ("let x: Int", "var x: Int", "[let] x: Int", "[var] x: Int"),
    ("same", "same", "same", "same"),
    ("", "f()", "", "[f()]"),
    ("f(a: Int?)", "f(a: Int)", "f(a: Int[?])", "f(a: Int)"),
  ])
  func marksWhatTheOtherSideLacks(old: String, new: String, markedOld: String, markedNew: String) {
    let difference = TokenDifference(old: old, new: new)
    #expect(marked(difference.old) == markedOld)
    #expect(marked(difference.new) == markedNew)
  }

  @Test func keepsEveryCharacter() {
    let (old, new) = ("a\u{0301} 中文(x)", "func  `class`<T>()")
    let difference = TokenDifference(old: old, new: new)
    #expect(difference.old.map(\.text).joined() == old)
    #expect(difference.new.map(\.text).joined() == new)
  }

  @Test func longTextsAreComparedByTheirEndsAlone() {
    let words = (0..<2000).map { "a\($0) " }.joined()
    let others = (0..<2000).map { "b\($0) " }.joined()
    let difference = TokenDifference(old: "start \(words)end", new: "start \(others)end")
    #expect(difference.old.first?.isDifferent == false)
    #expect(difference.old.last?.isDifferent == false)
    #expect(difference.old[2].isDifferent)
  }

  private func marked(_ tokens: [TokenDifference.Token]) -> String {
    tokens.map { $0.isDifferent ? "[\($0.text)]" : "\($0.text)" }.joined().replacing("][", with: "")
  }
}
