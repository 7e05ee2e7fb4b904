@testable import APIDiffCommand
import ArgumentParser
import Testing

@Suite struct ReportOptionsTests {
  @Test(arguments: [
    ([], [.init(format: .text, path: nil)]), (["--format", "json"], [.init(format: .json, path: nil)]),
    (["-o", "a"], [.init(format: .text, path: "a")]), (["--output", "-"], [.init(format: .text, path: nil)]),
    (["--format", "sarif", "--output", "a", "--output", "-", "--format", "text"],
      [.init(format: .sarif, path: "a"), .init(format: .text, path: nil)]),
  ] as [([String], [FormatOptions<JudgedReportFormat>.Target])])
  func formatsAndOutputsGoInPairs(arguments: [String], targets: [FormatOptions<JudgedReportFormat>.Target]) throws {
    #expect(try FormatOptions<JudgedReportFormat>.parse(arguments).targets() == targets)
  }

  @Test(arguments: [
    ["--format", "text", "--format", "sarif", "--output", "a"], ["--format", "text", "--format", "json"],
    ["--output", "a", "--output", "b"], ["--format", "text", "--format", "json", "--output", "a", "--output", "a"],
    ["--format", "text", "--format", "json", "--output", "-", "--output", "-"],
  ])
  func doubtsAreErrors(arguments: [String]) {
    #expect(throws: (any Error).self) { try FormatOptions<JudgedReportFormat>.parse(arguments) }
  }
}
