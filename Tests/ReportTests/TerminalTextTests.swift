import APIDiff
import Testing

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain ä 中 🙂", "plain ä 中 🙂"),
    ("\u{1B}[31m", "\\u{1B}[31m"),
    ("a\nb\tc\rd", "a\\nb\\tc\\rd"),
    ("\u{9B}0m", "\\u{9B}0m"),
    ("\u{202E}evil\u{2066}", "\\u{202E}evil\\u{2066}"),
    ("a\u{200B}b\u{FEFF}", "a\\u{200B}b\\u{FEFF}"),
    ("\u{2028}\u{E0041}", "\\u{2028}\\u{E0041}"),
  ])
  func whatCommandsATerminalIsMadeVisible(text: String, escaped: String) {
    #expect(TerminalText.escape(text) == escaped)
  }

  /// Unicode joins marks with what stands before them: each scalar counts on its own.
  @Test func hiddenInsideACharacter() {
    #expect(TerminalText.escape("a\u{301}\u{202E}") == "a\u{301}\\u{202E}")
    #expect(TerminalText.escape("\r\n", keepingLineBreaks: true) == "\\r\n")
  }

  @Test func jsonKeepsItsMeaning() {
    #expect(TerminalText.escapeJSON("{\"a\":\"\u{202E}\u{9B}\u{E0041}é\"}\n") == #"{"a":"\u202e\u009b\udb40\udc41é"}"# + "\n")
  }

  @Test func lineBreaksOfOurOwnStay() {
    #expect(TerminalText.escape("a\nb\u{7}", keepingLineBreaks: true) == "a\nb\\u{7}")
  }

  @Test(arguments: [("abc", 3), ("中文", 4), ("🙂", 2), ("e\u{301}", 1), ("", 0)])
  func width(text: String, columns: Int) {
    #expect(TerminalText.width(of: text) == columns)
  }
}
