import APIDiff
import APIModel
import ArgumentParser

struct NotesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Writes a changelog's section: added, changed, deprecated, removed.",
    discussion: """
      In the form of Keep a Changelog, as Markdown, to be edited by a person. What breaks stands first in its \
      list; what took the place of a removed declaration is taken from its deprecation.
      """)

  @Argument(help: "The last release: anything that 'diff' takes.")
  var old: String

  @Argument(help: "The next one.")
  var new: String

  @Option(help: ArgumentHelp("The section's version, when NEW has none.", valueName: "version"))
  var title: String?

  @Option(help: ArgumentHelp("The day of the release, when NEW has none.", valueName: "yyyy-mm-dd"))
  var date: String?

  @Option(name: [.short, .long], help: ArgumentHelp("Write the section to a file.", valueName: "file"))
  var output: String?

  @Flag(name: [.short, .long], help: "Say on standard error what is being done.")
  var verbose = false

  @OptionGroup var source: SourceOptions
  @OptionGroup var configuration: ConfigurationOptions

  func run() async throws {
    let console = Console(coloring: .never, isVerbose: verbose, writesToFile: output != nil)
    let operands = (try Operand(parsing: old), try Operand(parsing: new))
    let resolver = source.resolver()
    let sources = (try await resolver.resolve(operands.0), try await resolver.resolve(operands.1))
    let loader = ConfiguredLoader(source: source, config: configuration.config, console: console)
    let oldSurface = try await loader.surface(of: sources.0, operand: operands.0)
    let newSurface = try await loader.surface(of: sources.1, operand: operands.1)
    try ModuleSurface.require(source.project.modules, in: [oldSurface, newSurface], of: [operands.0, operands.1])
    let before = oldSurface.named(like: newSurface).snapshots
    let report = compare(
      old: before, new: newSurface.snapshots, others: (oldSurface.unwanted, newSurface.unwanted))
    let dates = Set(newSurface.snapshots.map(\.header.date))
    let text = NotesReport.text(
      of: report, old: before, title: title ?? newSurface.version,
      date: date ?? (dates.count == 1 ? dates.first ?? nil : nil))
    console.progress.clear()
    try ResultOutput(path: output).write(text)
  }
}
