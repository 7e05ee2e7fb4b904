import APIDiff

/// The upgrade report in the format that was asked for.
enum UpgradeOutput {
  /// - Parameter format: The format's name, as on the command line.
  static func text(of report: UpgradeReport, format: String, style: TextStyle) throws(UpgradeError) -> String {
    switch format {
    case "text": UpgradeText.text(of: report, style: style)
    case "json": UpgradeJSON.text(of: report)
    case "markdown": UpgradeMarkdown.text(of: report)
    default: throw .unknownFormat(format)
    }
  }
}
