import APIModel

/// The rules, for `apidiff rules` and `apidiff explain`.
package enum RuleListing {
  package static func text(of rules: [Rule], style: TextStyle) -> String {
    var lines = TextLines(style: style)
    for rule in rules {
      lines.line(style.paint(rule.id, .bold) + "  " + style.paint(impact(of: rule), ink(of: rule)))
      lines.paragraph(rule.summary, indent: 4)
    }
    lines.gap()
    lines.line(rules.count == 1 ? "1 rule" : "\(rules.count) rules")
    return lines.text
  }

  package static func explanation(of rule: Rule, style: TextStyle) -> String {
    var lines = TextLines(style: style)
    lines.line(style.paint(rule.id, .bold))
    lines.paragraph(rule.summary, indent: 2)
    lines.gap()
    section("What it does to clients", impact(of: rule) + ". " + meaning(of: rule.impact), to: &lines)
    section("Why", rule.rationale, to: &lines)
    section("What to do instead", rule.fix, to: &lines)
    lines.line(style.paint("Example", .bold))
    code("before", rule.example.old, to: &lines)
    code("after", rule.example.new, to: &lines)
    code("a client", rule.example.client, to: &lines)
    return lines.text
  }

  package static func json(of rules: [Rule]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", JSONReport.schema)
      json.field("ruleSet", RuleRegistry.version)
      json.key("rules")
      json.array { json in for rule in rules { write(rule, &json) } }
    }
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func write(_ rule: Rule, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", rule.id)
      json.field("summary", rule.summary)
      json.field("kind", rule.kind.rawValue)
      json.key("impact")
      JSONReport.write(rule.impact, &json)
      json.field("rationale", rule.rationale)
      json.field("fix", rule.fix)
      json.field("since", rule.since)
      json.key("example")
      json.object { json in
        json.field("old", rule.example.old)
        json.field("new", rule.example.new)
        json.field("client", rule.example.client)
      }
    }
  }

  private static func section(_ title: String, _ text: String, to lines: inout TextLines) {
    lines.line(lines.style.paint(title, .bold))
    lines.paragraph(text, indent: 2)
    lines.gap()
  }

  private static func code(_ title: String, _ text: String, to lines: inout TextLines) {
    guard !text.isEmpty else { return }
    lines.line("  " + lines.style.paint(title, .faint))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.line(line.isEmpty ? "" : "    \(line)")
    }
  }

  /// `change, source breaking, binary risky`
  static func impact(of rule: Rule) -> String {
    var parts = [rule.kind.rawValue]
    if rule.impact.source != .none { parts.append("source \(rule.impact.source.rawValue)") }
    if rule.impact.binary != .none { parts.append("binary \(rule.impact.binary.rawValue)") }
    if parts.count == 1 { parts.append("compatible") }
    return parts.joined(separator: ", ")
  }

  private static func ink(of rule: Rule) -> TextStyle.Ink {
    switch rule.impact.worst {
    case .breaking: .red
    case .risky: .yellow
    case .none: .green
    }
  }

  static func meaning(of impact: Impact) -> String {
    let source =
      switch impact.source {
      case .breaking: "Ordinary clients can stop compiling"
      case .risky: "Only unusual clients can stop compiling"
      case .none: "Clients go on compiling"
      }
    let mode = impact.onlyInSwift6 ? ", in the Swift 6 language mode alone" : ""
    let binary =
      switch impact.binary {
      case .breaking: "; compiled clients can stop running with the new library."
      case .risky: "; unusual compiled clients can stop running with the new library."
      case .none: "."
      }
    return source + mode + binary
  }
}
