import APIModel

/// The report for programs: a promise to its readers, described by
/// `Documentation/Report.schema.json`. Every key is always there; what does not apply is null.
package enum JSONReport {
  /// Raised when a reader of the former schema would misread the report.
  package static let schema = 1

  package static func text(of report: Report) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", schema)
      json.field("ruleSet", RuleRegistry.version)
      json.optional("policy", report.policy)
      json.field("requiredBump", report.requiredBump.rawValue)
      json.field("verdict", report.verdict.rawValue)
      json.key("modules")
      json.array { json in for module in report.modules { write(module, &json) } }
      json.key("remarks")
      json.array { json in for remark in report.remarks { write(remark, &json) } }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func write(_ module: Report.Module, _ json: inout JSONWriter) {
    json.object { json in
      json.field("name", module.name)
      json.field("language", module.language.rawValue)
      json.optional("oldVersion", module.oldVersion)
      json.optional("newVersion", module.newVersion)
      json.field("requiredBump", module.requiredBump.rawValue)
      json.key("findings")
      json.array { json in for finding in module.findings { write(finding, &json) } }
      json.key("crossCheck")
      write(module.crossCheck, &json)
    }
  }

  private static func write(_ judged: Report.JudgedFinding, _ json: inout JSONWriter) {
    let finding = judged.finding
    json.object { json in
      json.field("rule", finding.rule)
      json.field("kind", finding.kind.rawValue)
      json.key("impact")
      write(finding.impact, &json)
      json.key("symbol")
      json.object { json in
        json.field("id", finding.symbol.id)
        json.field("path", finding.symbol.path)
        json.optional("kind", finding.symbol.kind?.rawValue)
      }
      json.key("old")
      write(finding.old, &json)
      json.key("new")
      write(finding.new, &json)
      json.field("message", finding.message)
      json.field("fix", finding.fix)
      json.field("fingerprint", finding.fingerprint)
      json.field("verdict", judged.verdict.rawValue)
      json.field("reason", judged.reason)
      json.key("introduced")
      if let isIntroduced = judged.isIntroduced { json.bool(isIntroduced) } else { json.null() }
      json.key("proof")
      write(judged.proof, &json)
    }
  }

  private static func write(_ remark: Report.Remark, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", remark.id)
      json.field("verdict", remark.verdict.rawValue)
      json.field("message", remark.message)
      json.field("fix", remark.fix)
      json.optional("module", remark.module)
      json.key("location")
      write(remark.location, &json)
    }
  }

  private static func write(_ proof: Proof?, _ json: inout JSONWriter) {
    guard let proof else { return json.null() }
    json.object { json in
      json.field("outcome", proof.outcome.rawValue)
      json.field("reason", proof.reason)
      json.key("modes")
      json.array { json in for mode in proof.modes { json.int(mode) } }
      json.optional("witness", proof.witness)
      json.optional("file", proof.file)
    }
  }

  private static func write(_ check: CrossCheck?, _ json: inout JSONWriter) {
    guard let check else { return json.null() }
    json.object { json in
      for (key, count) in [
        ("declarations", check.declarations), ("tried", check.tried), ("compiled", check.compiled),
        ("explained", check.explained), ("explainedAsRisky", check.explainedAsRisky), ("unexplained", check.unexplained),
      ] { json.field(key, count) }
      json.optional("obstacle", check.obstacle)
    }
  }

  static func write(_ impact: Impact, _ json: inout JSONWriter) {
    json.object { json in
      json.field("source", impact.source.rawValue)
      json.field("binary", impact.binary.rawValue)
      json.key("onlyInSwift6")
      json.bool(impact.onlyInSwift6)
    }
  }

  private static func write(_ side: Finding.Side?, _ json: inout JSONWriter) {
    guard let side else { return json.null() }
    json.object { json in
      json.field("declaration", side.declaration)
      json.key("location")
      write(side.location, &json)
    }
  }

  private static func write(_ location: SourceLocation?, _ json: inout JSONWriter) {
    guard let location else { return json.null() }
    json.object { json in
      json.field("file", location.file)
      json.field("line", location.line)
      json.field("column", location.column)
    }
  }
}

extension JSONWriter {
  /// Writes null for what is absent, so that the shape is always the same.
  mutating func optional(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }
}
