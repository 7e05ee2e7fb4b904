import APIModel

/// Problems as SARIF 2.1.0 (OASIS), for GitHub code scanning and other collectors.
///
/// Additions and deprecations that the policy allows are no problems: the JSON report has them.
/// Columns are left out, because SARIF counts them in other units than compilers do.
package enum SARIFReport {
  package static func text(of report: Report) -> String {
    let problems = report.modules.flatMap { module in
      module.findings.filter(\.isProblem).map { (module: module, judged: $0) }
    }
    let rules = Set(problems.map(\.judged.finding.rule)).sorted()
    let remarks = report.remarks.filter { $0.verdict != .allowed }
    let remarkIDs = Set(remarks.map(\.id)).subtracting(rules).sorted()
    let indices = Dictionary(uniqueKeysWithValues: (rules + remarkIDs).enumerated().map { ($1, $0) })
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { json in
              json.field("name", "apidiff")
              json.field("version", ToolVersion.current)
              json.key("rules")
              json.array { json in
                for id in rules { writeRule(id, &json) }
                for id in remarkIDs { writeRemarkRule(id, &json) }
              }
            }
          }
          json.key("results")
          json.array { json in
            for problem in problems { write(problem.judged, in: problem.module, indices, &json) }
            for remark in remarks { write(remark, indices, &json) }
          }
        }
      }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  // MARK: Rules

  private static func writeRule(_ id: String, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      guard let rule = RuleRegistry.rule(id: id) else { return }
      json.text("shortDescription", rule.summary)
      json.text("fullDescription", rule.rationale)
      json.key("help")
      json.object { json in
        json.field("text", "\(rule.rationale) What to do instead: \(rule.fix)")
        json.field("markdown", RulePage.markdown(of: rule))
      }
      json.key("defaultConfiguration")
      json.object { json in json.field("level", level(of: rule.impact)) }
      json.key("properties")
      json.object { json in
        json.field("tags", [rule.id.hasPrefix("c-") ? "c" : "swift", "api", rule.kind.rawValue])
        json.field("precision", "high")
        json.field("problem.severity", rule.impact.isBreaking ? "error" : rule.impact.worst == .risky ? "warning" : "recommendation")
      }
    }
  }

  private static func writeRemarkRule(_ id: String, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.text("shortDescription", "The compatibility policy: \(id.replacing("-", with: " ")).")
    }
  }

  private static func level(of impact: Impact) -> String {
    impact.isBreaking ? "error" : impact.worst == .risky ? "warning" : "note"
  }

  // MARK: Results

  private static func write(
    _ judged: Report.JudgedFinding, in module: Report.Module, _ indices: [String: Int], _ json: inout JSONWriter
  ) {
    let finding = judged.finding
    json.object { json in
      json.field("ruleId", finding.rule)
      json.field("ruleIndex", indices[finding.rule])
      json.field("level", level(of: judged.verdict, finding.impact))
      json.text("message", message(ReportPlaces.text(of: judged)))
      json.key("locations")
      json.array { json in
        json.object { json in
          write(ReportPlaces.place(of: judged, in: module), &json)
          json.key("logicalLocations")
          json.array { json in
            json.object { json in
              json.field("fullyQualifiedName", "\(module.name).\(finding.symbol.path)")
              json.field("kind", finding.symbol.kind?.rawValue ?? "module")
            }
          }
        }
      }
      writeFingerprint(finding.fingerprint, &json)
      if judged.verdict == .waived { writeSuppression(judged.reason, &json) }
      json.key("properties")
      json.object { json in
        json.field("module", module.name)
        json.field("verdict", judged.verdict.rawValue)
        json.field("reason", judged.reason)
        json.field("old", finding.old?.declaration)
        json.field("new", finding.new?.declaration)
        json.field("source", finding.impact.source.rawValue)
        json.field("binary", finding.impact.binary.rawValue)
      }
    }
  }

  private static func write(_ remark: Report.Remark, _ indices: [String: Int], _ json: inout JSONWriter) {
    json.object { json in
      json.field("ruleId", remark.id)
      json.field("ruleIndex", indices[remark.id])
      json.field("level", level(of: remark.verdict, .none))
      json.text("message", message("\(remark.message) \(remark.fix)"))
      json.key("locations")
      json.array { json in json.object { json in write(ReportPlaces.place(of: remark), &json) } }
      writeFingerprint(Fingerprint.of([remark.id, remark.module ?? "", remark.message]), &json)
      if remark.verdict == .waived { writeSuppression(remark.message, &json) }
    }
  }

  /// A waived finding keeps the level that it would have without its suppression.
  private static func level(of verdict: Verdict, _ impact: Impact) -> String {
    switch verdict {
    case .violation: "error"
    case .advice: "warning"
    case .waived: level(of: impact)
    case .allowed: "note"
    }
  }

  private static func write(_ place: SourceLocation, _ json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { json in
        json.field("uri", PercentEncoding.path(place.file))
        json.field("uriBaseId", "%SRCROOT%")
      }
      json.key("region")
      json.object { json in json.field("startLine", max(place.line, 1)) }
    }
  }

  /// GitHub follows an alert from commit to commit by `primaryLocationLineHash`.
  private static func writeFingerprint(_ fingerprint: String, _ json: inout JSONWriter) {
    json.key("partialFingerprints")
    json.object { json in
      json.field("apidiff/v1", fingerprint)
      json.field("primaryLocationLineHash", "\(fingerprint):1")
    }
  }

  private static func writeSuppression(_ reason: String, _ json: inout JSONWriter) {
    json.key("suppressions")
    json.array { json in
      json.object { json in
        json.field("kind", "external")
        json.field("status", "accepted")
        json.field("justification", reason)
      }
    }
  }

  /// A plain-text message may embed links and placeholders (3.11.5, 3.11.6): ours has neither.
  private static func message(_ text: String) -> String {
    TerminalText.escape(ClippedText.clip(text, to: 2000))
      .replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}

extension JSONWriter {
  /// SARIF's `{ "text": … }`.
  fileprivate mutating func text(_ key: String, _ text: String) {
    self.key(key)
    object { json in json.field("text", text) }
  }
}
