@testable import APIDiff
@testable import APIDiffCommand
import APIModel
import Processes
import Testing

@Suite struct VerificationOutcomeTests {
  private func outcome(_ text: String, isSuccess: Bool = false) -> VerificationOutcome {
    var outcome = VerificationOutcome()
    let output = ToolOutput(status: .exited(isSuccess ? 0 : 1), standardOutput: "", standardError: text)
    outcome.add(output, root: "/client", isOwn: true, module: "App")
    return outcome
  }

  /// As swiftc 6.3 writes them.
  @Test func anErrorInAMacrosExpansionStandsWhereTheMacroIsUsed() {
    let outcome = outcome(
      """
      macro expansion #expect:2:6: error: call to main actor-isolated instance method 'g()'
      `- /client/Tests/A.swift:8:17: note: expanded code originates here
       1 | import Testing
      """)
    #expect(outcome.errors.map(\.location) == [SourceLocation(file: "Tests/A.swift", line: 8, column: 17)])
    #expect(outcome.remarks.isEmpty)
  }

  @Test func anErrorThatIsAlsoInTheExpansionIsOneError() {
    let outcome = outcome(
      """
      macro expansion #expect:1:34: error: 'a' is unavailable
      `- /client/Tests/A.swift:7:20: note: expanded code originates here
      /client/Tests/A.swift:7:13: error: 'a' is unavailable
      """)
    #expect(outcome.errors.count == 1)
  }

  @Test func aRemarkNamesTheErrorThatIsElsewhere() throws {
    let outcome = outcome(
      """
      /client/A.swift:1:2: error: here
      /elsewhere/B.swift:3:4: error: there
      """)
    #expect(outcome.errors.map(\.message) == ["here"])
    #expect(outcome.remarks.count == 1)
    #expect(outcome.remarks.first?.hasSuffix(": /elsewhere/B.swift:3:4: error: there") == true)
  }
}
