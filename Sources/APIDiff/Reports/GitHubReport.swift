import APIModel

/// Problems as GitHub's workflow commands, which appear beside the lines of a pull request.
package enum GitHubReport {
  package static func text(of report: Report) -> String {
    var annotations = WorkflowAnnotations()
    for module in report.modules {
      for judged in module.findings where judged.isProblem {
        annotations.add(
          .init(judged.verdict), at: ReportPlaces.place(of: judged, in: module),
          title: "\(module.name): \(judged.finding.rule)", ReportPlaces.text(of: judged))
      }
    }
    for remark in report.remarks where remark.verdict != .allowed {
      annotations.add(
        .init(remark.verdict), at: ReportPlaces.place(of: remark), title: remark.id, "\(remark.message) \(remark.fix)")
    }
    return annotations.text
  }
}

/// Workflow commands. GitHub shows ten of each level a step, so the tenth says how many more there are.
struct WorkflowAnnotations {
  static let shownPerLevel = 10

  enum Level: String, CaseIterable {
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

  private var entries: [Level: [Annotation]] = [:]

  mutating func add(_ level: Level, at place: SourceLocation?, title: String, _ text: String) {
    entries[level, default: []].append(Annotation(place: place, title: title, text: text))
  }

  var text: String { Level.allCases.map { Self.text(of: entries[$0] ?? [], $0) }.joined() }

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
