import APIDiff
import ArgumentParser

/// The format of a judged comparison. Commands with another kind of result have `ReportFormat`.
enum JudgedReportFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, json, markdown, sarif, junit, github, gitlab, html
}

/// Options of the commands whose result is a report: several formats of one run, each with its
/// own file. The exit code depends on none of them.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"), parsing: .singleValue,
    help: ArgumentHelp("The report's format. Repeatable: then every format has its own --output.", valueName: "format"))
  var formats: [JudgedReportFormat] = []

  @Option(
    name: [.customShort("o"), .customLong("output")], parsing: .singleValue,
    help: ArgumentHelp("Write the report to a file; '-' is standard output.", valueName: "file"))
  var outputs: [String] = []

  @Option(help: ArgumentHelp("Link new declarations to this address, like https://github.com/o/r/blob/SHA.", valueName: "url"))
  var sourceURL: String?

  @Option(help: ArgumentHelp("Link old declarations to this address.", valueName: "url"))
  var oldSourceURL: String?

  @Option(help: "Colour the text: on a terminal without NO_COLOR, always, or never.")
  var color: Console.Coloring = .auto

  @Flag(name: [.short, .long], help: "Say on standard error what is being done.")
  var verbose = false

  func validate() throws { _ = try targets() }

  /// One format and where it goes; nil is standard output.
  struct Target: Hashable {
    var format: JudgedReportFormat
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

  /// Writes the report in every format that was asked for.
  ///
  /// - Parameter sides: What to call sides that have no version.
  func deliver(_ report: Report, sides: (old: String, new: String), _ console: Console) throws {
    let labels = ReportLabels(
      old: sides.old, new: sides.new, links: SourceLinks(old: oldSourceURL, new: sourceURL))
    console.progress.clear()
    for target in try targets() {
      try ResultOutput(path: target.path).write(Self.text(of: report, target.format, labels, console.style))
    }
  }

  private static func text(
    of report: Report, _ format: JudgedReportFormat, _ labels: ReportLabels, _ style: TextStyle
  ) -> String {
    switch format {
    case .text: TextReport.text(of: report, style: style, sides: (labels.old, labels.new))
    case .json: JSONReport.text(of: report)
    case .markdown: MarkdownReport.text(of: report, labels: labels)
    case .sarif: SARIFReport.text(of: report)
    case .junit: JUnitReport.text(of: report)
    case .github: GitHubReport.text(of: report)
    case .gitlab: GitLabReport.text(of: report)
    case .html: HTMLReport.text(of: report, labels: labels)
    }
  }
}
