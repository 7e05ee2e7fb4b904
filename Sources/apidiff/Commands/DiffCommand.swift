import APIDiff
import APIModel
import ArgumentParser

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of a library: what changed, and what it breaks.",
    discussion: """
      OLD and NEW are each a snapshot file, a release in Snapshots/, a git ref, a package folder, \
      symbol graphs (*.symbols.json), or a header or folder of headers. A prefix settles doubts: \
      snapshot:1.2.0, git:main, path:include.

      Exit code 1 means that clients of OLD can break with NEW.
      """)

  @Argument(help: "The version that clients use now.")
  var old: String

  @Argument(help: "The version that they may move to.")
  var new: String

  @Flag(help: "List every addition and note, not only the first ones.")
  var all = false

  @OptionGroup var output: ReportOptions
  @OptionGroup var source: SourceOptions
  @OptionGroup var policy: ConfigurationOptions

  func run() async throws {
    let console = output.console(showsAll: all)
    let operands = (try Operand(parsing: old), try Operand(parsing: new))
    let resolver = source.resolver()
    let sources = (try await resolver.resolve(operands.0), try await resolver.resolve(operands.1))
    let loader = ConfiguredLoader(source: source, config: policy.config, console: console)
    let oldSurface = try await loader.surface(of: sources.0, operand: operands.0)
    let newSurface = try await loader.surface(of: sources.1, operand: operands.1)
    try ModuleSurface.require(
      source.project.modules, in: [oldSurface, newSurface], of: [operands.0, operands.1])
    let report = compare(
      old: oldSurface.named(like: newSurface).snapshots, new: newSurface.snapshots,
      others: (oldSurface.unwanted, newSurface.unwanted))
    try output.deliver(report, sides: (operands.0.text, operands.1.text), console)
    if report.modules.contains(where: { $0.findings.contains { $0.finding.impact.isBreaking } }) {
      throw ExitCode.findings
    }
  }
}
