import Foundation
import Processes
import TestSupport
import Testing

/// Runs every `Tests/Fixtures/Scenarios/*.scenario` against the built executable.
/// `RECORD_SNAPSHOTS=1` rewrites what is wanted; read the difference before you commit it.
@Suite struct ScenarioTests {
  /// `SCENARIOS=policy` runs those with that in their path.
  static let scenarios: [Scenario] = Repository.files(in: "Tests/Fixtures/Scenarios", suffix: ".scenario")
    // No text contains the empty one everywhere: on Linux this would leave none.
    .filter { path in ProcessInfo.processInfo.environment["SCENARIOS"].map { path.contains($0) } ?? true }
    .compactMap { path in (try? Repository.text(of: path)).map { Scenario(path: path, text: $0) } }

  @Test func thereAreScenarios() { #expect(!Self.scenarios.isEmpty) }

  @Test(arguments: scenarios)
  func runs(_ scenario: Scenario) async throws {
    try #require(!scenario.command.isEmpty, "it has no '-- command --'")
    let outcome = try await run(scenario)
    if Repository.isRecording {
      try Data(scenario.text(with: outcome).utf8).write(to: URL(fileURLWithPath: "\(Repository.root)/\(scenario.path)"))
    } else {
      #expect(outcome.description == scenario.outcome.description)
    }
  }

  private func run(_ scenario: Scenario) async throws -> Scenario.Outcome {
    let folder = try TemporaryFolder()
    for file in scenario.files { try folder.write(file.text, to: "work/\(file.name)") }
    try folder.write("", to: "tmp/.keep")
    try folder.write("", to: "home/.keep")
    try folder.write("", to: "work/.keep")
    let executable = try #require(Executable.path, "the executable 'apidiff' is not beside the tests")
    let runner = ToolRunner(environment: environment(folder.path, executable))
    if !scenario.setup.isEmpty {
      let setup = try await runner.run("/bin/sh", ["-euc", scenario.setup], in: "\(folder.path)/work")
      try #require(setup.isSuccess, "setup: \(setup.ending)\n\(setup.standardError)")
    }
    let output = try await runner.run("/bin/sh", ["-c", scenario.command], in: "\(folder.path)/work")
    let exit = if case .exited(let code) = output.status { "\(code)" } else { output.ending }
    return Scenario.Outcome(
      exit: exit, standardOutput: normalized(output.standardOutput, folder.path),
      standardError: normalized(output.standardError, folder.path))
  }

  /// The same on every host: no colour, 80 columns, an own home and temporary folder.
  private func environment(_ folder: String, _ executable: String) -> [String: String?] {
    let inherited = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return [
      "PATH": "\((executable as NSString).deletingLastPathComponent):\(inherited)",
      "HOME": "\(folder)/home", "TMPDIR": "\(folder)/tmp", "XDG_CACHE_HOME": "\(folder)/home/cache",
      "COLUMNS": "80", "LC_ALL": "C.UTF-8", "NO_COLOR": nil, "RECORD_SNAPSHOTS": nil,
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": "2026-01-02T03:04:05Z",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
      "GIT_COMMITTER_DATE": "2026-01-02T03:04:05Z",
    ]
  }

  private func normalized(_ text: String, _ folder: String) -> String {
    let text = text.replacingOccurrences(of: folder, with: "$DIR")
    return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }
}

/// The executable that was built together with the tests.
enum Executable {
  static let path: String? = candidates.first { FileManager.default.isExecutableFile(atPath: $0) }

  private static var candidates: [String] {
    let environment = ProcessInfo.processInfo.environment["APIDIFF_EXECUTABLE"]
    let places = [CommandLine.arguments.first, Bundle.main.executablePath].compactMap { $0 }
      + CommandLine.arguments.filter { $0.contains(".xctest") } + Bundle.allBundles.map(\.bundlePath)
    let folders = places.flatMap { place in
      // On macOS the tests are a bundle that lies beside the executable.
      sequence(first: URL(fileURLWithPath: place).standardizedFileURL) { url in
        url.path == "/" ? nil : url.deletingLastPathComponent()
      }.prefix(5).map(\.path)
    }
    return [environment].compactMap { $0 } + folders.map { "\($0)/apidiff" }
  }
}
