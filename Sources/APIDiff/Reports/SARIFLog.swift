import APIModel

/// A SARIF 2.1.0 (OASIS) log of one run: its results, and the rules that they name.
struct SARIFLog {
  /// The order is that of the results in the log.
  var results: [Result]
  /// What limits the answer, said beside the results.
  var notes: [String] = []

  struct Result {
    var rule: String
    /// What the log says of a rule that is none of the registry's.
    var ruleSummary: String
    var level: Level
    var message: String
    var place: SourceLocation
    /// Lines alone, unless the column counts what SARIF counts.
    var column: Int?
    var symbol: (name: String, kind: String)?
    var fingerprint: String
    /// Tells results apart that have one fingerprint.
    var occurrence = 1
    var suppression: String?
    var properties: [(key: String, value: String?)] = []
  }

  enum Level: String {
    case error, warning, note

    init(_ impact: Impact) { self = impact.isBreaking ? .error : impact.worst == .risky ? .warning : .note }
  }

  var text: String {
    // Rules of the registry first.
    let known = Set(results.map(\.rule).filter { RuleRegistry.rule(id: $0) != nil }).sorted()
    let others = Set(results.map(\.rule)).subtracting(known).sorted()
    let indices = Dictionary(uniqueKeysWithValues: (known + others).enumerated().map { ($1, $0) })
    let summaries = Dictionary(results.map { ($0.rule, $0.ruleSummary) }) { first, _ in first }
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
                for id in known + others { Self.writeRule(id, summary: summaries[id] ?? id, &json) }
              }
            }
          }
          writeNotes(&json)
          json.key("results")
          json.array { json in for result in results { Self.write(result, indices, &json) } }
        }
      }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  private func writeNotes(_ json: inout JSONWriter) {
    guard !notes.isEmpty else { return }
    json.key("invocations")
    json.array { json in
      json.object { json in
        json.key("executionSuccessful")
        json.bool(true)
        json.list("toolExecutionNotifications", notes) { json, note in
          json.object { json in
            json.field("level", Level.note.rawValue)
            json.text("message", Self.message(note))
          }
        }
      }
    }
  }

  // MARK: Rules

  private static func writeRule(_ id: String, summary: String, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      guard let rule = RuleRegistry.rule(id: id) else { return json.text("shortDescription", summary) }
      json.text("shortDescription", rule.summary)
      json.text("fullDescription", rule.rationale)
      json.key("help")
      json.object { json in
        json.field("text", "\(rule.rationale) What to do instead: \(rule.fix)")
        json.field("markdown", RulePage.markdown(of: rule))
      }
      json.key("defaultConfiguration")
      json.object { json in json.field("level", Level(rule.impact).rawValue) }
      json.key("properties")
      json.object { json in
        json.field("tags", [rule.id.hasPrefix("c-") ? "c" : "swift", "api", rule.kind.rawValue])
        json.field("precision", "high")
        json.field("problem.severity", rule.impact.isBreaking ? "error" : rule.impact.worst == .risky ? "warning" : "recommendation")
      }
    }
  }

  // MARK: Results

  private static func write(_ result: Result, _ indices: [String: Int], _ json: inout JSONWriter) {
    json.object { json in
      json.field("ruleId", result.rule)
      json.field("ruleIndex", indices[result.rule])
      json.field("level", result.level.rawValue)
      json.text("message", message(result.message))
      json.key("locations")
      json.array { json in json.object { json in writeLocation(of: result, &json) } }
      writeFingerprint(of: result, &json)
      if let reason = result.suppression { writeSuppression(reason, &json) }
      guard !result.properties.isEmpty else { return }
      json.key("properties")
      json.object { json in for (key, value) in result.properties { json.field(key, value) } }
    }
  }

  private static func writeLocation(of result: Result, _ json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { json in
        json.field("uri", PercentEncoding.path(result.place.file))
        json.field("uriBaseId", "%SRCROOT%")
      }
      json.key("region")
      json.object { json in
        json.field("startLine", max(result.place.line, 1))
        json.field("startColumn", result.column)
      }
    }
    guard let symbol = result.symbol else { return }
    json.key("logicalLocations")
    json.array { json in
      json.object { json in
        json.field("fullyQualifiedName", symbol.name)
        json.field("kind", symbol.kind)
      }
    }
  }

  /// GitHub follows an alert from commit to commit by `primaryLocationLineHash`.
  private static func writeFingerprint(of result: Result, _ json: inout JSONWriter) {
    json.key("partialFingerprints")
    json.object { json in
      json.field("apidiff/v1", result.fingerprint)
      json.field("primaryLocationLineHash", "\(result.fingerprint):\(result.occurrence)")
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
