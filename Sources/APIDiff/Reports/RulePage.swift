/// A rule's page in `Documentation/Rules`, as Markdown.
package enum RulePage {
  /// The page's file name.
  package static func fileName(of rule: Rule) -> String { "\(rule.id).md" }

  package static func markdown(of rule: Rule) -> String {
    let language = rule.id.hasPrefix("c-") ? "c" : "swift"
    var page = """
      <!-- Made from the rule itself; edit Sources/APIDiff/Rules, not this page. -->
      # \(rule.id)

      \(rule.summary)

      **Effect:** \(RuleListing.impact(of: rule)). \(RuleListing.meaning(of: rule.impact))

      ## Why

      \(rule.rationale)

      ## What to do instead

      \(rule.fix)

      ## Example

      """
    for (title, code) in [("Before", rule.example.old), ("After", rule.example.new), ("A client", rule.example.client)]
    where !code.isEmpty {
      page += "\n\(title):\n\n```\(language)\n\(code)\n```\n"
    }
    return page
  }

  /// The list of all pages.
  package static func index(of rules: [Rule]) -> String {
    var page = """
      <!-- Made from the rules; edit Sources/APIDiff/Rules, not this page. -->
      # Rules

      | rule | what changed | effect |
      |---|---|---|

      """
    for rule in rules {
      let summary = rule.summary.replacing("|", with: "\\|")
      page += "| [\(rule.id)](\(fileName(of: rule))) | \(summary) | \(RuleListing.impact(of: rule)) |\n"
    }
    return page
  }
}
