import APIDiff
import ArgumentParser

/// What the answer for a client can be written as.
enum UpgradeFormat: String, ResultFormat {
  case text, json, markdown, sarif, github, html
}

extension FormatOptions<UpgradeFormat> {
  /// Writes the answer in every format that was asked for.
  func deliver(_ report: UpgradeReport, _ console: Console) throws {
    try deliver(console) { format in
      switch format {
      case .text: UpgradeText.text(of: report, style: console.style)
      case .json: UpgradeJSON.text(of: report)
      case .markdown: UpgradeMarkdown.text(of: report)
      case .sarif: UpgradeSARIF.text(of: report)
      case .github: UpgradeAnnotations.text(of: report)
      case .html: UpgradePage.text(of: report)
      }
    }
  }
}
