import APIDiff
import ArgumentParser

/// The formats that a kind of result has; text is the one for people at a terminal.
protocol ResultFormat: ExpressibleByArgument, CaseIterable, Hashable, Sendable {
  static var text: Self { get }
}

/// Several formats of one run, each with its own file. The exit code depends on none of them.
struct FormatOptions<Format: ResultFormat>: ParsableArguments {
  @Option(
    name: .customLong("format"), parsing: .singleValue,
    help: ArgumentHelp("The report's format. Repeatable: then every format has its own --output.", valueName: "format"))
  var formats: [Format] = []

  @Option(
    name: [.customShort("o"), .customLong("output")], parsing: .singleValue,
    help: ArgumentHelp("Write the report to a file; '-' is standard output.", valueName: "file"))
  var outputs: [String] = []

  @Option(help: "Colour the text: on a terminal without NO_COLOR, always, or never.")
  var color: Console.Coloring = .auto

  @Flag(name: [.short, .long], help: "Say on standard error what is being done.")
  var verbose = false

  func validate() throws { _ = try targets() }

  /// One format and where it goes; nil is standard output.
  struct Target: Hashable {
    var format: Format
    var path: String?
  }

  /// The n-th format goes to the n-th output. Anything else would leave in doubt what stands where.
  func targets() throws -> [Target] {
    let formats = formats.isEmpty ? [.text] : formats
    let paths = outputs.map { $0 == "-" ? nil : $0 }
    if outputs.isEmpty, formats.count == 1 { return [Target(format: formats[0], path: nil)] }
    guard formats.count == outputs.count else {
      throw ValidationError(
        """
        \(formats.count) × --format and \(outputs.count) × --output: every format needs its own output, in the \
        same order, like --format text --output - --format sarif --output report.sarif
        """)
    }
    for (index, path) in paths.enumerated() where paths[..<index].contains(path) {
      let name = path.map { quoted($0) } ?? "standard output"
      throw ValidationError("\(name) is the --output of two formats: give each its own")
    }
    return zip(formats, paths).map { Target(format: $0, path: $1) }
  }

  func console(showsAll: Bool = false) -> Console {
    let textPath = (try? targets())?.first { $0.format == .text }?.path
    return Console(coloring: color, showsAll: showsAll, isVerbose: verbose, writesToFile: textPath != nil)
  }

  /// Writes the result in every format that was asked for.
  func deliver(_ console: Console, _ text: (Format) -> String) throws {
    console.progress.clear()
    for target in try targets() { try ResultOutput(path: target.path).write(text(target.format)) }
  }
}
