import ArgumentParser

/// What listings of the history can be written as.
enum ListingFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, markdown, json, html
}

/// Options of the commands that list what the history says.
struct ListingOptions: ParsableArguments {
  @Option(help: "The listing's format.")
  var format: ListingFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp("Write the listing to a file.", valueName: "file"))
  var output: String?

  @Option(help: "Colour the text: on a terminal without NO_COLOR, always, or never.")
  var color: Console.Coloring = .auto

  @Flag(name: [.short, .long], help: "Say on standard error what is being done.")
  var verbose = false

  func console() -> Console { Console(coloring: color, isVerbose: verbose, writesToFile: output != nil) }

  func deliver(_ listing: String, _ console: Console) throws {
    console.progress.clear()
    try ResultOutput(path: output).write(listing)
  }

  /// - Parameter formats: Those that the command can write.
  func require(_ formats: Set<ListingFormat>) throws {
    guard formats.contains(format) else {
      let names = ListingFormat.allCases.filter(formats.contains).map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format \(format.rawValue) is not for this command: there is \(names)")
    }
  }
}
