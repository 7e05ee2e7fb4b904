import APIModel

/// Problems as GitHub's workflow commands, which appear beside the lines of a pull request.
/// GitHub shows ten of each level a step, so the tenth says how many more there are.
package enum GitHubReport {
  package static let shownPerLevel = 10

  package static func text(of report: Report) -> String {
    var entries: [Level: [Annotation]] = [:]
    for module in report.modules {
      for judged in module.findings where judged.isProblem {
        entries[Level(judged.verdict), default: []].append(annotation(of: judged, in: module))
      }
    }
    for remark in report.remarks where remark.verdict != .allowed {
      let place = ReportPlaces.place(of: remark)
      entries[Level(remark.verdict), default: []].append(
        Annotation(place: place, title: remark.id, text: "\(remark.message) \(remark.fix)"))
    }
    return Level.allCases.map { text(of: entries[$0] ?? [], $0) }.joined()
  }

  private enum Level: String, CaseIterable {
    case error, warning, notice

    init(_ verdict: Verdict) {
      self =
        switch verdict {
        case .violation: .error
        case .advice: .warning
        case .waived, .allowed: .notice
        }
    }
  }

  private struct Annotation {
    var place: SourceLocation?
    var title: String
    var text: String
  }

  private static func annotation(of judged: Report.JudgedFinding, in module: Report.Module) -> Annotation {
    Annotation(
      place: ReportPlaces.place(of: judged, in: module), title: "\(module.name): \(judged.finding.rule)",
      text: ReportPlaces.text(of: judged))
  }

  private static func text(of annotations: [Annotation], _ level: Level) -> String {
    let shown = annotations.count > shownPerLevel ? annotations.prefix(shownPerLevel - 1) : annotations[...]
    var lines = shown.map { line($0, level) }
    let rest = annotations.count - shown.count
    if rest > 0 {
      let more = "\(rest) more are in the report; GitHub shows \(shownPerLevel) annotations of a level."
      lines.append(line(Annotation(place: nil, title: "apidiff", text: more), level))
    }
    return lines.joined()
  }

  private static func line(_ annotation: Annotation, _ level: Level) -> String {
    var properties: [String] = []
    if let place = annotation.place {
      properties.append("file=\(property(place.file))")
      properties.append("line=\(max(place.line, 1))")
    }
    properties.append("title=\(property(annotation.title))")
    return "::\(level.rawValue) \(properties.joined(separator: ","))::\(data(annotation.text))\n"
  }

  /// As actions/toolkit escapes a command's message.
  private static func data(_ text: String) -> String {
    TerminalText.escape(ClippedText.clip(text, to: 2000)).replacing("%", with: "%25")
  }

  /// As actions/toolkit escapes a command's property.
  private static func property(_ text: String) -> String {
    data(ClippedText.clip(text, to: 500)).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
