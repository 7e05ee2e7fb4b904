import APIDiff
import APIModel
import ArgumentParser
import Foundation

struct GateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Says whether a tag may be pushed: version, snapshot, windows, waivers.",
    discussion: """
      Reads the commit of TAG when the tag is there already, and the working tree otherwise. The \
      version must be high enough for what changed since the release before it on its line; its \
      snapshots must be in Snapshots/ and say what the sources say.

      With --suggest no tag is needed: the lowest version that the policy admits is printed.

      Exit code 1 means that the tag must not be pushed.
      """)

  @Argument(help: "The tag, like v1.2.0.")
  var tag: String?

  @Flag(help: "Print the lowest version that the changes since the last release admit.")
  var suggest = false

  @Flag(help: "List every addition and note, not only the first ones.")
  var all = false

  @OptionGroup var policy: PolicyOptions
  @OptionGroup var output: ReportOptions
  @OptionGroup var source: SourceOptions

  func validate() throws {
    guard (tag == nil) == suggest else {
      throw ValidationError(suggest ? "--suggest takes no TAG" : "a TAG is needed, like v1.2.0 (or --suggest)")
    }
    if let tag, tag.hasPrefix("-") { throw ValidationError("\(quoted(tag)) begins with '-': git allows no such tag") }
  }

  func run() async throws {
    let console = output.console(showsAll: all)
    let project = try await Project.load(source, policy.configuration.config)
    let gate = ReleaseGate(
      check: ReleaseCheck(project: project, source: source, console: console, usesCache: policy.cache))
    if let tag {
      let report = try await gate.report(on: tag)
      try output.deliver(report, sides: ("nothing", tag), console)
      if report.verdict == .violation { throw ExitCode.findings }
    } else {
      let suggestion = try await gate.suggestion()
      console.progress.clear()
      try ResultOutput(path: output.formats.outputs.first).write(suggestion.text)
      if let problem = suggestion.problem {
        Console.printError(problem)
        throw ExitCode.findings
      }
    }
  }
}
