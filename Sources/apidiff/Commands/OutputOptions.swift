import ArgumentParser

/// A report's format.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json
}

extension Console.Coloring: ExpressibleByArgument {}

/// Options of every command: where its result goes and how it looks.
struct OutputOptions: ParsableArguments {
  @Option(help: "The result's format.")
  var format: ReportFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp("Write the result to a file.", valueName: "file"))
  var output: String?

  @Option(help: "Colour the text: on a terminal without NO_COLOR, always, or never.")
  var color: Console.Coloring = .auto

  @Flag(name: [.short, .long], help: "Say on standard error what is being done.")
  var verbose = false

  func console(showsAll: Bool = false) -> Console {
    Console(coloring: color, showsAll: showsAll, isVerbose: verbose, writesToFile: output != nil)
  }

  /// Delivers a command's result.
  func deliver(_ result: String, _ console: Console) throws {
    console.progress.clear()
    try ResultOutput(path: output).write(result)
  }
}
