import Foundation
import Processes
import TestSupport
import Testing

/// `action.yml`, its script, and the workflows that users copy.
@Suite struct ActionTests {
  static let files = ["action.yml"] + Repository.files(in: ".github/workflows", suffix: ".yml")

  /// Text that a pull request chose must not become part of a script: it goes through the environment.
  @Test(arguments: files)
  func noExpressionStandsInAScript(file: String) throws {
    var scriptIndent: Int?
    for line in try Repository.text(of: file).components(separatedBy: "\n") {
      let indent = line.prefix { $0 == " " }.count
      if let start = scriptIndent, indent <= start, !line.isEmpty { scriptIndent = nil }
      let content = line.dropFirst(indent)
      let isRun = content.hasPrefix("run:") || content.hasPrefix("- run:")
      // The keys of a list's entry stand two columns behind its dash.
      if isRun { scriptIndent = content.hasPrefix("- ") ? indent + 2 : indent }
      if scriptIndent != nil { #expect(!line.contains("${{"), "\(file): \(line)") }
    }
  }

  /// In a container it is the host's path, which leads nowhere.
  @Test(arguments: files)
  func noPathComesFromTheRunnersContext(file: String) throws {
    let text = try Repository.text(of: file)
    #expect(!text.contains("{{ runner.temp") && !text.contains("{{ github.workspace") && !text.contains("{{ github.action_path"))
  }

  /// The half that runs a pull request's code may write nothing; the half that may write runs none of it.
  @Test func thePairKeepsItsHalvesApart() throws {
    let check = try Repository.text(of: ".github/workflows/api-check.yml")
    #expect(!check.contains(": write") && !check.contains("pull_request_target") && !check.contains("secrets."))
    let comment = try Repository.text(of: ".github/workflows/api-comment.yml")
    #expect(!comment.contains("pull_request_target") && !comment.contains("head_sha }}\n          ref:"))
    #expect(comment.contains("ref: ${{ github.event.repository.default_branch }}"))
    #expect(comment.contains("workflows: [\(try #require(check.firstMatch(of: /name: (.+)\n/)).1)]"))
    let artifact = try #require(Repository.text(of: "action.yml").firstMatch(of: /default: (apidiff-report)\n/)).1
    #expect(comment.contains("name: \(artifact)"))
  }

  @Test(arguments: [0, 1, 2, 3])
  func theScriptDeliversEverythingAndTheStatus(status: Int) async throws {
    let folder = try TemporaryFolder()
    let stub = try folder.write(
      """
      #!/bin/sh
      printf '%s\\n' "$@" > "\(folder.path)/arguments"
      [ \(status) -lt 2 ] || exit \(status)
      while [ $# -gt 0 ]; do
        case $1 in --output) [ "$2" = - ] && echo ::error::x || echo "made" > "$2";; esac
        shift
      done
      exit \(status)
      """, to: "apidiff")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub)
    let runner = ToolRunner(environment: [
      "APIDIFF": stub, "RUNNER_TEMP": folder.path, "GITHUB_STEP_SUMMARY": "\(folder.path)/summary",
      "GITHUB_OUTPUT": "\(folder.path)/output", "GITHUB_BASE_REF": "main; touch evil", "GITHUB_SERVER_URL": "https://ghe.example",
      "GITHUB_REPOSITORY": "o/r", "APIDIFF_COMMIT": "abc", "APIDIFF_ARGUMENTS": "--module  A $(touch evil)",
      "APIDIFF_BASE": nil, "APIDIFF_REPORTS": nil,
    ])
    let output = try await runner.run("/usr/bin/env", ["bash", "\(Repository.root)/Scripts/action"], in: folder.path)
    #expect(output.status == .exited(status))
    #expect(output.standardOutput == (status < 2 ? "::error::x\n" : ""))
    let arguments = try folder.text(of: "arguments").components(separatedBy: "\n")
    #expect(arguments.starts(with: [
      "check", "--base=origin/main; touch evil", "--source-url", "https://ghe.example/o/r/blob/abc",
      "--module", "A", "$(touch", "evil)", "--format", "json",
    ]))
    let noAnswer = "⚠️ apidiff has no answer (exit code \(status)): the log of the check says why.\n"
    #expect(try folder.text(of: "summary") == (status < 2 ? "made\n" : noAnswer))
    #expect(try folder.text(of: "output") == "status=\(status)\nreports=\(folder.path)/apidiff-reports\n")
    #expect(!folder.contents().contains("evil"))
  }
}
