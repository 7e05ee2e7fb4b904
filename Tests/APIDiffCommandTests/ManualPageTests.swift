import Foundation
import Processes
import TestSupport
import Testing

/// `Documentation/Manual` is generated from the command line's own help; a stale page is a failing
/// test that prints the command.
@Suite struct ManualPageTests {
  private static let command = "RECORD_SNAPSHOTS=1 swift test --filter ManualPageTests"
  private static let folder = "\(Repository.root)/Documentation/Manual"
  private static let mandoc = ["/usr/bin/mandoc", "/usr/local/bin/mandoc"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private func pages() async throws -> [String: String] {
    let executable = try #require(Executable.path, "the executable 'apidiff' is not beside the tests")
    let output = try await ToolRunner().run(executable, ["--experimental-dump-help"])
    return ManualPage.all(of: try JSONDecoder().decode(ManualPage.Tool.self, from: Data(output.standardOutput.utf8)))
  }

  @Test func everyPageIsWhatTheCommandSays() async throws {
    let wanted = try await pages()
    let files = FileManager.default
    if Repository.isRecording {
      try? files.removeItem(atPath: Self.folder)
      try files.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
      for (name, text) in wanted { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(Self.folder)/\(name)")) }
    }
    let present = try Set(files.contentsOfDirectory(atPath: Self.folder))
    #expect(present.subtracting(wanted.keys).isEmpty, "pages without a command; run: \(Self.command)")
    for (name, text) in wanted {
      let page = try? String(contentsOfFile: "\(Self.folder)/\(name)", encoding: .utf8)
      #expect(page == text, "Documentation/Manual/\(name) is stale; run: \(Self.command)")
    }
  }

  @Test(.enabled(if: mandoc != nil, "mandoc is not installed"))
  func mandocFindsNothingWrong() async throws {
    let paths = Repository.files(in: "Documentation/Manual", suffix: ".1").map { "\(Repository.root)/\($0)" }
    #expect(!paths.isEmpty)
    let output = try await ToolRunner().run(try #require(Self.mandoc), ["-Tlint", "-Wwarning"] + paths)
    #expect(output.standardOutput == "")
  }
}
