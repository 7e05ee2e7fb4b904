import APIModel

/// Problems as GitLab's code quality report, which merge requests show as a list and beside lines.
package enum GitLabReport {
  package static func text(of report: Report) -> String {
    var json = JSONWriter()
    json.array { json in
      for module in report.modules {
        for judged in module.findings where judged.isProblem {
          write(
            Issue(
              description: ReportPlaces.text(of: judged), check: judged.finding.rule,
              fingerprint: judged.finding.fingerprint, verdict: judged.verdict,
              place: ReportPlaces.place(of: judged, in: module)), &json)
        }
      }
      for remark in report.remarks where remark.verdict != .allowed {
        write(
          Issue(
            description: "\(remark.message) \(remark.fix)", check: remark.id,
            fingerprint: Fingerprint.of([remark.id, remark.module ?? "", remark.message]), verdict: remark.verdict,
            place: ReportPlaces.place(of: remark)), &json)
      }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  private struct Issue {
    var description: String
    var check: String
    var fingerprint: String
    var verdict: Verdict
    var place: SourceLocation
  }

  private static func write(_ issue: Issue, _ json: inout JSONWriter) {
    json.object { json in
      json.field("description", TerminalText.escape(ClippedText.clip(issue.description, to: 2000)))
      json.field("check_name", issue.check)
      json.field("fingerprint", issue.fingerprint)
      json.field("severity", severity(of: issue.verdict))
      json.key("location")
      json.object { json in
        json.field("path", issue.place.file)
        json.key("lines")
        json.object { json in json.field("begin", max(issue.place.line, 1)) }
      }
    }
  }

  private static func severity(of verdict: Verdict) -> String {
    switch verdict {
    case .violation: "major"
    case .advice: "minor"
    case .waived, .allowed: "info"
    }
  }
}
