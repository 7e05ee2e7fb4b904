import APIDiff
import ArgumentParser

/// The format of a judged comparison. Commands with another kind of result have `ReportFormat`.
enum JudgedReportFormat: String, ResultFormat {
  case text, json, markdown, sarif, junit, github, gitlab, html
}

/// Options of the commands whose result is a report.
struct ReportOptions: ParsableArguments {
  @OptionGroup var formats: FormatOptions<JudgedReportFormat>

  @Option(help: ArgumentHelp("Link new declarations to this address, like https://github.com/o/r/blob/SHA.", valueName: "url"))
  var sourceURL: String?

  @Option(help: ArgumentHelp("Link old declarations to this address.", valueName: "url"))
  var oldSourceURL: String?

  func console(showsAll: Bool = false) -> Console { formats.console(showsAll: showsAll) }

  /// Writes the report in every format that was asked for.
  ///
  /// - Parameter sides: What to call sides that have no version.
  func deliver(_ report: Report, sides: (old: String, new: String), _ console: Console) throws {
    let labels = ReportLabels(
      old: sides.old, new: sides.new, links: SourceLinks(old: oldSourceURL, new: sourceURL))
    try formats.deliver(console) { format in
      switch format {
      case .text: TextReport.text(of: report, style: console.style, sides: (labels.old, labels.new))
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
}
