@testable import APIDiffCommand
import ArgumentParser
import Testing

@Suite struct ReportOptionsTests {
  private typealias Target = ReportOptions.Target

  @Test(arguments: [
    ([], [.init(format: .text, path: nil)]), (["--format", "json"], [.init(format: .json, path: nil)]),
    (["-o", "a"], [.init(format: .text, path: "a")]), (["--output", "-"], [.init(format: .text, path: nil)]),
    (["--format", "sarif", "--output", "a", "--output", "-", "--format", "text"],
      [.init(format: .sarif, path: "a"), .init(format: .text, path: nil)]),
  ] as [([String], [ReportOptions.Target])])
  func formatsAndOutputsGoInPairs(arguments: [String], targets: [ReportOptions.Target]) throws {
    #expect(try ReportOptions.parse(arguments).targets() == targets)
  }

  @Test(arguments: [
    ["--format", "text", "--format", "sarif", "--output", "a"], ["--format", "text", "--format", "json"],
    ["--output", "a", "--output", "b"], ["--format", "text", "--format", "json", "--output", "a", "--output", "a"],
    ["--format", "text", "--format", "json", "--output", "-", "--output", "-"],
  ])
  func doubtsAreErrors(arguments: [String]) {
    #expect(throws: (any Error).self) { try ReportOptions.parse(arguments) }
  }
}
